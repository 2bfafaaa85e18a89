// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// The address under which a calendar reads what waits for somebody, and what it was told. Of the
/// secret in the address only the hash is kept, as with a link (link_store.h).
namespace maatlat::agendaStore {

struct Adres {
    std::int64_t persoon = 0;
    std::string gemaakt;
    std::string vervallen;  ///< moment since which it does not work any more; empty: it works

    friend bool operator==(const Adres&, const Adres&) = default;
};

/// Makes it in place of any other of this person, and logs that, without it.
void maak(Transactie& transactie, const std::string& tokenHash, std::int64_t persoon);

/// The address does not work any more, and what was told is forgotten; logs it when there was one.
void trekIn(Transactie& transactie, std::int64_t persoon);

/// Also one that does not work any more: who still asks for it does not guess.
std::optional<Adres> lees(Sessie& sessie, const std::string& tokenHash);

/// The one of this person that works.
std::optional<Adres> vanPersoon(Sessie& sessie, std::int64_t persoon);

/// What a calendar is told of one thing that waits.
struct Afspraak {
    std::int64_t toets = 0;
    std::string zet;        ///< as the table of the way to publication calls it
    std::string ronde;      ///< since when it waits
    std::string uid;        ///< as long as it waits, and after
    std::string dag;        ///< ISO
    int volgnr = 0;         ///< goes up with each change
    std::string gewijzigd;  ///< moment
    bool vervallen = false;

    friend bool operator==(const Afspraak&, const Afspraak&) = default;
};
/// By day.
std::vector<Afspraak> afspraken(Sessie& sessie, std::int64_t persoon);

/// Adds it, or changes the one of the same toets, zet and ronde.
void bewaar(Transactie& transactie, std::int64_t persoon, const Afspraak& afspraak);

/// Forgets what did not wait any more before this moment.
void vergeetVoor(Transactie& transactie, std::int64_t persoon, const std::string& moment);

}  // namespace maatlat::agendaStore
