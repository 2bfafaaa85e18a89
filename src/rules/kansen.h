// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

/// The few exact chances that more than one rule needs. By logarithms: with large numbers the
/// ways to choose are no number any more.
namespace maatlat {

/// The natural logarithm of the number of ways to choose k of n, 0 ≤ k ≤ n.
double logKeuzes(std::int64_t n, std::int64_t k);

/// The chance of at most `treffers` with a property among `trek` drawn without putting back from
/// `populatie`, of which `met` have it: the hypergeometric distribution. Errors:
/// std::invalid_argument unless 0 ≤ met ≤ populatie, 0 ≤ trek ≤ populatie.
double kansHoogstens(std::int64_t populatie, std::int64_t met, std::int64_t trek,
                     std::int64_t treffers);

/// … and of at least so many: the one-sided exact test of Fisher for a table of two by two.
///
/// R.A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98
/// (1935), 39-82: with both totals given, the number in one cell is hypergeometric.
double kansMinstens(std::int64_t populatie, std::int64_t met, std::int64_t trek,
                    std::int64_t treffers);

}  // namespace maatlat
