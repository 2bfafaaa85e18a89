// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <array>
#include <utility>

namespace maatlat {

std::string recordnaam(std::string_view sleutel) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kNamen{{
        {"score", "Score van "},
        {"motivering", "Motivering bij "},
        {"verbeterpunt", "Verbeterpunt bij "},
        {"onderbouwing", "Onderbouwing van "},
        {"aandachtspunt", "Aandachtspunt bij "},
        {"good-practice", "Good practices bij thema "},
        {"bevinding", "Bevinding "},
        {"bron", "Bron "},
        {"interview", "Notities van interview "},
    }};
    if (sleutel == "inleiding/toets") return "Inleiding";
    const auto streep = sleutel.find('/');
    for (const auto& [soort, woorden] : kNamen)
        if (streep != std::string_view::npos && sleutel.substr(0, streep) == soort)
            return std::string(woorden) + std::string(sleutel.substr(streep + 1));
    return std::string(sleutel);
}

}  // namespace maatlat
