// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/steekproefomvang.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace maatlat {

namespace {

constexpr double kMagFout = 0.05;

/// The logarithm of the number of ways to choose k of n.
double logKeuzes(std::int64_t n, std::int64_t k) {
    const auto f = [](std::int64_t x) { return std::lgamma(static_cast<double>(x) + 1); };
    return f(n) - f(k) - f(n - k);
}

}  // namespace

double kansHoogstens(std::int64_t populatie, std::int64_t met, std::int64_t trek,
                     std::int64_t treffers) {
    if (met < 0 || met > populatie || trek < 0 || trek > populatie)
        throw std::invalid_argument("kansHoogstens: more than there are");
    double uit = 0;
    for (std::int64_t k = std::max<std::int64_t>(0, trek - (populatie - met));
         k <= std::min({treffers, met, trek}); ++k)
        uit += std::exp(logKeuzes(met, k) + logKeuzes(populatie - met, trek - k) -
                        logKeuzes(populatie, trek));
    return std::min(uit, 1.0);
}

std::optional<Steekproefomvang> steekproefomvang(std::int64_t populatie, int promille,
                                                 std::int64_t hoogstensNiet) {
    if (populatie < 1 || hoogstensNiet < 0 || promille <= 0 || promille > 1000)
        throw std::invalid_argument("steekproefomvang: no such norm or population");
    const std::int64_t nodig = (populatie * promille + 999) / 1000;
    const std::int64_t juistTeVeel = populatie - nodig + 1;  // so many fail just below the norm
    if (hoogstensNiet >= juistTeVeel) return std::nullopt;
    // The more are drawn, the smaller the chance of so few; so halving finds the smallest.
    std::int64_t laag = hoogstensNiet + 1;
    std::int64_t hoog = populatie;
    while (laag < hoog) {
        const std::int64_t midden = (laag + hoog) / 2;
        if (kansHoogstens(populatie, juistTeVeel, midden, hoogstensNiet) <= kMagFout)
            hoog = midden;
        else
            laag = midden + 1;
    }
    return Steekproefomvang{laag, hoogstensNiet};
}

std::vector<Steekproefomvang> steekproefomvangen(std::int64_t populatie, int promille,
                                                 std::int64_t hoogstens) {
    std::vector<Steekproefomvang> uit;
    for (std::int64_t niet = 0; niet <= hoogstens; ++niet)
        if (const auto een = steekproefomvang(populatie, promille, niet)) uit.push_back(*een);
    return uit;
}

}  // namespace maatlat
