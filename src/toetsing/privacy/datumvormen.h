// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

/// A full date as it stands in a text: from a word up to (not including) another.
struct Datumvorm {
    std::size_t tot = 0;
    int jaar = 0;                ///< 0: two digits only, or none
    bool zonderJaar = false;     ///< "9 oktober"
    bool aaneen = false;         ///< "03052012": may be another number
    bool losseGetallen = false;  ///< "3 5 2012": may be something else
};

/// The date that starts at word i, in any of the ways people write one: 12-03-2009, 3-5-'12,
/// 2009-03-12, 12e mrt. 2009, 17-okt-2015, 03052012, drie mei tweeduizendtwaalf.
std::optional<Datumvorm> datumOp(const Bewaakt& tekst, std::size_t i);

/// 20091231 and 31122009; the year, or 0.
int jaarVanAcht(std::string_view acht);

}  // namespace maatlat
