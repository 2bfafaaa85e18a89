// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verkeer.h"

#include <algorithm>
#include <set>

namespace maatlat::web {

namespace {

constexpr std::string_view kGeenRoute = "-";
constexpr std::array<std::string_view, 3> kMethodenamen{"GET", "POST", "andere"};
constexpr std::array<std::string_view, 5> kKlassenamen{"1xx", "2xx", "3xx", "4xx", "5xx"};

struct Reden {
    int status;
    std::string_view woord;
};
/// Why an answer has this status. The last one is for all others.
constexpr std::array<Reden, 16> kRedenen{{{400, "vorm"},
                                          {401, "uitgelogd"},
                                          {403, "niet_toegestaan"},
                                          {404, "onvindbaar"},
                                          {405, "methode"},
                                          {409, "niet_nu_of_gewijzigd"},
                                          {411, "zonder_lengte"},
                                          {413, "te_groot"},
                                          {415, "soort_formulier"},
                                          {421, "andere_naam"},
                                          {422, "invoer"},
                                          {431, "kop_te_groot"},
                                          {500, "fout_in_maatlat"},
                                          {503, "te_druk_of_ziek"},
                                          {507, "niet_op_te_slaan"},
                                          {0, "andere"}}};

std::size_t methodeplaats(std::string_view methode) {
    if (methode == "GET" || methode == "HEAD") return 0;
    return methode == "POST" ? 1 : 2;
}

}  // namespace

Verkeer::Verkeer(const std::vector<std::string_view>& patronen) {
    std::set<std::string_view> alle(patronen.begin(), patronen.end());
    alle.insert(kGeenRoute);
    patronen_.assign(alle.begin(), alle.end());
    for (std::size_t i = 0; i < patronen_.size(); ++i)
        plaats_.emplace(patronen_[i], i);
    vakken_ = std::make_unique<Vakken[]>(patronen_.size());
}

void Verkeer::tel(std::string_view methode, std::string_view patroon, int status,
                  std::chrono::nanoseconds duur) noexcept {
    auto plaats = plaats_.find(patroon);
    if (plaats == plaats_.end()) plaats = plaats_.find(kGeenRoute);
    const auto klasse = static_cast<std::size_t>(std::clamp(status / 100, 1, 5) - 1);
    vakken_[plaats->second][methodeplaats(methode)][klasse].tel();
    duur_.tel(duur);
    if (status < 400) return;
    const auto reden = std::ranges::find(kRedenen.begin(), kRedenen.end() - 1, status,
                                         [](const Reden& een) { return een.status; });
    geweigerd_[static_cast<std::size_t>(reden - kRedenen.begin())].tel();
}

std::vector<Verkeer::Rij> Verkeer::rijen() const {
    std::vector<Rij> uit;
    for (std::size_t i = 0; i < patronen_.size(); ++i)
        for (std::size_t m = 0; m < kMethoden; ++m)
            for (std::size_t k = 0; k < kKlassen; ++k)
                if (const std::uint64_t aantal = vakken_[i][m][k].stand())
                    uit.push_back({kMethodenamen[m], patronen_[i], kKlassenamen[k], aantal});
    return uit;
}

std::vector<std::pair<std::string_view, std::uint64_t>> Verkeer::geweigerd() const {
    std::vector<std::pair<std::string_view, std::uint64_t>> uit;
    for (std::size_t i = 0; i < kRedenen.size(); ++i)
        uit.emplace_back(kRedenen[i].woord, geweigerd_[i].stand());
    return uit;
}

}  // namespace maatlat::web
