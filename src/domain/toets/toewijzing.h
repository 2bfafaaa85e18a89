// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maatlat {

/// To whom of the team a verwachting is assigned, to record and judge. It forbids nobody anything:
/// the others can score it as before.
struct Toewijzing {
    std::int64_t persoon = 0;
    std::int64_t door = 0;  ///< who assigned it
    std::string wanneer;

    friend bool operator==(const Toewijzing&, const Toewijzing&) = default;
};

inline constexpr std::string_view kToewijzingvoor = "toewijzing/";

/// Under which key the history has it: "toewijzing/1.1.2".
inline std::string toewijzingsleutel(std::string_view verwachting) {
    return std::string(kToewijzingvoor) + std::string(verwachting);
}

}  // namespace maatlat
