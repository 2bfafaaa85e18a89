// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <set>
#include <string>

#include "domain/privacykennis.h"

namespace maatlat {

/// What the guard knows when it looks through a text. Without `kennis` it sees only what it needs
/// no lists for, such as a BSN.
struct Bekend {
    std::shared_ptr<const Privacykennis> kennis;
    /// Capitalised words that are no names of people here, such as the names of organisations, one
    /// word each.
    std::set<std::string> woorden;
};

}  // namespace maatlat
