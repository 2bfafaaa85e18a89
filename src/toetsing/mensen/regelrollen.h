// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "domain/mensen/aanmeldregel.h"
#include "store/motor/sessie.h"

namespace maatlat {

/// What the rules give somebody.
struct Regelrollen {
    std::set<Rol> rollen;
    std::string organisatie;
    std::string regels;   ///< by which, for the log: "regel 1, regel 3"
    std::string bezwaar;  ///< why these cannot be of one person; empty: they can
};

/// The same rules, each with its organisation as it is called now, also when it went into another;
/// empty: that is not known.
Aanmeldregels metNamenVanNu(Sessie& sessie, Aanmeldregels regels);

/// `groepen`: the values of the claim, with kGroepscheiding between them. A value that is not
/// exactly that of a rule gives nothing, and a rule for VT-management without an organisation
/// neither.
Regelrollen volgensRegels(const Aanmeldregels& regels, std::string_view groepen);

}  // namespace maatlat
