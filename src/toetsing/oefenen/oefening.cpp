// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefening.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "kader/bestand.h"
#include "kader/oefenen/oefening_lezer.h"
#include "store/oefening_store.h"
#include "toetsing/geheimen.h"
#include "toetsing/oefenen/oefenlopend.h"
#include "toetsing/oefenen/oefenmensen.h"
#include "toetsing/oefenen/oefensteekproef.h"
#include "toetsing/oefenen/oefentraject.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/onderzoek/teams.h"
#include "toetsing/publicatie/regimes.h"

namespace maatlat {

namespace {

constexpr const char* kRegime = "gezondheidswet";
constexpr const char* kBestand = "oefening.yaml";

constexpr int kBegin = 70;     ///< days ago
constexpr int kRol = 1;        ///< idem
constexpr int kPeriode = -30;  ///< the last day of the onderzoek

void kiesKader(Oefenwerk& werk) {
    const Onderzoekkeuzes keuzes = onderzoekkeuzes(werk.werkplek, werk.wie(kOefencoordinator));
    for (const Kaderkeuze& een : keuzes.kaders)
        if (een.naam == werk.stof.onderzoek.kader) werk.kaderHash = een.hash;
    if (werk.kaderHash.empty()) throw std::logic_error("an exercise has no kader");
}

void open(Oefenwerk& werk) {
    kiesKader(werk);
    NieuwOnderzoek nieuw;
    nieuw.naam = werk.stof.onderzoek.naam;
    nieuw.toezichthouder = werk.stof.onderzoek.toezichthouder;
    nieuw.periodeVan = werk.klok.dag(kBegin);
    nieuw.periodeTot = werk.klok.dag(kPeriode);
    nieuw.kaderHash = werk.kaderHash;
    nieuw.regelset = werk.stof.onderzoek.regelset;
    nieuw.traject = volledigTraject();
    nieuw.doel = werk.stof.onderzoek.doel;
    nieuw.grondslag = werk.stof.onderzoek.grondslag;
    for (const Oefentoets& een : werk.stof.toetsen)
        nieuw.organisaties.push_back(een.organisatie);
    werk.onderzoek = openOnderzoek(werk.werkplek, werk.als(kOefencoordinator), nieuw);
    const Regimekeuze keuze =
        regimekeuze(werk.werkplek, werk.wie(kOefencoordinator), werk.onderzoek);
    kiesRegime(werk.werkplek, werk.als(kOefencoordinator), werk.onderzoek, keuze.versie, kRegime);
}

const Oefentoets& toetsVan(const Oefenstof& stof, const std::string& organisatie) {
    return *std::ranges::find(stof.toetsen, organisatie, &Oefentoets::organisatie);
}

void maakTeams(Oefenwerk& werk) {
    std::vector<Teamkeuze> keuzes;
    const Teamrooster rooster =
        teamrooster(werk.werkplek, werk.wie(kOefencoordinator), werk.onderzoek);
    for (const Teamrij& een : rooster.rijen) {
        const Oefentoets& van = toetsVan(werk.stof, een.kop.organisatie);
        werk.kent(van.organisatie, een.kop.nr);
        keuzes.push_back({een.kop.nr, {}, {werk.wie(van.trekker).nr, werk.wie(van.lezer).nr}});
    }
    zetTeams(werk.werkplek, werk.als(kOefencoordinator), werk.onderzoek, keuzes);
}

void planToetsen(Oefenwerk& werk) {
    int lopend = 0;
    for (const Oefentoets& een : werk.stof.toetsen) {
        planToets(werk, een);
        if (een.stap != Trajectstap::lopend) continue;
        if (++lopend == 1) {
            planBegonnenToets(werk, een);
        } else {
            planBijnaKlareToets(werk, een);
            planSteekproef(werk, een);
        }
    }
}

}  // namespace

Oefenstof leesOefenstof(const std::filesystem::path& criteria) {
    const std::filesystem::path pad = criteria / "oefening" / kBestand;
    return leesOefenstof(leesBestand(pad, kGrootsteYaml), pad.string());
}

void beginOefening(Database& database) {
    database.schrijf("oefening", oefeningStore::begin);
}

bool isOefening(Database& database) {
    return database.lees(oefeningStore::isOefening);
}

std::string oefenwachtwoord() {
    return "oefen-" + leesbareCode(12);
}

void vulOefening(Werkplek& werkplek, Oefenklok& klok, const Oefenstof& stof,
                 const Rapportmaker& maker, const std::string& wachtwoord) {
    if (!isOefening(werkplek.database()))
        throw std::logic_error("only a database that was marked may be filled as an exercise");
    Oefenwerk werk(werkplek, klok, stof, maker);
    klok.zet(kBegin, 0);
    maakMensen(werk, wachtwoord);
    open(werk);
    maakTeams(werk);
    planToetsen(werk);
    planZelfevaluaties(werk);
    werk.op(kRol, [&werk] { vraagRol(werk); });
    werk.speel();
    werk.ruimBestandenOp();
    klok.zetNu();
}

}  // namespace maatlat
