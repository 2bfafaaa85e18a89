// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "domain/mensen/aanmeldregel.h"

namespace maatlat {

/// What the rules give somebody.
struct Regelrollen {
    std::set<Rol> rollen;
    std::string organisatie;
    std::string regels;   ///< by which, for the log: "regel 1, regel 3"
    std::string bezwaar;  ///< why these cannot be of one person; empty: they can
};

/// `groepen`: the values of the claim, with commas. A value that is not exactly that of a rule
/// gives nothing.
Regelrollen volgensRegels(const Aanmeldregels& regels, std::string_view groepen);

}  // namespace maatlat
