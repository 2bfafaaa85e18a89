// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/populatiegaten.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace maatlat {

namespace {

constexpr std::size_t kMeesteCijfers = 9;    // so that sums stay exact in any language (2^53)
constexpr std::size_t kCijfersInGetal = 15;  // that a number of a spreadsheet keeps

bool isCijferteken(char teken) {
    return teken >= '0' && teken <= '9';
}

/// A number of a dossier in two parts: what stands before the digits at its end, and those.
using Deling = std::pair<std::string_view, std::int64_t>;

Deling deel(std::string_view nummer) {
    std::size_t begin = nummer.size();
    while (begin > 0 && nummer.size() - begin < kMeesteCijfers && isCijferteken(nummer[begin - 1]))
        --begin;
    std::int64_t waarde = 0;
    for (const char cijfer : nummer.substr(begin))
        waarde = waarde * 10 + (cijfer - '0');
    return {nummer.substr(0, begin), waarde};
}

/// The values of all numbers that end in a digit, by what they begin with.
std::unordered_map<std::string_view, std::vector<std::int64_t>> opBegin(
    const Populatie& populatie) {
    std::unordered_map<std::string_view, std::vector<std::int64_t>> uit;
    for (std::size_t i = 0; i < populatie.aantal(); ++i) {
        const std::string_view nummer = populatie.rij(i).nummer;
        if (nummer.empty() || !isCijferteken(nummer.back())) continue;
        const auto [begin, waarde] = deel(nummer);
        uit[begin].push_back(waarde);
    }
    return uit;
}

void telErbij(Nummerreeks& samen, const Nummerreeks& een) {
    samen.aantal += een.aantal;
    samen.ontbreekt += een.ontbreekt;
}

}  // namespace

void telNummergaten(const Populatie& populatie, Populatiegrens& uit) {
    uit.reeksen.clear();
    uit.korteReeksen = {};
    for (auto& [begin, waarden] : opBegin(populatie)) {
        std::sort(waarden.begin(), waarden.end());
        const auto aantal = std::unique(waarden.begin(), waarden.end()) - waarden.begin();
        const Nummerreeks reeks{
            std::string(begin), aantal,
            waarden[static_cast<std::size_t>(aantal) - 1] - waarden.front() + 1 - aantal};
        if (std::cmp_greater_equal(aantal, kKortsteReeks))
            uit.reeksen.push_back(reeks);
        else if (std::cmp_greater_equal(aantal, kKleinsteReeks))
            telErbij(uit.korteReeksen, reeks);
    }
    std::ranges::sort(uit.reeksen, {}, &Nummerreeks::voorvoegsel);
    if (uit.reeksen.size() <= kMeesteReeksen) return;
    for (const Nummerreeks& een : uit.reeksen)
        telErbij(uit.korteReeksen, een);
    uit.reeksen.clear();
}

std::vector<std::string> maandenZonderMelding(const Populatie& populatie) {
    using namespace std::chrono;
    constexpr auto kMelding = static_cast<std::size_t>(Lijstdatum::melding);
    std::vector<year_month> gezien;
    for (std::size_t i = 0; i < populatie.aantal(); ++i)
        if (const auto dag = populatie.rij(i).datums[kMelding]) {
            const year_month_day datum{*dag};
            const year_month maand = datum.year() / datum.month();
            if (gezien.empty() || gezien.back() != maand) gezien.push_back(maand);
        }
    std::sort(gezien.begin(), gezien.end());
    gezien.erase(std::unique(gezien.begin(), gezien.end()), gezien.end());
    std::vector<std::string> uit;
    for (std::size_t i = 1; i < gezien.size(); ++i)
        for (year_month maand = gezien[i - 1] + months{1}; maand < gezien[i]; maand += months{1})
            uit.push_back(iso(sys_days{maand / 1}).substr(0, 7));
    return uit;
}

std::int64_t afgekapteNummers(const Populatie& populatie) {
    std::int64_t uit = 0;
    for (std::size_t i = 0; i < populatie.aantal(); ++i) {
        const std::string_view nummer = populatie.rij(i).nummer;
        if (nummer.size() > kCijfersInGetal && std::ranges::all_of(nummer, isCijferteken) &&
            nummer.find_first_not_of('0', kCijfersInGetal) == std::string_view::npos)
            ++uit;
    }
    return uit;
}

}  // namespace maatlat
