// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/wissing_store.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"

namespace maatlat::wissingStore {

namespace {

Wissingrij wissingUit(const Toetslezing& toets, const std::string& sleutel, const Vraag& vraag) {
    return {{toets.nr(), sleutel, vraag.klein(0)},
            vraag.getal(1),
            vraag.tekst(2),
            vraag.tekst(3),
            vraag.getal(4),
            vraag.tekst(5),
            vraag.tekst(6)};
}

void logWissing(const Toetsschrijving& toets, Gebeurtenis wat, const std::string& sleutel,
                const std::string& woorden) {
    toets.log(wat, versiesleutel(toets.nr(), sleutel), {}, Logwaarde::eigenWoorden(woorden));
}

std::string versiezegel(const Toetslezing& toets, const std::string& sleutel, int versie) {
    Vraag vraag(toets,
                "SELECT zegel FROM geschiedenis WHERE toets = ? AND sleutel = ? AND versie = ?");
    vraag.bind(toets.nr(), sleutel, versie);
    if (!vraag.stap()) throw Onvindbaar();
    return vraag.tekst(0);
}

}  // namespace

std::vector<Wissingrij> alle(const Toetslezing& toets, const std::string& sleutel) {
    Vraag vraag(toets,
                "SELECT versie, gevraagd_door, gevraagd_op, reden, gewist_door, gewist_op, zegel "
                "FROM wissing WHERE toets = ? AND sleutel = ? ORDER BY versie");
    vraag.bind(toets.nr(), sleutel);
    std::vector<Wissingrij> uit;
    while (vraag.stap())
        uit.push_back(wissingUit(toets, sleutel, vraag));
    return uit;
}

std::optional<Wissingrij> lees(const Toetslezing& toets, const std::string& sleutel, int versie) {
    for (Wissingrij& een : alle(toets, sleutel))
        if (een.plaats.versie == versie) return std::move(een);
    return std::nullopt;
}

void vraag(const Toetsschrijving& toets, const std::string& sleutel, int versie, const Tekst& reden,
           std::int64_t persoon) {
    toets.wijzig(
        "INSERT INTO wissing (toets, sleutel, versie, gevraagd_door, gevraagd_op, reden, "
        "gewist_door, gewist_op, zegel) VALUES (?, ?, ?, ?, ?, ?, 0, '', '')",
        toets.nr(), sleutel, versie, persoon, toets.wanneer(), reden);
    logWissing(toets, Gebeurtenis::wissenGevraagd, sleutel, versiewoorden(versie));
}

void wijsAf(const Toetsschrijving& toets, const std::string& sleutel, int versie) {
    const int weg = toets.wijzig(
        "DELETE FROM wissing WHERE toets = ? AND sleutel = ? AND versie = ? AND gewist_door = 0",
        toets.nr(), sleutel, versie);
    if (weg == 0) throw Onvindbaar();
    logWissing(toets, Gebeurtenis::wissenAfgewezen, sleutel, versiewoorden(versie));
}

void wis(const Toetsschrijving& toets, const std::string& sleutel, int versie,
         std::int64_t persoon) {
    auto rij = lees(toets, sleutel, versie);
    if (!rij || rij->isGewist()) throw Onvindbaar();
    rij->gewistDoor = persoon;
    rij->gewistOp = toets.wanneer();
    rij->zegel = zegelVan(*rij, versiezegel(toets, sleutel, versie), toets.logboeksleutel());
    toets.wijzig(
        "UPDATE wissing SET gewist_door = ?, gewist_op = ?, zegel = ? "
        "WHERE toets = ? AND sleutel = ? AND versie = ?",
        rij->gewistDoor, rij->gewistOp, rij->zegel, toets.nr(), sleutel, versie);
    toets.wijzig(
        "DELETE FROM concept WHERE toets = ? AND sleutel = ? AND (versie <= ? OR inhoud = "
        "(SELECT inhoud FROM geschiedenis WHERE toets = ? AND sleutel = ? AND versie = ?))",
        toets.nr(), sleutel, versie, toets.nr(), sleutel, versie);
    toets.wijzig(
        "UPDATE geschiedenis SET inhoud = '' WHERE toets = ? AND sleutel = ? AND versie = ?",
        toets.nr(), sleutel, versie);
    logWissing(toets, Gebeurtenis::tekstGewist, sleutel, versiewoorden(versie, rij->zegel));
}

}  // namespace maatlat::wissingStore
