// SPDX-License-Identifier: EUPL-1.2
#include "domain/dag.h"

#include <charconv>
#include <vector>

namespace maatlat {

namespace {

/// The number in exactly these digits; nothing when one of them is none.
std::optional<int> getal(std::string_view cijfers) {
    int waarde = 0;
    const char* const einde = cijfers.data() + cijfers.size();
    for (const char teken : cijfers)
        if (teken < '0' || teken > '9') return std::nullopt;
    const auto uit = std::from_chars(cijfers.data(), einde, waarde);
    return uit.ec == std::errc{} ? std::optional(waarde) : std::nullopt;
}

std::string metNullen(unsigned waarde, std::size_t breedte) {
    const std::string cijfers = std::to_string(waarde);
    return cijfers.size() < breedte ? std::string(breedte - cijfers.size(), '0') + cijfers
                                    : cijfers;
}

/// The digits between single hyphens or slashes; nothing when anything else stands there.
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

}  // namespace

std::optional<Dag> dagUit(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto jaar = getal(iso.substr(0, 4));
    const auto maand = getal(iso.substr(5, 2));
    const auto dag = getal(iso.substr(8, 2));
    if (!jaar || !maand || !dag) return std::nullopt;
    return dagUit(*jaar, *maand, *dag);
}

std::optional<Dag> dagUit(int jaar, int maand, int dag) {
    const std::chrono::year_month_day datum{std::chrono::year(jaar),
                                            std::chrono::month(static_cast<unsigned>(maand)),
                                            std::chrono::day(static_cast<unsigned>(dag))};
    return datum.ok() ? std::optional<Dag>(datum) : std::nullopt;
}

std::optional<Dag> dagUitRekenblad(int nummer, bool kalender1904) {
    constexpr int kEersteDag = 36526;   // 1-1-2000
    constexpr int kLaatsteDag = 73050;  // 31-12-2099
    constexpr int kVerschoven = 1462;   // days between the two beginnings
    if (nummer < 0 || nummer > kLaatsteDag) return std::nullopt;
    if (kalender1904) nummer += kVerschoven;
    if (nummer < kEersteDag || nummer > kLaatsteDag) return std::nullopt;
    using namespace std::chrono;
    return sys_days{1899y / December / 30} + days{nummer};
}

std::string iso(Dag dag) {
    const std::chrono::year_month_day datum(dag);
    return metNullen(static_cast<unsigned>(static_cast<int>(datum.year())), 4) + "-" +
           metNullen(static_cast<unsigned>(datum.month()), 2) + "-" +
           metNullen(static_cast<unsigned>(datum.day()), 2);
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
    const int jaar = std::stoi(jaartal);
    const auto dag = dagUit(jaar, std::stoi((*delen)[1]), std::stoi(dagtal));
    if (!dag || jaar < 1900) return std::nullopt;
    return iso(*dag);
}

bool isDatum(std::string_view tekst) {
    return leesDatum(tekst) == tekst;
}

Dag naMaanden(Dag van, int aantal) {
    const std::chrono::year_month_day begin(van);
    const auto maand = begin.year() / begin.month() + std::chrono::months(aantal);
    const std::chrono::year_month_day zelfdeDag = maand / begin.day();
    return zelfdeDag.ok() ? Dag(zelfdeDag) : Dag(maand / std::chrono::last);
}

}  // namespace maatlat
