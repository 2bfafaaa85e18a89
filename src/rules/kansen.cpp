// SPDX-License-Identifier: EUPL-1.2
#include "rules/kansen.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace maatlat {

namespace {

/// The chance of `van` up to `tot` treffers.
double kansTussen(std::int64_t populatie, std::int64_t met, std::int64_t trek, std::int64_t van,
                  std::int64_t tot) {
    if (met < 0 || met > populatie || trek < 0 || trek > populatie)
        throw std::invalid_argument("kans: more than there are");
    double uit = 0;
    for (std::int64_t k = std::max({std::int64_t{0}, trek - (populatie - met), van});
         k <= std::min({tot, met, trek}); ++k)
        uit += std::exp(logKeuzes(met, k) + logKeuzes(populatie - met, trek - k) -
                        logKeuzes(populatie, trek));
    return std::min(uit, 1.0);
}

}  // namespace

double logKeuzes(std::int64_t n, std::int64_t k) {
    const auto f = [](std::int64_t x) { return std::lgamma(static_cast<double>(x) + 1); };
    return f(n) - f(k) - f(n - k);
}

double kansHoogstens(std::int64_t populatie, std::int64_t met, std::int64_t trek,
                     std::int64_t treffers) {
    return kansTussen(populatie, met, trek, 0, treffers);
}

double kansMinstens(std::int64_t populatie, std::int64_t met, std::int64_t trek,
                    std::int64_t treffers) {
    return kansTussen(populatie, met, trek, treffers, trek);
}

}  // namespace maatlat
