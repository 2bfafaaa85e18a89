// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace maatlat {

/// Numbers of dossiers in a population.
struct Telinterval {
    std::int64_t laag = 0;
    std::int64_t hoog = 0;
    friend bool operator==(const Telinterval&, const Telinterval&) = default;
};

/// The exact interval for how many of `populatie` dossiers have a property, when `treffers` of a
/// simple random sample of `steekproef` have it: every number that would give as many or more, and
/// as few or fewer, with a chance of at least (1 - zekerheid) / 2 each, by the hypergeometric
/// distribution. Covers the true number at least as often as `zekerheid` says. (Buonaccorsi,
/// The American Statistician 41, 1987; the finite counterpart of Clopper and Pearson, 1934.)
/// Errors: std::invalid_argument unless 0 ≤ treffers ≤ steekproef ≤ populatie, steekproef ≥ 1 and
/// 0 < zekerheid < 1.
Telinterval exactInterval(std::int64_t populatie, std::int64_t steekproef, std::int64_t treffers,
                          double zekerheid = 0.95);

/// Whether that interval lies at or above `aantal` as a whole, and whether it lies below it as a
/// whole: far cheaper than the interval, for searching among samples. Errors: as exactInterval.
bool zekerMinstens(std::int64_t aantal, std::int64_t populatie, std::int64_t steekproef,
                   std::int64_t treffers, double zekerheid = 0.95);
bool zekerMinderDan(std::int64_t aantal, std::int64_t populatie, std::int64_t steekproef,
                    std::int64_t treffers, double zekerheid = 0.95);

}  // namespace maatlat
