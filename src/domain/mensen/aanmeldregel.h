// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/mensen/persoon.h"

namespace maatlat {

/// Who has this value in the claim of the organisation has this role, without an invitation. Never
/// beheerder: that role is asked for and confirmed.
struct Aanmeldregel {
    std::string waarde;  ///< of the claim, as the organisation writes it
    Rol rol = Rol::inspecteur;
    std::string organisatie;  ///< by name; filled exactly for VT-management

    friend bool operator==(const Aanmeldregel&, const Aanmeldregel&) = default;
};

using Aanmeldregels = std::vector<Aanmeldregel>;

}  // namespace maatlat
