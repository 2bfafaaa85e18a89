// SPDX-License-Identifier: EUPL-1.2
#include "taal/datum.h"

#include <array>
#include <vector>

namespace maatlat {

namespace {

/// The numbers between single hyphens or slashes; nothing when anything else stands there.
std::optional<std::vector<std::string>> getallen(std::string_view tekst) {
    std::vector<std::string> uit(1);
    for (const char een : tekst) {
        if (een >= '0' && een <= '9')
            uit.back() += een;
        else if ((een == '-' || een == '/') && !uit.back().empty())
            uit.emplace_back();
        else
            return std::nullopt;
    }
    return uit;
}

int dagenIn(int maand, int jaar) {
    constexpr std::array<int, 12> kDagen{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
    return kDagen[static_cast<std::size_t>(maand - 1)] + (maand == 2 && schrikkel ? 1 : 0);
}

std::string tweeCijfers(int getal) {
    return (getal < 10 ? "0" : "") + std::to_string(getal);
}

}  // namespace

bool isDatum(std::string_view tekst) {
    const auto iso = leesDatum(tekst);
    return iso && *iso == tekst;
}

std::optional<std::string> leesDatum(std::string_view tekst) {
    const auto delen = getallen(tekst);
    if (!delen || delen->size() != 3) return std::nullopt;
    const bool jaarVoorop = (*delen)[0].size() == 4;
    const std::string& jaartal = (*delen)[jaarVoorop ? 0 : 2];
    const std::string& dagtal = (*delen)[jaarVoorop ? 2 : 0];
    const auto hoogstensTwee = [](const std::string& een) {
        return !een.empty() && een.size() <= 2;
    };
    if (jaartal.size() != 4 || !hoogstensTwee(dagtal) || !hoogstensTwee((*delen)[1]))
        return std::nullopt;
    const int jaar = std::stoi(jaartal), maand = std::stoi((*delen)[1]), dag = std::stoi(dagtal);
    if (jaar < 1900 || maand < 1 || maand > 12 || dag < 1 || dag > dagenIn(maand, jaar))
        return std::nullopt;
    return jaartal + "-" + tweeCijfers(maand) + "-" + tweeCijfers(dag);
}

}  // namespace maatlat
