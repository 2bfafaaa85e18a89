// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace maatlat {

/// Of a moment at which an organisation was judged: which organisation that was then, and with
/// which others it can be held together (the same kader).
struct Rondeplek {
    std::int64_t organisatie = 0;
    std::string reeks;
};

/// Of each moment, oldest first, which earlier ones come right before it: of the same organisation,
/// or of one that went into it. After a merger these are several, one of each that went in. Two
/// organisations that went into the same one later are never held against each other.
/// `opvolgers`: what each organisation went into; who went into nothing is not there.
std::vector<std::vector<int>> rondelijnen(const std::vector<Rondeplek>& momenten,
                                          const std::map<std::int64_t, std::int64_t>& opvolgers);

}  // namespace maatlat
