// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// How often something was tried, so that a restart makes nobody begin anew. No event for the log:
/// what was tried stands there already.
namespace maatlat::pogingStore {

struct Stand {
    int aantal = 0;
    std::int64_t laatst = 0;  ///< seconds since 1970
};

/// `sleutel`: 64 characters, a hash. Without a stand: forgotten.
struct Rij {
    std::string sleutel;
    std::optional<Stand> stand;
};

/// All rows of one brake.
std::vector<Rij> alle(Sessie& sessie, std::string_view rem);

void bewaar(Transactie& transactie, std::string_view rem, const std::vector<Rij>& rijen);

}  // namespace maatlat::pogingStore
