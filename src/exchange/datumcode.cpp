// SPDX-License-Identifier: EUPL-1.2
#include "exchange/datumcode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "domain/dag.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

std::optional<int> getal(std::string_view cijfers) {
    int waarde = 0;
    const char* einde = cijfers.data() + cijfers.size();
    const auto [tot, fout] = std::from_chars(cijfers.data(), einde, waarde);
    if (fout != std::errc{} || tot != einde || waarde < 0) return std::nullopt;
    return waarde;
}

/// A month as a number or by its Dutch or English abbreviation.
std::optional<int> maand(std::string_view tekst) {
    constexpr auto kNamen = std::to_array<std::pair<std::string_view, int>>({{"jan", 1},
                                                                             {"feb", 2},
                                                                             {"mrt", 3},
                                                                             {"mar", 3},
                                                                             {"apr", 4},
                                                                             {"mei", 5},
                                                                             {"may", 5},
                                                                             {"jun", 6},
                                                                             {"jul", 7},
                                                                             {"aug", 8},
                                                                             {"sep", 9},
                                                                             {"okt", 10},
                                                                             {"oct", 10},
                                                                             {"nov", 11},
                                                                             {"dec", 12}});
    for (const auto& [naam, nummer] : kNamen)
        if (tekst.substr(0, tekst.find('.')) == naam) return nummer;
    return getal(tekst);
}

std::vector<std::string_view> gesplitst(std::string_view tekst, std::string_view scheidingen) {
    std::vector<std::string_view> delen;
    for (std::size_t begin = 0; begin <= tekst.size();) {
        const std::size_t einde = std::min(tekst.find_first_of(scheidingen, begin), tekst.size());
        delen.push_back(tekst.substr(begin, einde - begin));
        begin = einde + 1;
    }
    return delen;
}

bool isDagInMaand(std::optional<int> dag, std::optional<int> inMaand) {
    return dag && inMaand && *dag >= 1 && *dag <= 31 && *inMaand >= 1 && *inMaand <= 12;
}

std::vector<std::string> alsCodes(std::optional<int> dag, std::optional<int> inMaand,
                                  std::optional<int> jaar) {
    if (!jaar || !isDagInMaand(dag, inMaand)) return {};
    const std::string kort = std::to_string(*dag) + "." + std::to_string(*inMaand);
    return {kort + "." + std::to_string(*jaar % 100), kort};
}

/// "1-okt": a day and a month by its name.
std::vector<std::string> zonderJaar(const std::vector<std::string_view>& delen) {
    if (delen.size() != 2 || getal(delen[1])) return {};
    const auto dag = getal(delen[0]);
    const auto inMaand = maand(delen[1]);
    if (!isDagInMaand(dag, inMaand)) return {};
    return {std::to_string(*dag) + "." + std::to_string(*inMaand)};
}

}  // namespace

std::vector<std::string> codesVanDatum(std::string_view tekst, bool kalender1904) {
    const std::string klein = kleineLetters(tekst);
    if (const auto dagnummer = getal(klein)) {
        // A code ends in a small number, which becomes a year of this century.
        const auto dag = dagUitRekenblad(*dagnummer, kalender1904);
        if (!dag) return {};
        const std::chrono::year_month_day datum(*dag);
        return alsCodes(static_cast<int>(static_cast<unsigned>(datum.day())),
                        static_cast<int>(static_cast<unsigned>(datum.month())),
                        static_cast<int>(datum.year()));
    }
    const std::string_view zonderTijd = std::string_view(klein).substr(0, klein.find('t', 8));
    auto delen = gesplitst(zonderTijd, "-/ ");
    if (delen.size() == 2) return zonderJaar(delen);
    if (delen.size() != 3) delen = gesplitst(zonderTijd, ".");
    if (delen.size() != 3) return {};
    if (delen[0].size() == 4) std::swap(delen[0], delen[2]);  // ISO: the year first
    const bool punten = zonderTijd.find_first_of("-/ ") == std::string_view::npos;
    if (punten ? delen[2].size() != 4 : delen[2].size() != 2 && delen[2].size() != 4) return {};
    return alsCodes(getal(delen[0]), maand(delen[1]), getal(delen[2]));
}

}  // namespace maatlat
