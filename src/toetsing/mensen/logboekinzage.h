// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The log as the beheerder may see it: that something happened, but not what was written.
struct Logboekinzage {
    struct Rij {
        std::int64_t nr = 0;
        std::string wanneer;
        std::string wie;
        std::string wat;
        std::string sleutel;
    };
    std::int64_t aantal = 0;               ///< lines in all, as far as they were checked
    std::string kop;                       ///< hash of the last line
    std::optional<std::int64_t> gebroken;  ///< first line that does not fit; nothing: all is well
    std::vector<Rij> regels;               ///< the last ones, newest first
};

/// Checks the whole chain, and shows at most so many lines. Throws Onvindbaar for who may not.
Logboekinzage logboekinzage(Werkplek& werkplek, const Persoon& wie, int hoogstens = 100);

}  // namespace maatlat
