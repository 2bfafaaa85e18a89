// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/opvolging_store.h"

#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/vastlegging.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::opvolgingStore {

namespace {

constexpr const char* kIndiener = "indiener";

Gedaan uitVersie(const Oudeversie& versie) {
    Gedaan uit;
    uit.persoon = versie.auteur;
    uit.wanneer = versie.wanneer;
    if (const auto inhoud = Vastlegging::lees(versie.inhoud)) {
        uit.zet = opvolgzetMetNaam(inhoud->tekst("zet")).value_or(uit.zet);
        uit.van = opvolgstapMetNaam(inhoud->tekst("van")).value_or(uit.van);
        uit.naar = opvolgstapMetNaam(inhoud->tekst("naar")).value_or(uit.naar);
        uit.reden = inhoud->tekst("reden");
        uit.tot = inhoud->tekst("tot");
        if (const std::string wie = inhoud->tekst(kIndiener); !wie.empty())
            uit.indiener = std::stoll(wie);
    }
    return uit;
}

constexpr const char* kPlankolommen = "versie, tekst, sha256, persoon, wanneer";

Plan planUit(const Vraag& vraag) {
    return {vraag.klein(0), vraag.tekst(1), vraag.tekst(2), vraag.getal(3), vraag.tekst(4)};
}

void schrijf(const Toetsschrijving& toets, const Opvolging& wordt) {
    toets.wijzig(
        "INSERT INTO opvolging (toets, stap, sinds, tot, indiener, voorlegger, planversie) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (toets) DO UPDATE SET stap = excluded.stap, "
        "sinds = excluded.sinds, tot = excluded.tot, indiener = excluded.indiener, "
        "voorlegger = excluded.voorlegger, planversie = excluded.planversie",
        toets.nr(), std::string(naam(wordt.stap)), wordt.sinds, wordt.tot, wordt.indiener,
        wordt.voorlegger, wordt.planversie);
}

}  // namespace

std::optional<Opvolging> lees(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT stap, sinds, tot, indiener, voorlegger, planversie FROM opvolging "
                "WHERE toets = ?");
    vraag.bind(toets.nr());
    if (!vraag.stap()) return std::nullopt;
    Opvolging uit;
    uit.stap = opvolgstapMetNaam(vraag.tekst(0)).value_or(uit.stap);
    uit.sinds = vraag.tekst(1);
    uit.tot = vraag.tekst(2);
    uit.indiener = vraag.getal(3);
    uit.voorlegger = vraag.getal(4);
    uit.planversie = vraag.klein(5);
    return uit;
}

std::vector<Gedaan> gedaan(const Toetslezing& toets) {
    const int aantal = geschiedenisStore::omvang(toets, kSleutel).versies;
    std::vector<Gedaan> uit;
    for (const Oudeversie& een : geschiedenisStore::versies(toets, kSleutel, aantal))
        uit.push_back(uitVersie(een));
    return uit;
}

void doe(const Toetsschrijving& toets, const Gedaan& zet, const Tekst& reden, Opvolging wordt,
         std::int64_t persoon) {
    const auto was = lees(toets);
    const int eerdere = geschiedenisStore::omvang(toets, kSleutel).nieuwste;
    Vastlegging inhoud{{"zet", std::string(naam(zet.zet))},
                       {"van", std::string(naam(zet.van))},
                       {"naar", std::string(naam(zet.naar))},
                       {"tot", zet.tot},
                       {"reden", reden}};
    if (zet.zet == Opvolgzet::wijsIndienerAan)
        inhoud.voegToe(kIndiener, std::to_string(wordt.indiener));
    toets.log(Gebeurtenis::opvolgzet, versiesleutel(toets.nr(), kSleutel), {},
              geschiedenisStore::legVersieVast(toets, kSleutel, eerdere + 1, inhoud, persoon));
    const bool zelfdeStap = was && was->stap == wordt.stap;
    wordt.sinds = zelfdeStap ? was->sinds : toets.wanneer();
    schrijf(toets, wordt);
}

Plan bevriesPlan(const Toetsschrijving& toets, const std::string& tekst, std::int64_t persoon) {
    const auto eerdere = plannen(toets);
    Plan uit{eerdere.empty() ? 1 : eerdere.back().versie + 1, tekst, sha256Hex(tekst), persoon,
             toets.wanneer()};
    toets.wijzig(
        "INSERT INTO opvolgplan (toets, versie, tekst, sha256, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        toets.nr(), uit.versie, uit.tekst, uit.sha256, persoon, uit.wanneer);
    toets.log(Gebeurtenis::opvolgplanIngediend, inLogboek(toets.nr(), uit.versie), {},
              Logwaarde::eigenWoorden(uit.sha256));
    return uit;
}

std::optional<Plan> plan(const Toetslezing& toets, int versie) {
    Vraag vraag(toets, std::string("SELECT ") + kPlankolommen +
                           " FROM opvolgplan WHERE toets = ? AND versie = ?");
    vraag.bind(toets.nr(), versie);
    if (!vraag.stap()) return std::nullopt;
    return planUit(vraag);
}

std::vector<Plan> plannen(const Toetslezing& toets) {
    Vraag vraag(toets, std::string("SELECT ") + kPlankolommen +
                           " FROM opvolgplan WHERE toets = ? ORDER BY versie");
    vraag.bind(toets.nr());
    std::vector<Plan> uit;
    while (vraag.stap())
        uit.push_back(planUit(vraag));
    return uit;
}

std::string inLogboek(std::int64_t toets, int versie) {
    return "toets " + std::to_string(toets) + " plan " + std::to_string(versie);
}

}  // namespace maatlat::opvolgingStore
