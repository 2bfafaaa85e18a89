// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/tekst_uit_toets.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <utility>

#include "domain/bronnen/bezoek.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bezoekkeuze.h"
#include "toetsing/steekproef/steekproef_tekst.h"

namespace maatlat {

namespace {

constexpr Telbaar kGesprek{"gesprek", "gesprekken", true};
constexpr Telbaar kMens{"mens", "mensen"};
constexpr Telbaar kDocument{"document", "documenten", true};
constexpr Telbaar kDossier{"dossier", "dossiers", true};
constexpr Telbaar kObservatie{"observatie", "observaties"};

/// "november 2026" of an ISO date.
std::string maand(const std::string& datum) {
    const std::string woorden = datumInWoorden(datum);
    return woorden.substr(woorden.find(' ') + 1);
}

/// A dossiersteekproef is one bron and many dossiers.
int aantalVan(const std::vector<Bron>& bronnen, Bronsoort soort) {
    int uit = 0;
    for (const Bron& een : bronnen)
        if (een.soort == soort) uit += steekproefVan(een.nr) == 0 ? 1 : een.aantal;
    return uit;
}

std::string gesprekken(const std::vector<Bron>& bronnen, const std::string& rol) {
    int aantal = 0, mensen = 0;
    for (const Bron& een : bronnen) {
        if (een.soort != Bronsoort::interview || een.gesprekspartner != rol) continue;
        ++aantal;
        mensen += een.aantal;
    }
    if (aantal == 0) return {};
    std::string met = mensen == 1 ? "een " + rol : meervoud(rol);
    if (rol == "management") met = "het management";
    std::string zin = metHoofdletter(hoeveel(aantal, kGesprek)) + " met " + met;
    if (mensen > 1) zin += ", samen " + hoeveel(mensen, kMens);
    return zin + ".";
}

/// What hangs under one visit.
struct Bezoektelling {
    std::map<Bronsoort, int> bronnen;
    int bevindingen = 0;

    void voegToe(const Bron& bron) {
        bronnen[bron.soort] += steekproefVan(bron.nr) == 0 ? 1 : bron.aantal;
    }
    std::string inWoorden() const {
        constexpr Telbaar kInterview{"interview", "interviews", true};
        constexpr Telbaar kBevinding{"bevinding", "bevindingen"};
        std::vector<std::string> uit;
        const auto noem = [&](int aantal, const Telbaar& wat) {
            if (aantal > 0) uit.push_back(hoeveel(aantal, wat));
        };
        const auto van = [&](Bronsoort soort) {
            const auto plek = bronnen.find(soort);
            return plek == bronnen.end() ? 0 : plek->second;
        };
        noem(van(Bronsoort::document), kDocument);
        noem(van(Bronsoort::interview), kInterview);
        noem(van(Bronsoort::dossier), kDossier);
        noem(van(Bronsoort::observatie), kObservatie);
        noem(bevindingen, kBevinding);
        return opsomming(uit);
    }
};

void voegToe(std::vector<Opmerking>& lijst, const Toetsinhoud& inhoud, Veldsoort soort,
             const std::string& code) {
    const std::string tekst = inhoud.veld({soort, code}).waarde;
    if (!getrimd(tekst).empty()) lijst.push_back({code, tekst});
}

}  // namespace

std::vector<std::string> verantwoordingVan(const std::vector<Bron>& bronnen) {
    std::vector<std::string> uit;
    for (const std::string_view rol : kGesprekspartners)
        if (std::string zin = gesprekken(bronnen, std::string(rol)); !zin.empty())
            uit.push_back(std::move(zin));
    if (const int n = aantalVan(bronnen, Bronsoort::document))
        uit.push_back(metHoofdletter(hoeveel(n, kDocument)) + ".");
    if (const int n = aantalVan(bronnen, Bronsoort::dossier))
        uit.push_back("Onderzoek van " + hoeveel(n, kDossier) + ".");
    if (const int n = aantalVan(bronnen, Bronsoort::observatie))
        uit.push_back(metHoofdletter(hoeveel(n, kObservatie)) + ".");
    return uit;
}

std::vector<std::string> bezoekverantwoording(const Toetsinhoud& inhoud) {
    std::map<std::int64_t, Bezoektelling> perBezoek;
    for (const Bezoek& een : inhoud.bezoeken)
        perBezoek[een.nr];
    // A visit that was taken away did not take place: what hung under it counts as under none.
    const auto bij = [&](std::int64_t nr) -> Bezoektelling& {
        const auto plek = perBezoek.find(nr);
        return plek == perBezoek.end() ? perBezoek[0] : plek->second;
    };
    for (const Bron& een : inhoud.bronnen)
        bij(een.bezoek).voegToe(een);
    for (const Bevinding& een : inhoud.bevindingen)
        ++bij(bezoekVan(een, inhoud.bron(een.bron))).bevindingen;
    std::vector<const Bezoek*> opDatum;
    for (const Bezoek& een : inhoud.bezoeken)
        opDatum.push_back(&een);
    std::ranges::stable_sort(opDatum, std::less<>(), &Bezoek::datum);
    std::vector<std::string> uit;
    bool ergens = false;
    for (const Bezoek* een : opDatum) {
        const std::string wat = perBezoek[een->nr].inWoorden();
        ergens = ergens || !wat.empty();
        uit.push_back(bezoeknaam(*een) + (wat.empty() ? "." : ": " + wat + "."));
    }
    if (const std::string rest = perBezoek[0].inWoorden(); ergens && !rest.empty())
        uit.push_back("Niet bij een bezoek: " + rest + ".");
    return uit;
}

std::string steekproefverantwoording(const Steekproefuitkomst& steekproef) {
    constexpr std::size_t kControlegetal = 16;
    const Dossiersteekproef& van = steekproef.steekproef;
    std::string uit = "Dossiersteekproef " + std::to_string(van.nr) + " (" + van.titel + "): op " +
                      datumInWoorden(dagVan(steekproef.getrokkenOp)) +
                      " willekeurig getrokken uit " + dossiersInCijfers(van.populatie.aantal) +
                      ". Gelezen: " + vanDe(steekproef.beoordeeld, steekproef.getrokken) +
                      ", waarvan " + std::to_string(steekproef.dubbelGelezen) +
                      " door twee lezers los van elkaar.";
    if (steekproef.heropend > 0) {
        uit += " Heropend, omdat een antwoord van beide lezers niet klopte, en opnieuw gelezen: " +
               hoeveel(steekproef.heropend, kDossier) + ".";
    }
    if (steekproef.vervangen > 0)
        uit += " Vervangen: " + std::to_string(steekproef.vervangen) + ".";
    if (steekproef.gericht > 0)
        uit += " Daarnaast gericht gekozen: " + std::to_string(steekproef.gericht) + ".";
    return uit + " Controlegetal van het trekkingsbewijs: " +
           van.vastleggingHash.substr(0, kControlegetal) + ".";
}

std::string periodeVan(const std::vector<Bron>& bronnen) {
    std::string eerste, laatste;
    for (const Bron& een : bronnen) {
        const bool bezoek = een.soort == Bronsoort::interview || een.soort == Bronsoort::observatie;
        if (!bezoek || een.datum.empty()) continue;
        if (eerste.empty() || een.datum < eerste) eerste = een.datum;
        laatste = std::max(laatste, een.datum);
    }
    if (eerste.empty()) return {};
    const std::string van = maand(eerste), tot = maand(laatste);
    return van == tot ? van : "de maanden " + van + " tot en met " + tot;
}

Toetstekst tekstUit(const Toetsinhoud& inhoud) {
    const Toetsingskader& kader = *inhoud.kader;
    Toetstekst uit;
    uit.organisatie = inhoud.kop.organisatie;
    uit.opgemaakt = true;
    uit.periode = periodeVan(inhoud.bronnen);
    if (std::string tekst = inhoud.veld({Veldsoort::inleiding, "toets"}).waarde;
        !getrimd(tekst).empty())
        uit.inleiding.push_back(std::move(tekst));
    for (const Criterium* criterium : kader.criteria()) {
        voegToe(uit.bevindingen, inhoud, Veldsoort::onderbouwing, criterium->code);
        voegToe(uit.aandachtspunten, inhoud, Veldsoort::aandachtspunt, criterium->code);
        for (const Verwachting& een : criterium->verwachtingen) {
            if (!een.beoordeeld) continue;
            voegToe(uit.bevindingen, inhoud, Veldsoort::motivering, een.code);
            if (inhoud.scores.op(een.positie) == Score::onvoldoende)
                voegToe(uit.verbeterpunten, inhoud, Veldsoort::verbeterpunt, een.code);
        }
    }
    for (const Thema& een : kader.themas)
        if (std::string tekst = inhoud.veld({Veldsoort::goodPractice, een.code}).waarde;
            !getrimd(tekst).empty())
            uit.goodPractices.push_back({een.code, std::move(tekst), {uit.organisatie}});
    uit.verantwoording = verantwoordingVan(inhoud.bronnen);
    for (std::string& een : bezoekverantwoording(inhoud))
        uit.verantwoording.push_back(std::move(een));
    for (const Steekproefuitkomst& een : inhoud.steekproeven)
        uit.verantwoording.push_back(alinea({steekproefverantwoording(een), een.samen()}));
    return uit;
}

}  // namespace maatlat
