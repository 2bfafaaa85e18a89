// SPDX-License-Identifier: EUPL-1.2
#include "domain/dag.h"

#include <charconv>

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

bool isDatum(std::string_view tekst) {
    return dagUit(tekst) && tekst >= "1900";
}

Dag naMaanden(Dag van, int aantal) {
    const std::chrono::year_month_day begin(van);
    const auto maand = begin.year() / begin.month() + std::chrono::months(aantal);
    const std::chrono::year_month_day zelfdeDag = maand / begin.day();
    return zelfdeDag.ok() ? Dag(zelfdeDag) : Dag(maand / std::chrono::last);
}

}  // namespace maatlat
