// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/termijn.h"

#include <array>
#include <charconv>

namespace maatlat {

namespace {

struct Woorden {
    Termijneenheid eenheid;
    std::string_view een;
    std::string_view meer;
};

constexpr std::array<Woorden, 6> kEenheden{{
    {Termijneenheid::werkdagen, "werkdag", "werkdagen"},
    {Termijneenheid::uren, "uur", "uur"},
    {Termijneenheid::dagen, "dag", "dagen"},
    {Termijneenheid::weken, "week", "weken"},
    {Termijneenheid::maanden, "maand", "maanden"},
    {Termijneenheid::jaren, "jaar", "jaar"},
}};

constexpr int kMeeste = 9999;  // so that no term leaves the calendar
constexpr int kMeesteJaren = 99;

}  // namespace

std::string tekst(const Termijn& termijn) {
    const Woorden& woorden = kEenheden[static_cast<std::size_t>(termijn.eenheid)];
    return std::to_string(termijn.aantal) + " " +
           std::string(termijn.aantal == 1 ? woorden.een : woorden.meer);
}

std::optional<Termijn> termijnUit(std::string_view tekst) {
    int aantal = 0;
    const char* const einde = tekst.data() + tekst.size();
    const auto uit = std::from_chars(tekst.data(), einde, aantal);
    if (uit.ec != std::errc{} || aantal < 1 || aantal > kMeeste) return std::nullopt;
    for (const Woorden& een : kEenheden) {
        const Termijn termijn{aantal, een.eenheid};
        if (maatlat::tekst(termijn) != tekst) continue;
        if (een.eenheid == Termijneenheid::jaren && aantal > kMeesteJaren) return std::nullopt;
        return termijn;
    }
    return std::nullopt;
}

}  // namespace maatlat
