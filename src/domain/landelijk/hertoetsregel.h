// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/woordtabel.h"

namespace maatlat {

/// By what it is chosen where a hertoets comes.
enum class Hertoetsregelsoort : unsigned char {
    laagste,          ///< the lowest of the ranking
    onvoldoende,      ///< onvoldoende on one criterium
    maatregelTeLaat,  ///< a maatregel whose last day is past
};

/// The words in the file.
inline constexpr Woordtabel<3> kHertoetsregelsoorten{"laagste", "onvoldoende", "maatregel-te-laat"};

/// A rule as criteria/landelijk/hertoetsregels.yaml has it. Who chooses may fill in another number
/// or criterium.
struct Hertoetsregel {
    std::string id;
    std::string naam;
    Hertoetsregelsoort soort = Hertoetsregelsoort::laagste;
    int aantal = 0;         ///< of laagste: how many are proposed, 1 or more
    std::string criterium;  ///< of onvoldoende: its code
    int dagen = 0;  ///< of maatregelTeLaat: so many days before its last day is just outside
    std::string bron;

    friend bool operator==(const Hertoetsregel&, const Hertoetsregel&) = default;
};

using Hertoetsregels = std::vector<Hertoetsregel>;

}  // namespace maatlat
