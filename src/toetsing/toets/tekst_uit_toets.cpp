// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/tekst_uit_toets.h"

#include <algorithm>
#include <utility>

#include "domain/bronnen/bezoek.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/steekproef/steekproef_tekst.h"
#include "toetsing/toets/bronnenlijst.h"
#include "toetsing/toets/eerdere_toets.h"

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

/// Of which time the list of dossiers is, by its first column of dates.
std::string periodeVan(const Populatiebeschrijving& populatie) {
    for (const auto& een : populatie.datums)
        if (!een.eerste.empty())
            return " van " + datumInWoorden(een.eerste) + " tot en met " +
                   datumInWoorden(een.laatste);
    return {};
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

std::string steekproefverantwoording(const Steekproefuitkomst& steekproef) {
    constexpr std::size_t kControlegetal = 16;
    const Dossiersteekproef& van = steekproef.steekproef;
    std::string uit =
        "Dossiersteekproef " + std::to_string(van.nr) + " (" + van.titel + "): op " +
        datumInWoorden(dagVan(steekproef.getrokkenOp)) + " willekeurig getrokken uit " +
        dossiersInCijfers(van.populatie.aantal) + periodeVan(van.populatie) +
        ". Gelezen: " + vanDe(steekproef.beoordeeld, steekproef.getrokken) + ", waarvan " +
        std::to_string(steekproef.dubbelGelezen) + " door twee lezers los van elkaar.";
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
    if (inhoud.hertoets) uit.overgenomenUit = overgenomenUit(*inhoud.hertoets);
    if (std::string tekst = inhoud.veld({Veldsoort::inleiding, "toets"}).waarde;
        !getrimd(tekst).empty())
        uit.inleiding.push_back({std::move(tekst)});
    for (const Criterium* criterium : kader.criteria()) {
        voegToe(uit.bevindingen, inhoud, Veldsoort::onderbouwing, criterium->code);
        voegToe(uit.aandachtspunten, inhoud, Veldsoort::aandachtspunt, criterium->code);
        for (const Verwachting& een : criterium->verwachtingen) {
            if (!een.beoordeeld) continue;
            if (inhoud.isOvergenomen(een.code)) uit.overgenomen.push_back(een.code);
            voegToe(uit.bevindingen, inhoud, Veldsoort::motivering, een.code);
            if (inhoud.isOvergenomen(een.code) && !uit.bevindingen.empty() &&
                uit.bevindingen.back().code == een.code)
                uit.bevindingen.back().plaats = uit.overgenomenUit;
            if (inhoud.scores.op(een.positie) == Score::onvoldoende)
                voegToe(uit.verbeterpunten, inhoud, Veldsoort::verbeterpunt, een.code);
        }
    }
    for (const Thema& een : kader.themas)
        if (std::string tekst = inhoud.veld({Veldsoort::goodPractice, een.code}).waarde;
            !getrimd(tekst).empty())
            uit.goodPractices.push_back({een.code, std::move(tekst), {uit.organisatie}});
    for (std::string& een : verantwoordingVan(inhoud.bronnen))
        uit.verantwoording.push_back({std::move(een)});
    uit.bronnen = bronnenlijst(inhoud);
    for (const Bezoek& een : inhoud.bezoeken)
        uit.bezoekdagen.push_back(een.datum);
    std::ranges::sort(uit.bezoekdagen);
    return uit;
}

}  // namespace maatlat
