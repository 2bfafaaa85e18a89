// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/steekproefomvang.h"

#include <stdexcept>

#include "rules/kansen.h"

namespace maatlat {

namespace {

constexpr double kMagFout = 0.05;

}  // namespace

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
