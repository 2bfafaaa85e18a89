// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/fouten.h"
#include "domain/tekst.h"
#include "store/organisatiesleutel.h"
#include "store/toetskop_store.h"
#include "store/toetssleutel.h"
#include "store/traject/traject_store.h"

namespace maatlat::test {

/// The way of tests into the stores of a toets, past the question who may: they set up what is to
/// be tested, and look at what came of it. The program has no way to this: its name in src/ fails
/// the architecture test.
class Proefsleutel {
  public:
    static Poortsleutel geef() { return {}; }
    static Organisatiesleutel vanOrganisaties() { return {}; }
};

inline const Poortsleutel kSleutel = Proefsleutel::geef();

inline Toetslezing in(Sessie& sessie, std::int64_t toets) {
    return {kSleutel, sessie, toets};
}

/// As the door: Onvindbaar when there is no such toets.
inline Toetsschrijving in(Transactie& transactie, std::int64_t toets,
                          Wijziger wijziger = Wijziger::mens) {
    if (!toetskopStore::lees(kSleutel, transactie, toets)) throw Onvindbaar();
    return {kSleutel, transactie, toets, wijziger};
}

/// Any status, also those that the program only gives with what must be kept of them.
inline void zetStatus(const Toetsschrijving& toets, Toetsstatus status,
                      std::int64_t voorgelegdDoor) {
    toets.wijzig("UPDATE toets SET status = ? WHERE nr = ?", naam(status), toets.nr());
    toets.wijzig(
        "INSERT INTO traject_stand (toets, sinds, tot, voorgelegd_door, vanuit) "
        "VALUES (?, ?, '', ?, 'lopend') ON CONFLICT (toets) DO UPDATE SET sinds = excluded.sinds, "
        "voorgelegd_door = excluded.voorgelegd_door",
        toets.nr(), toets.wanneer(), voorgelegdDoor);
    toets.log(Gebeurtenis::statusGewijzigd, "toets " + std::to_string(toets.nr()),
              Logwaarde::eigenWoorden(""), Logwaarde::eigenWoorden(std::string(naam(status))));
}

/// As the program does: the status, and what must be told of it.
inline void legVoor(const Toetsschrijving& toets, std::int64_t persoon) {
    trajectStore::doe(
        toets, {.zet = Zet::legVoor, .van = Toetsstatus::lopend, .naar = Toetsstatus::vaststelling},
        Tekst(), persoon);
}
inline void neemTerug(const Toetsschrijving& toets) {
    trajectStore::doe(toets,
                      {.zet = Zet::neemTerug,
                       .van = Toetsstatus::vaststelling,
                       .naar = trajectStore::voorgelegdVanuit(toets)},
                      Tekst(), 1);
}

inline Rondelezing ronde(Sessie& sessie, const std::string& onderzoek) {
    return {kSleutel, sessie, onderzoek};
}
inline Rondeschrijving ronde(Transactie& transactie, const std::string& onderzoek) {
    return {kSleutel, transactie, onderzoek};
}

}  // namespace maatlat::test
