// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace maatlat::test {

/// Ways to choose, exact: from up to 60. A second way to the hypergeometric distribution, by
/// counting samples, without a logarithm or a recurrence between chances.
inline std::uint64_t manieren(int uit, int gekozen) {
    static const auto kDriehoek = [] {
        std::array<std::array<std::uint64_t, 61>, 61> rijen{};
        for (std::size_t i = 0; i <= 60; ++i) {
            rijen[i][0] = 1;
            for (std::size_t j = 1; j <= i; ++j)
                rijen[i][j] = rijen[i - 1][j - 1] + rijen[i - 1][j];
        }
        return rijen;
    }();
    if (gekozen < 0 || gekozen > uit) return 0;
    return kDriehoek[static_cast<std::size_t>(uit)][static_cast<std::size_t>(gekozen)];
}

/// How many of the samples of `steekproef` out of `populatie` hold `x` of the `treffers`.
inline std::uint64_t steekproevenMet(int x, int populatie, int steekproef, int treffers) {
    return manieren(treffers, x) * manieren(populatie - treffers, steekproef - x);
}

/// The chance of that.
inline double trekkans(int x, int populatie, int steekproef, int treffers) {
    return static_cast<double>(steekproevenMet(x, populatie, steekproef, treffers)) /
           static_cast<double>(manieren(populatie, steekproef));
}

}  // namespace maatlat::test
