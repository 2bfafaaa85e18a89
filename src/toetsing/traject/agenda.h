// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/mensen/persoon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What waits for somebody, in their own calendar: under an address with a secret in it, for a
/// calendar program cannot log in. It tells when something must be done, never about which toets.

/// The address of somebody's own agenda.
struct Agendastand {
    std::string gemaakt;  ///< moment; empty: there is none
};
Agendastand agendastand(Werkplek& werkplek, const Persoon& persoon);

/// Makes an address, in place of the one before, and returns its secret: the only moment that it is
/// known. Not remembered as other posts are, for then it would be kept: a second post makes
/// another.
std::string maakAgendaAdres(Werkplek& werkplek, const Persoon& persoon);

/// It does not work any more; nothing happens when there is none.
void trekAgendaAdresIn(Werkplek& werkplek, const Persoon& persoon);

/// What a calendar program gets.
struct Agendaantwoord {
    enum class Soort : unsigned char {
        agenda,
        bestaatNiet,  ///< or not any more: was withdrawn, or of who is blocked or has clashing
                      ///< roles
        wacht,        ///< too many wrong addresses came from there
    };
    Soort soort = Soort::bestaatNiet;
    std::string bestand{};      ///< with `agenda`
    std::int64_t seconden = 0;  ///< with `wacht`
};
/// `adres`: of who asks. Wrong secrets are counted by it; one that was withdrawn is no guess. Keeps
/// what the calendar is told, when that changed.
Agendaantwoord leesAgenda(Werkplek& werkplek, const std::string& token, const std::string& adres);

}  // namespace maatlat
