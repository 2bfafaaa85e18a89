// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/steekproef/termijn.h"
#include "domain/tekst.h"
#include "domain/traject/trajectstap.h"
#include "rules/traject/traject.h"
#include "toetsing/handelen.h"

namespace maatlat {

constexpr std::size_t kLangsteTrajectreden = 2'000;  ///< signs

/// One zet on the way to publication.
struct Zetting {
    Zet zet = Zet::legVoor;
    Tekst reden{};      ///< where the table asks for one
    std::string tot{};  ///< last day (ISO) for what must be done next; empty: as the onderzoek says
};

/// Does it, when the table has it for this person here and now, and returns the new status. What
/// must be kept with it (a frozen concept, an adoption) is for who calls. The transaction must have
/// been asked for with `actieVoor(zet)`. Throws NietNu with what stands in the way, Veldfouten
/// ("reden") for a reason that is missing.
Toetsstatus doeZet(const ToetsTransactie& transactie, const Zetting& zetting);

/// That the table has this zet for this person here and now, without doing it. Throws NietNu.
void eisZet(const Toetsinzage& inzage, Zet zet);

/// What somebody typed in this field, without white space around it, of at most so many signs, and
/// with the privacy guard. Throws Veldfouten (`veld`).
Tekst keurTot(const TekstTransactie& transactie, const std::string& veld, const std::string& getypt,
              std::size_t langste, const Tekst& oud = {});

/// The reason that somebody typed, held to what it must be; with the privacy guard. Throws
/// Veldfouten ("reden"), of which `leeg` says that it is missing.
Tekst eisReden(const TekstTransactie& transactie, const std::string& gegeven,
               const std::string& leeg);

/// Throws NietNu when the toets is not at this version any more: whoever takes a step has seen all
/// of it.
void eisVersie(const Toetsinzage& inzage, int versie);

/// As what this person does things with this toets.
Betrokkenheid betrokkenheidBij(const Toetsinzage& inzage);

/// What keeps this person from a zet that they might do at this stap, in sentences; empty: nothing.
std::vector<std::string> watInDeWegStaat(const Toetsinzage& inzage, Zet zet);

/// The last day (ISO) of a term that begins today.
std::string laatsteDag(const Toetsinzage& inzage, const Termijn& termijn);

}  // namespace maatlat
