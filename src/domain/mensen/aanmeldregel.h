// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/mensen/persoon.h"

namespace maatlat {

/// Between the values of the claim, as the proxy writes them. No comma: that stands in names.
inline constexpr char kGroepscheiding = '|';

/// Who has this value in the claim of the organisation has this role, without an invitation. Never
/// beheerder: that role is asked for and confirmed.
struct Aanmeldregel {
    std::string waarde;  ///< of the claim, as the organisation writes it
    Rol rol = Rol::inspecteur;
    std::string organisatie;  ///< by name; for VT-management alone

    friend bool operator==(const Aanmeldregel&, const Aanmeldregel&) = default;
};

using Aanmeldregels = std::vector<Aanmeldregel>;

}  // namespace maatlat
