// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefensteekproef.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {

namespace {

constexpr int kLijst = 48;           ///< dossiers
constexpr int kOudsteMelding = 400;  ///< days ago
constexpr int kTussenMeldingen = 4;  ///< days

constexpr int kGetrokken = 6;  ///< days ago
constexpr int kGelezen = 4;    ///< idem
constexpr std::int64_t kSteekproef = 1;

std::string nummer(int volgnummer) {
    char uit[16];
    std::snprintf(uit, sizeof uit, "OEFEN-%04d", volgnummer);
    return uit;
}

/// So many days ago, from the number of a dossier.
int meldingVan(const std::string& nummer) {
    return kOudsteMelding - kTussenMeldingen * std::stoi(nummer.substr(nummer.find('-') + 1));
}

std::string lijst(const Oefenwerk& werk) {
    std::string uit = "dossier;melding;soort\n";
    for (int i = 1; i <= kLijst; ++i)
        uit += nummer(i) + ";" + werk.klok.dag(kOudsteMelding - kTussenMeldingen * i) +
               (i % 3 == 0 ? ";advies\n" : ";melding\n");
    return uit;
}

void trek(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    Lijstinvoer invoer;
    invoer.titel = werk.stof.tekst("steekproef");
    invoer.bestandsnaam = "oefenlijst.csv";
    invoer.bestand = werk.bestand(invoer.bestandsnaam, lijst(werk));
    leesLijstIn(werk.werkplek, werk.als(van.trekker), toets, invoer);
    const Steekproefblad blad =
        leesSteekproef(werk.werkplek, werk.wie(van.trekker), toets, kSteekproef);
    Planinvoer plan;
    plan.versie = blad.steekproef.versie;
    const auto formulier =
        std::ranges::find(blad.formulieren, werk.stof.onderzoek.formulier, &Dossierformulier::id);
    if (formulier == blad.formulieren.end())
        throw std::logic_error("an exercise has no form for its dossiers");
    plan.formulier = formulier->hash;
    plan.kolom = "geen";
    plan.aantal = "8";
    plan.dubbelPercentage = "25";
    plan.peildatum = werk.klok.dag(kGetrokken);
    legPlanVast(werk.werkplek, werk.als(van.trekker), toets, kSteekproef, plan);
    Trekinvoer worp;
    worp.herkomst = "dobbelstenen";
    worp.worpInspectie = "3 1 6 2 5 4 4 1 2 6 3 5";
    worp.worpOrganisatie = "6 2 2 5 1 3 4 6 1 5 2 4";
    trekDossiers(werk.werkplek, werk.als(van.trekker), toets, kSteekproef, worp);
}

/// Every question answered; `plan`: whether there is a plan for safety.
Leesinvoer antwoorden(const Oefenwerk& werk, const Leesblad& blad, bool plan) {
    const int melding = meldingVan(blad.nummer);
    const auto dag = [&](int erna) { return werk.klok.dag(melding - erna); };
    Leesinvoer uit;
    uit.versie = blad.lezing.versie;
    uit.velden = {{"antwoord-melding", dag(0)},
                  {"antwoord-triage", dag(4)},
                  {"antwoord-onderzoek", "ja"},
                  {"antwoord-besluit", dag(4)},
                  {"antwoord-start", dag(6)},
                  {"antwoord-afronding", dag(70)},
                  {"antwoord-veiligheid-per-persoon", "ja"},
                  {"antwoord-veiligheidsplan", plan ? "ja" : "nee"},
                  {"antwoord-instrument", "met een vast instrument"},
                  {"antwoord-disciplines", "2"},
                  {"antwoord-acuut", "nee"},
                  {"bevestigd", "ja"}};
    uit.toelichting = werk.stof.tekst("lezing");
    uit.klaar = true;
    return uit;
}

void lees(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
          const std::string& pseudoniem, bool plan) {
    const Leesblad blad = leesLezing(werk.werkplek, werk.wie(wie), toets, kSteekproef, pseudoniem);
    bewaarLezing(werk.werkplek, werk.als(wie), toets, kSteekproef, pseudoniem,
                 antwoorden(werk, blad, plan));
}

void leesEerste(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    std::vector<Dossiervoortgang> dossiers =
        leesSteekproef(werk.werkplek, werk.wie(van.trekker), toets, kSteekproef).dossiers;
    std::ranges::stable_partition(dossiers,
                                  [](const Dossiervoortgang& een) { return een.dossier.dubbel; });
    for (std::size_t i = 0; i < 3; ++i)
        lees(werk, van.trekker, toets, dossiers.at(i).dossier.pseudoniem, true);
    lees(werk, van.lezer, toets, dossiers.front().dossier.pseudoniem, false);
}

}  // namespace

void planSteekproef(Oefenwerk& werk, const Oefentoets& van) {
    const std::int64_t toets = werk.toets(van.organisatie);
    werk.op(kGetrokken, [&werk, &van, toets] { trek(werk, van, toets); });
    werk.op(kGelezen, [&werk, &van, toets] { leesEerste(werk, van, toets); });
}

}  // namespace maatlat
