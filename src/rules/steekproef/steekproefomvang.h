// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace maatlat {

/// How many dossiers settle it: when at most `hoogstensNiet` of `trek` drawn ones do not meet a
/// verwachting, at least the norm of all of them does, with 95% certainty.
struct Steekproefomvang {
    std::int64_t trek = 0;
    std::int64_t hoogstensNiet = 0;
    friend bool operator==(const Steekproefomvang&, const Steekproefomvang&) = default;
};

/// The smallest number to draw of `populatie` with which at most `hoogstensNiet` that do not meet
/// it show that at least `promille` of a thousand do: were it just below that, so few would be
/// found with a chance of at most 5% (acceptance sampling by a single plan on an isolated lot:
/// Dodge and Romig, Bell System Technical Journal 20, 1941; ISO 2859-2). Nothing when no sample
/// shows that, as there are no more to find than may be. Errors: std::invalid_argument unless
/// populatie ≥ 1, hoogstensNiet ≥ 0 and 0 < promille ≤ 1000.
std::optional<Steekproefomvang> steekproefomvang(std::int64_t populatie, int promille,
                                                 std::int64_t hoogstensNiet);

/// Those for 0 up to and with `hoogstens` that may not meet it; no more than there are.
std::vector<Steekproefomvang> steekproefomvangen(std::int64_t populatie, int promille,
                                                 std::int64_t hoogstens);

}  // namespace maatlat
