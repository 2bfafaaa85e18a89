// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// One bevinding on which the motivering of a verwachting rests.
struct Steunpunt {
    std::int64_t bevinding = 0;  ///< its number; also of one that follows from a steekproef
    std::string kenmerk;         ///< SHA-256 of what it and its bron said when it was taken over

    friend bool operator==(const Steunpunt&, const Steunpunt&) = default;
};
using Steunpunten = std::vector<Steunpunt>;  ///< by number

inline constexpr std::string_view kGrondslagvoor = "grondslag/";

/// Under which key the history and the frozen contents have it: "grondslag/1.1.2".
inline std::string grondslagsleutel(std::string_view verwachting) {
    return std::string(kGrondslagvoor) + std::string(verwachting);
}

/// "Waarop de motivering bij 1.1.2 rust"; empty for another key.
inline std::string grondslagnaam(std::string_view sleutel) {
    if (!sleutel.starts_with(kGrondslagvoor)) return {};
    return "Waarop de motivering bij " + std::string(sleutel.substr(kGrondslagvoor.size())) +
           " rust";
}

}  // namespace maatlat
