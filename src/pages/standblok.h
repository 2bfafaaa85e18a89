// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/vulling.h"

namespace maatlat {

/// How far a toets is, on top of each of its pages. Partial STANDBLOK.
struct Standblok {
    std::string stap{};          ///< "Collegiale toets"; empty: there is nothing to say
    std::string sinds{};         ///< "22 november 2026 om 10:30"; empty: not known
    std::string aanzet{};        ///< "de collega die leest (u)"; empty: nobody
    std::string termijn{};       ///< "Termijn: tot en met 29 november 2026."; empty: none
    bool teLaat = false;         ///< that day is past
    std::string vast{};          ///< why nobody can go on, and what to do; empty: somebody can
    std::string terug{};         ///< "Teruggegeven door … op …, met deze reden:"; empty: not
    std::string terugreden{};    ///< with `terug`
    std::string stapPad{};       ///< where the one who looks does what is asked; empty: nothing is
    std::string stapTekst{};     ///< "Naar wederhoor"
    std::string overdraagPad{};  ///< for who can name somebody else; empty: this person cannot
};

/// Adds it, when there is something to say.
void vul(Vulling& vulling, const Standblok& stand);

}  // namespace maatlat
