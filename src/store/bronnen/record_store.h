// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/bronnen/gespreksverslag.h"
#include "store/spoor/recordtabel.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// What must hold of a kind of record beside its description.
template <class Record>
struct Recordregels {
    static void eisBewaarbaar(const Toetslezing&, const Record&) {}
    static void eisWegTeHalen(const Toetslezing&, std::int64_t /*nr*/) {}
};

/// Gebruikersfout when its bron is not in this toets.
template <>
void Recordregels<Bevinding>::eisBewaarbaar(const Toetslezing& toets, const Bevinding& bevinding);

/// NietNu when bevindingen still use it.
template <>
void Recordregels<Bron>::eisWegTeHalen(const Toetslezing& toets, std::int64_t nr);

/// The records of a toets, of any kind that is described. History and versions as for fields; the
/// key in the history is "bron/7".
namespace recordStore {

/// Those that were not taken away, by number.
template <class Record>
std::vector<Record> alle(const Toetslezing& toets) {
    return Recordtabel<Record>::alle(toets);
}

template <class Record>
std::optional<Record> lees(const Toetslezing& toets, std::int64_t nr) {
    return Recordtabel<Record>::lees(toets, nr);
}

/// As it stands, also when it was taken away.
template <class Record>
std::optional<typename Recordtabel<Record>::Rij> leesOok(const Toetslezing& toets,
                                                         std::int64_t nr) {
    return Recordtabel<Record>::leesOok(toets, nr);
}

/// Those that were taken away, the last one first, and how many.
template <class Record>
std::vector<typename Recordtabel<Record>::Rij> weggehaald(const Toetslezing& toets) {
    return Recordtabel<Record>::weggehaald(toets);
}
template <class Record>
int aantalWeggehaald(const Toetslezing& toets) {
    return Recordtabel<Record>::aantalWeggehaald(toets);
}

/// With number 0 a new one, else a change of the one with that number at `record.versie`, which
/// may bring back one that was taken away. Returns it as it stands then. Throws Versieconflict,
/// Onvindbaar when there never was such a record, and what its Recordregels say.
template <class Record>
Record bewaar(const Toetsschrijving& toets, const Record& record, std::int64_t persoon) {
    return Recordtabel<Record>::bewaar(toets, record, persoon,
                                       [&] { Recordregels<Record>::eisBewaarbaar(toets, record); });
}

/// Takes it away from the lists; its history stays. Throws as `bewaar`.
template <class Record>
void haalWeg(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    Recordtabel<Record>::haalWeg(toets, nr, versie, persoon,
                                 [&] { Recordregels<Record>::eisWegTeHalen(toets, nr); });
}

}  // namespace recordStore
}  // namespace maatlat
