// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/concept_store.h"

#include <stdexcept>

#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toetskop.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::conceptStore {

namespace {

Concept uitRij(const Vraag& vraag) {
    return {vraag.tekst(0), vraag.klein(1), vraag.opgeslagen(2), vraag.tekst(3)};
}

bool isNotities(const std::string& sleutel) {
    const auto record = leesRecordsleutel(sleutel);
    return record && record->soort == Recordsoort::interview;
}

std::optional<Concept> zoek(const Toetslezing& toets, std::int64_t persoon,
                            const std::string& sleutel) {
    Vraag vraag(toets,
                "SELECT sleutel, versie, inhoud, wanneer FROM concept "
                "WHERE persoon = ? AND toets = ? AND sleutel = ?");
    vraag.bind(persoon, toets.nr(), sleutel);
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

}  // namespace

std::string bewaar(const Toetsschrijving& toets, std::int64_t persoon, const Concept& bewaard) {
    eisTekst(bewaard.sleutel, "de naam van het veld");
    eisTekst(bewaard.inhoud, "de tekst");
    Vraag(toets.stil(),
          "INSERT INTO concept (persoon, toets, sleutel, versie, inhoud, wanneer) "
          "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (persoon, toets, sleutel) DO UPDATE SET "
          "versie = excluded.versie, inhoud = excluded.inhoud, wanneer = excluded.wanneer")
        .bind(persoon, toets.nr(), bewaard.sleutel, bewaard.versie, bewaard.inhoud, toets.wanneer())
        .voerUit();
    return toets.wanneer();
}

std::vector<Concept> alle(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets,
                "SELECT sleutel, versie, inhoud, wanneer FROM concept "
                "WHERE persoon = ? AND toets = ? ORDER BY sleutel");
    vraag.bind(persoon, toets.nr());
    std::vector<Concept> uit;
    while (vraag.stap())
        if (!isNotities(vraag.tekst(0))) uit.push_back(uitRij(vraag));
    return uit;
}

std::optional<Concept> lees(const Toetslezing& toets, std::int64_t persoon,
                            const std::string& sleutel) {
    if (isNotities(sleutel))
        throw std::logic_error("the notes of an interview are read with leesNotities");
    return zoek(toets, persoon, sleutel);
}

std::optional<Concept> leesNotities(const Toetslezing& toets, std::int64_t persoon,
                                    std::int64_t bron, const Inzagebewijs& bewijs) {
    bewijs.eisVoor(toets.nr());
    return zoek(toets, persoon, sleutelVan(Recordsoort::interview, bron).tekst());
}

void wis(const Toetsschrijving& toets, std::int64_t persoon, const std::string& sleutel) {
    Vraag(toets.stil(), "DELETE FROM concept WHERE persoon = ? AND toets = ? AND sleutel = ?")
        .bind(persoon, toets.nr(), sleutel)
        .voerUit();
}

int ruimOp(Transactie& transactie, const Opruimmoment&, const std::string& voor) {
    return Vraag(transactie,
                 "DELETE FROM concept WHERE toets IN (SELECT t.nr FROM toets AS t "
                 "JOIN vaststelling AS v ON v.toets = t.nr WHERE t.status IN (" +
                     statuslijst(isHierBevroren) +
                     ") "
                     "GROUP BY t.nr HAVING max(v.wanneer) < ?)")
        .bind(voor)
        .voerUit();
}

}  // namespace maatlat::conceptStore
