// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace maatlat {

/// A Veilig Thuis organisation, by its regional name without the words "Veilig Thuis".
struct Organisatie {
    std::string naam;                      ///< as published in the ranking of 2015
    std::vector<std::string> andereNamen;  ///< other spellings that occur in sources

    friend bool operator==(const Organisatie&, const Organisatie&) = default;
};

}  // namespace maatlat
