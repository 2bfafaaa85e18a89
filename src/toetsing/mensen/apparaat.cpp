// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/apparaat.h"

#include <algorithm>
#include <vector>

#include "toetsing/geheimen.h"

namespace maatlat {

namespace {

constexpr std::size_t kPersonen = 5;
constexpr char kTussenPersonen = '~';
constexpr char kTussenDelen = '.';
constexpr std::size_t kLangste = 1000;  // characters; ours are shorter

std::vector<std::string> gesplitst(std::string_view tekst, char teken) {
    std::vector<std::string> uit;
    while (!tekst.empty()) {
        const auto einde = std::min(tekst.find(teken), tekst.size());
        uit.emplace_back(tekst.substr(0, einde));
        tekst.remove_prefix(std::min(einde + 1, tekst.size()));
    }
    return uit;
}

/// person . reeks . until when . by what it is known . signature
struct Deel {
    std::string persoon;
    std::string reeks;
    std::string tot;
    std::string kenmerk;
};

std::string ondertekend(std::string_view geheim, const Deel& deel) {
    const std::string inhoud = deel.persoon + kTussenDelen + deel.reeks + kTussenDelen + deel.tot +
                               kTussenDelen + deel.kenmerk;
    return inhoud + kTussenDelen + merkteken(geheim, "apparaat " + inhoud);
}

/// Only what we signed.
std::optional<Deel> lees(std::string_view geheim, const std::string& tekst) {
    const auto delen = gesplitst(tekst, kTussenDelen);
    if (delen.size() != 5) return std::nullopt;
    Deel uit{delen[0], delen[1], delen[2], delen[3]};
    if (!gelijk(ondertekend(geheim, uit), tekst)) return std::nullopt;
    return uit;
}

}  // namespace

std::optional<std::string> bekendApparaat(std::string_view geheim, std::string_view koekje,
                                          std::int64_t persoon, int reeks, std::int64_t nu) {
    if (koekje.size() > kLangste) return std::nullopt;
    for (const std::string& tekst : gesplitst(koekje, kTussenPersonen)) {
        const auto deel = lees(geheim, tekst);
        if (deel && deel->persoon == std::to_string(persoon) &&
            deel->reeks == std::to_string(reeks) && nu < std::stoll(deel->tot))
            return deel->kenmerk;
    }
    return std::nullopt;
}

std::string apparaatkoekje(std::string_view geheim, std::string_view was, std::int64_t persoon,
                           int reeks, std::int64_t nu) {
    const auto al = bekendApparaat(geheim, was, persoon, reeks, nu);
    std::string uit = ondertekend(
        geheim, {std::to_string(persoon), std::to_string(reeks),
                 std::to_string(nu + kApparaatBekend), al ? *al : nieuwToken().substr(0, 16)});
    std::size_t aantal = 1;
    if (was.size() > kLangste) return uit;
    for (const std::string& tekst : gesplitst(was, kTussenPersonen)) {
        const auto deel = lees(geheim, tekst);
        if (!deel || deel->persoon == std::to_string(persoon) || ++aantal > kPersonen) continue;
        uit += kTussenPersonen + tekst;
    }
    return uit;
}

}  // namespace maatlat
