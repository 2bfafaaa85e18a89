// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <array>
#include <utility>

#include "domain/toets/veld.h"

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

std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel) {
    const auto veld = leesVeldsleutel(sleutel, kader);
    if (!veld) return {};
    for (const Criterium* criterium : kader.criteria()) {
        const bool eigen =
            veld->soort == Veldsoort::onderbouwing || veld->soort == Veldsoort::aandachtspunt;
        if (eigen && criterium->code == veld->code) return criterium->code;
        const bool vanVerwachting = veld->soort == Veldsoort::score ||
                                    veld->soort == Veldsoort::motivering ||
                                    veld->soort == Veldsoort::verbeterpunt;
        for (const Verwachting& een : criterium->verwachtingen)
            if (vanVerwachting && een.code == veld->code) return criterium->code;
    }
    return {};
}

}  // namespace maatlat
