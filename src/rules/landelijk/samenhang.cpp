// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/samenhang.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <tuple>

#include "rules/kansen.h"

namespace maatlat {

namespace {

/// Who is voldoende and who onvoldoende on one verwachting: a bit per organisation.
struct Kolom {
    std::vector<std::uint64_t> wel;
    std::vector<std::uint64_t> niet;
};

/// The rows turned over: counting a pair is then a few words, however many organisations.
std::vector<Kolom> kolommen(std::span<const Scorerij> rijen, int verwachtingen) {
    const std::size_t woorden = (rijen.size() + 63) / 64;
    std::vector<Kolom> uit(
        static_cast<std::size_t>(verwachtingen),
        {std::vector<std::uint64_t>(woorden), std::vector<std::uint64_t>(woorden)});
    const auto zet = [&](std::uint64_t posities, std::size_t rij, auto kolom) {
        for (posities &= masker(verwachtingen); posities != 0; posities &= posities - 1) {
            const auto positie = static_cast<std::size_t>(std::countr_zero(posities));
            (uit[positie].*kolom)[rij / 64] |= std::uint64_t{1} << (rij % 64);
        }
    };
    for (std::size_t rij = 0; rij < rijen.size(); ++rij) {
        zet(rijen[rij].voldoende(), rij, &Kolom::wel);
        zet(rijen[rij].onvoldoende(), rij, &Kolom::niet);
    }
    return uit;
}

int gelijktijdig(const std::vector<std::uint64_t>& een, const std::vector<std::uint64_t>& ander) {
    int uit = 0;
    for (std::size_t i = 0; i < een.size(); ++i)
        uit += std::popcount(een[i] & ander[i]);
    return uit;
}

}  // namespace

std::vector<Paar> samenhang(std::span<const Scorerij> rijen, int verwachtingen) {
    const std::vector<Kolom> kolom = kolommen(rijen, verwachtingen);
    std::vector<Paar> uit;
    for (int a = 0; a < verwachtingen; ++a)
        for (int b = a + 1; b < verwachtingen; ++b) {
            const Kolom& een = kolom[static_cast<std::size_t>(a)];
            const Kolom& ander = kolom[static_cast<std::size_t>(b)];
            Paar paar{a, b};
            paar.beideNiet = gelijktijdig(een.niet, ander.niet);
            paar.alleenA = gelijktijdig(een.niet, ander.wel);
            paar.alleenB = gelijktijdig(een.wel, ander.niet);
            paar.beideWel = gelijktijdig(een.wel, ander.wel);
            if (paar.samen() == 0) continue;
            const int nietA = paar.beideNiet + paar.alleenA;
            const int nietB = paar.beideNiet + paar.alleenB;
            paar.verwacht = static_cast<double>(nietA) * nietB / paar.samen();
            paar.kans = kansMinstens(paar.samen(), nietA, nietB, paar.beideNiet);
            uit.push_back(paar);
        }
    // What follows is decided by whole numbers where those decide it: two pairs that are as far
    // above chance do not change places by a rounding.
    std::ranges::sort(uit, [](const Paar& een, const Paar& ander) {
        const double verschil = een.erboven() - ander.erboven();
        if (verschil > 1e-9 || verschil < -1e-9) return verschil > 0;
        const double kans = een.kans - ander.kans;
        if (kans > 1e-12 || kans < -1e-12) return kans < 0;
        return std::tie(een.a, een.b) < std::tie(ander.a, ander.b);
    });
    return uit;
}

}  // namespace maatlat
