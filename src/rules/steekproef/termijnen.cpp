// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/termijnen.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace maatlat {

namespace {

using std::chrono::days;

struct Feest {
    Dag dag;
    std::string_view naam;
};

Dag op(int jaar, unsigned maand, unsigned dag) {
    return std::chrono::year(jaar) / static_cast<int>(maand) / static_cast<int>(dag);
}

bool isZondag(Dag dag) {
    return std::chrono::weekday(dag) == std::chrono::Sunday;
}

/// Easter Day of the Gregorian calendar: the rule of Butcher (1876), as Meeus gives it in
/// Astronomical Algorithms, chapter 8.
Dag pasen(int jaar) {
    const int a = jaar % 19;
    const int b = jaar / 100, c = jaar % 100;
    const int d = b / 4, e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return op(jaar, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

/// Never on a Sunday: until 1979 kept the day after it, since 1980 the day before.
Feest verjaardagVanHetStaatshoofd(int jaar) {
    const Dag dag = jaar >= 2014 ? op(jaar, 4, 27) : op(jaar, 4, 30);
    const Dag anders = jaar >= 1980 ? dag - days(1) : dag + days(1);
    return {isZondag(dag) ? anders : dag, jaar >= 2014 ? "Koningsdag" : "Koninginnedag"};
}

std::array<Feest, 11> feesten(int jaar) {
    const Dag eerstePaasdag = pasen(jaar);
    std::array<Feest, 11> uit{{
        {op(jaar, 1, 1), "Nieuwjaarsdag"},
        {eerstePaasdag - days(2), "Goede Vrijdag"},
        {eerstePaasdag, "Eerste Paasdag"},
        {eerstePaasdag + days(1), "Tweede Paasdag"},
        verjaardagVanHetStaatshoofd(jaar),
        {op(jaar, 5, 5), "Bevrijdingsdag"},
        {eerstePaasdag + days(39), "Hemelvaartsdag"},
        {eerstePaasdag + days(49), "Eerste Pinksterdag"},
        {eerstePaasdag + days(50), "Tweede Pinksterdag"},
        {op(jaar, 12, 25), "Eerste Kerstdag"},
        {op(jaar, 12, 26), "Tweede Kerstdag"},
    }};
    std::stable_sort(uit.begin(), uit.end(),
                     [](const Feest& een, const Feest& ander) { return een.dag < ander.dag; });
    return uit;
}

/// So many werkdagen on, or back when `stap` is a day back.
Dag telWerkdagen(Dag dag, int aantal, days stap, const Termijnkalender& kalender) {
    for (int geteld = 0; geteld < aantal;) {
        dag += stap;
        geteld += isWerkdag(dag, kalender) ? 1 : 0;
    }
    return dag;
}

/// Werkdagen of a term of policy: no decision of the government makes them fewer.
const Termijnkalender& werkdagkalender(const Termijn& termijn, const Termijnkalender& kalender) {
    static const Termijnkalender kGeen;
    return termijn.volgtWet() ? kalender : kGeen;
}

/// Where the calendar says that a term ends that is not in werkdagen; `richting` 1: on, -1: back.
Dag volgensKalender(Dag van, const Termijn& termijn, int richting) {
    const int aantal = richting * termijn.aantal;
    switch (termijn.eenheid) {
        case Termijneenheid::uren:
            return van + days(richting * ((termijn.aantal + 23) / 24));
        case Termijneenheid::weken:
            return van + std::chrono::weeks(aantal);
        case Termijneenheid::maanden:
            return naMaanden(van, aantal);
        case Termijneenheid::jaren:
            return naMaanden(van, 12 * aantal);
        case Termijneenheid::werkdagen:
        case Termijneenheid::dagen:
            break;
    }
    return van + days(aantal);
}

/// Article 4, under a.
bool isUitgezonderd(const Termijn& termijn) {
    switch (termijn.eenheid) {
        case Termijneenheid::uren:
        case Termijneenheid::jaren:
            return true;
        case Termijneenheid::weken:
            return termijn.aantal > 12;
        case Termijneenheid::maanden:
            return termijn.aantal > 3;
        case Termijneenheid::werkdagen:
        case Termijneenheid::dagen:
            break;
    }
    return termijn.aantal > 90;
}

Termijneinde inWerkdagen(Dag van, const Termijn& termijn, const Termijnkalender& kalender) {
    const Dag dag = telWerkdagen(van, termijn.aantal, days(1), werkdagkalender(termijn, kalender));
    const bool bekend = kalender.isBekend(van + days(1)) && kalender.isBekend(dag);
    return {dag, dag, termijn.volgtWet() && !bekend};
}

}  // namespace

std::vector<std::pair<Dag, std::string>> feestdagen(int jaar) {
    std::vector<std::pair<Dag, std::string>> uit;
    for (const Feest& een : feesten(jaar))
        uit.emplace_back(een.dag, een.naam);
    return uit;
}

bool isFeestdag(Dag dag) {
    const auto alle = feesten(static_cast<int>(std::chrono::year_month_day(dag).year()));
    return std::any_of(alle.begin(), alle.end(), [&](const Feest& een) { return een.dag == dag; });
}

bool isWerkdag(Dag dag, const Termijnkalender& kalender) {
    const std::chrono::weekday weekdag(dag);
    return weekdag != std::chrono::Saturday && weekdag != std::chrono::Sunday && !isFeestdag(dag) &&
           kalender.gelijkgesteld(dag) == nullptr;
}

Termijneinde termijneinde(Dag van, const Termijn& termijn, const Termijnkalender& kalender) {
    if (termijn.eenheid == Termijneenheid::werkdagen) return inWerkdagen(van, termijn, kalender);
    const Dag gerekend = volgensKalender(van, termijn, 1);
    if (!termijn.volgtWet() || isUitgezonderd(termijn)) return {gerekend, gerekend, false};
    Dag dag = gerekend;
    const bool kort = termijn.eenheid == Termijneenheid::dagen && termijn.aantal < 3;
    if (!kort) dag = std::max(dag, telWerkdagen(van, 2, days(1), kalender));
    while (!isWerkdag(dag, kalender))
        dag += days(1);
    return {dag, gerekend, !kalender.isBekend(dag)};
}

Dag terugrekenen(Dag tot, const Termijn& termijn, const Termijnkalender& kalender) {
    if (termijn.eenheid == Termijneenheid::werkdagen)
        return telWerkdagen(tot, termijn.aantal, days(-1), werkdagkalender(termijn, kalender));
    return volgensKalender(tot, termijn, -1);
}

}  // namespace maatlat
