// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/verhaal.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "domain/onderzoek/ronde.h"
#include "rules/evaluate.h"
#include "rules/onderzoek/levensloop.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/onderzoek_store.h"
#include "store/publicatie/publicatie_store.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toets/toets_store.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

// More than an organisation has in a lifetime; so many are read, the newest ones.
constexpr int kMeesteInVerhaal = 300;

std::string soortnaam(const Toetskop& kop) {
    if (kop.soort == Toetssoort::zelfevaluatie) return "Zelfevaluatie";
    return kop.soort == Toetssoort::hertoets ? "Hertoets" : "Toets";
}

/// Of a published round it is not known when each organisation was visited: it stands at the first
/// day of the period, and says the period.
void zetTijd(const Verhaalbron& bron, const Toetskop& kop, Verhaalregel& regel) {
    if (!kop.sinds.empty()) {
        regel.dag = dagVan(kop.sinds);
        return;
    }
    const auto onderzoek = onderzoekStore::lees(bron.organisatie, kop.onderzoekId);
    if (!onderzoek || onderzoek->onderzoek.periodeVan.empty()) {
        regel.dag = dagVan(kop.gewijzigd);
        return;
    }
    regel.dag = onderzoek->onderzoek.periodeVan;
    regel.tijd = "Van " + datumInWoorden(onderzoek->onderzoek.periodeVan) + " tot en met " +
                 datumInWoorden(onderzoek->onderzoek.periodeTot);
}

/// "18 van de 24 verwachtingen voldoende." and the criteria by oordeel.
void voegOordelenToe(const Toetsinzage& inzage, std::vector<std::string>& zinnen) {
    const Toetsingskader& kader = *inzage.kader();
    const Scorerij scores = toetsStore::scores(inzage, kader.codesPerPositie());
    const Regelset& regels = vindRegelset(kader, inzage.kop().regelset);
    const Telling telling = tel(scores, kader);
    std::map<Oordeel, std::vector<std::string>> per;
    for (const Criterium* een : kader.criteria())
        if (const auto uit = evaluate(kader, regels, *een, scores); uit.oordeel)
            per[*uit.oordeel].push_back(een->code);
    if (telling.beoordeeld() > 0)
        zinnen.push_back(vanDe(telling.voldoende, telling.beoordeeld(), kVerwachting) +
                         " voldoende.");
    for (const auto& [oordeel, codes] : per)
        zinnen.push_back(metHoofdletter(naam(oordeel)) + ": " + opsomming(codes) + ".");
}

void voegSteekproevenToe(const Toetsinzage& inzage, const std::string& dag,
                         std::vector<Verhaalregel>& uit) {
    for (const Dossiersteekproef& een : steekproefStore::alle(inzage)) {
        const std::string wanneer = een.vastgelegdOp.empty() ? dag : dagVan(een.vastgelegdOp);
        uit.push_back({wanneer,
                       "Dossiersteekproef: " + een.titel.str(),
                       {metHoofdletter(naam(een.status)) + "."},
                       {},
                       Verhaalplek::steekproef,
                       inzage.nr(),
                       een.nr});
    }
}

/// Those that were drawn after adoption, of the side that this person is on.
void voegOpvolgsteekproevenToe(const Toetsinzage& inzage, std::vector<Verhaalregel>& uit) {
    for (const Dossiersteekproef& een : steekproefStore::vanOpvolging(inzage))
        if (inzage.mag(actieVoor(een.doel->soort, Steekproefdaad::lezen)))
            uit.push_back(
                {dagVan(een.doel->sinds),
                 "Dossiersteekproef voor de opvolging: " + een.titel.str(),
                 {"Over " + een.doel->verwachting + ". " + metHoofdletter(naam(een.status)) + "."},
                 {},
                 Verhaalplek::steekproef,
                 inzage.nr(),
                 een.nr});
}

/// One that is handed in, and not one's own: that it is there is all that is told of it here. To
/// read on is to open it.
bool isDicht(const Toetsinzage& inzage) {
    return inzage.kop().soort == Toetssoort::zelfevaluatie && !inzage.doelwit().eigenOrganisatie;
}

void voegToetsToe(const Verhaalbron& bron, const Toetsinzage& inzage,
                  std::vector<Verhaalregel>& uit) {
    const Toetskop& kop = inzage.kop();
    const bool leest = inzage.mag(Actie::toetsLezen);
    const bool vastgesteld = inzage.mag(Actie::vastgesteldLezen);
    if (!leest && !vastgesteld) return;
    Verhaalregel regel;
    zetTijd(bron, kop, regel);
    regel.kop = soortnaam(kop) + ": " + kop.onderzoekNaam;
    regel.plek = leest ? Verhaalplek::toets : Verhaalplek::vastgesteld;
    regel.nr = kop.nr;
    if (kop.organisatie != bron.organisatie.naamNu())
        regel.merken.push_back("toen " + kop.organisatie);
    if (kop.uitOnderzoek) regel.merken.emplace_back("uit het onderzoek gehaald");
    // While it is open again or not adopted yet, what stands in it is no oordeel.
    if (!isDicht(inzage) && staatVast(kop.status))
        voegOordelenToe(inzage, regel.zinnen);
    else
        regel.zinnen.push_back(metHoofdletter(naam(kop.status)) + ".");
    uit.push_back(std::move(regel));
    if (leest && !isDicht(inzage)) voegSteekproevenToe(inzage, uit.back().dag, uit);
    voegOpvolgsteekproevenToe(inzage, uit);
}

void toetsen(const Verhaalbron& bron, std::vector<Verhaalregel>& uit) {
    const auto nummers = organisatielevenStore::alleToetsen(bron.organisatie, bron.organisatie.nr(),
                                                            kMeesteInVerhaal);
    bron.toetsen.elkBetrokken(nummers,
                              [&](const Toetsinzage& inzage) { voegToetsToe(bron, inzage, uit); });
}

/// Each at the day on which it must be done.
void voegMaatregelenToe(const Toetsinzage& inzage, std::vector<Verhaalregel>& uit) {
    for (const Maatregelbeeld& een : opvolgbeeld(inzage).maatregelen) {
        const Maatregel& maatregel = een.maatregel;
        uit.push_back({maatregel.termijn,
                       "Maatregel bij " + opsomming(maatregel.verwachtingen) + ": " +
                           eersteWoorden(maatregel.wat.str()),
                       {metHoofdletter(naam(een.stand)) + (een.teLaat ? ", te laat." : ".")},
                       {},
                       Verhaalplek::opvolging,
                       inzage.nr()});
    }
}

void maatregelen(const Verhaalbron& bron, std::vector<Verhaalregel>& uit) {
    const auto nummers = organisatielevenStore::alleToetsen(bron.organisatie, bron.organisatie.nr(),
                                                            kMeesteInVerhaal);
    bron.toetsen.elkBetrokken(nummers, [&](const Toetsinzage& inzage) {
        if (inzage.mag(Actie::opvolgingLezen)) voegMaatregelenToe(inzage, uit);
    });
}

/// What is published everybody may read.
void publicaties(const Verhaalbron& bron, std::vector<Verhaalregel>& uit) {
    for (const std::int64_t nr : organisatielevenStore::alleToetsen(
             bron.organisatie, bron.organisatie.nr(), kMeesteInVerhaal)) {
        const auto een = publicatieStore::openbaar(bron.organisatie, nr);
        const auto* nu = een ? een->nu() : nullptr;
        if (nu)
            uit.push_back({dagVan(nu->gepubliceerd),
                           "Rapport gepubliceerd: " + een->onderzoeknaam,
                           {},
                           {},
                           Verhaalplek::publicatie,
                           nr});
    }
}

/// How the organisation was called on that day, where that is another name than it has now.
std::string naamToen(const Verhaalbron& bron, const Toezichtfeit& feit) {
    const auto leven = organisatielevenStore::lees(bron.organisatie, feit.organisatie);
    std::string uit = feit.organisatienaam;
    if (leven)
        for (const Levensperiode& een : leven->van(Levenssoort::naam))
            if (een.van <= feit.dag && (een.tot.empty() || feit.dag <= een.tot)) uit = een.waarde;
    return uit == bron.organisatie.naamNu() ? std::string() : uit;
}

std::string zin(const std::string& voor, const std::string& tekst) {
    if (tekst.empty()) return {};
    const bool af = tekst.ends_with('.') || tekst.ends_with('?') || tekst.ends_with('!');
    return voor + tekst + (af ? "" : ".");
}

std::string publicatiezin(const Toezichtfeit& feit) {
    if (!feit.gepubliceerd.empty())
        return zin(
            "Gepubliceerd op " + feitdag(feit.gepubliceerd) + (feit.vindplaats.empty() ? "" : ": "),
            feit.vindplaats);
    if (feit.uitBericht) return {};
    return geldt(feit.stand) ? "Niet gepubliceerd, voor zover hier bekend." : "";
}

void voegFeitToe(const Verhaalbron& bron, const Toezichtfeit& feit,
                 std::vector<Verhaalregel>& uit) {
    Verhaalregel regel{feit.dag, feittitel(feit)};
    if (!geldt(feit.stand)) regel.merken.emplace_back(naam(feit.stand));
    if (feit.stand == Feitstand::intrekkingVoorgesteld) regel.merken.emplace_back(naam(feit.stand));
    if (feit.uitBericht)
        regel.merken.push_back("uit " + feit.bron);
    else if (feit.achteraf)
        regel.merken.emplace_back("achteraf vastgelegd");
    if (const std::string toen = naamToen(bron, feit); !toen.empty())
        regel.merken.push_back("toen " + toen);
    const bool metEinde = feit.soort == Feitsoort::instellen || feit.soort == Feitsoort::verlengen;
    if (!feit.tot.empty())
        regel.zinnen.push_back("Tot en met " + feitdag(feit.tot) + ".");
    else if (metEinde)
        regel.zinnen.emplace_back("Tot wanneer: niet bekend.");
    if (!feit.totaal.leeg())
        regel.zinnen.push_back(inWoorden(feit.totaal) +
                               (feit.uitBericht ? ". Het bericht noemt alleen dit totaal."
                                                : ". Alleen dit totaal is bekend."));
    for (const std::string& een :
         {zin("", feit.motivering), zin("De organisatie laat zien: ", feit.aanTeTonen),
          zin("Verslag: ", feit.ritme), zin("Grond: ", feit.grond),
          zin("Uitkomst: ", feit.uitkomst), publicatiezin(feit)})
        if (!een.empty()) regel.zinnen.push_back(een);
    if (bron.toezicht.leestBesluiten) {
        regel.plek = Verhaalplek::feit;
        regel.nr = feit.nr;
    }
    uit.push_back(std::move(regel));
}

void toezicht(const Verhaalbron& bron, std::vector<Verhaalregel>& uit) {
    for (const Toezichtfeit& een : bron.toezicht.feiten)
        voegFeitToe(bron, een, uit);
}

void levensloop(const Verhaalbron& bron, std::vector<Verhaalregel>& uit) {
    const Organisatieleven& leven = bron.organisatie.leven();
    for (const Levensperiode& een : leven.van(Levenssoort::naam))
        if (!een.van.empty())
            uit.push_back({een.van,
                           "Heet vanaf nu " + een.waarde,
                           {},
                           {},
                           Verhaalplek::organisatie,
                           leven.nr});
    for (const Organisatieovergang& een : leven.kwam)
        uit.push_back({een.dag,
                       een.naam + " ging hierin op",
                       {zin("", een.toelichting)},
                       {},
                       Verhaalplek::organisatie,
                       een.organisatie});
}

// What a story is made of. Another kind of lines gets its function, and its place here.
constexpr std::array<Verhaaldeel, 5> kDelen{toetsen, publicaties, maatregelen, toezicht,
                                            levensloop};

std::vector<Verhaalregel> alleRegels(const Verhaalbron& bron) {
    std::vector<Verhaalregel> uit;
    for (const Verhaaldeel deel : kDelen)
        deel(bron, uit);
    std::ranges::stable_sort(uit, [](const Verhaalregel& een, const Verhaalregel& ander) {
        if (een.dag.empty() != ander.dag.empty()) return ander.dag.empty();
        return een.dag < ander.dag;
    });
    for (Verhaalregel& een : uit)
        std::erase(een.zinnen, "");
    return uit;
}

}  // namespace

Verhaal verhaal(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie, int blad,
                int perBlad) {
    return inzienBij(
        werkplek, persoon, organisatie, Actie::verhaalLezen, [&](const Organisatieinzage& inzage) {
            Verhaal uit;
            uit.leven = inzage.leven();
            uit.toezicht = toezichtbeeld(inzage);
            uit.leestPlaats = inzage.mag(Actie::plaatsLezen);
            const Toetseninzage toetsen(werkplek, inzage, persoon);
            auto regels = alleRegels({inzage, toetsen, uit.toezicht});
            uit.bladen = Bladen(static_cast<int>(regels.size()), blad, perBlad);
            uit.regels.assign(std::make_move_iterator(regels.begin() + uit.bladen.ervoor()),
                              std::make_move_iterator(regels.begin() + uit.bladen.tot()));
            return uit;
        });
}

}  // namespace maatlat
