// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/steekproef/populatie.h"

namespace maatlat {

/// What a list does not hold, as docs/trekking.md counts it. It can be that nothing is wrong: a
/// system gives numbers to other things too, and a month can pass without a melding.

/// A series has at least so many numbers; fewer say nothing of what lies between them.
inline constexpr std::size_t kKleinsteReeks = 3;
/// From here on a series is named by what its numbers begin with: fewer could tell of whom.
inline constexpr std::size_t kKortsteReeks = 10;
/// With more of them than this the numbers follow no pattern that anybody would read.
inline constexpr std::size_t kMeesteReeksen = 100;

/// Fills in `reeksen` and `korteReeksen`: of numbers that begin alike and end in digits (the last
/// nine at most), how many are missing between the lowest and the highest.
void telNummergaten(const Populatie& populatie, Populatiegrens& uit);

/// The months ("2026-03") without a melding between the first and the last one; of the dossiers
/// that have that date.
std::vector<std::string> maandenZonderMelding(const Populatie& populatie);

/// Numbers of more than fifteen digits, of which only zeros stand from the sixteenth on: what a
/// spreadsheet program makes of a long number.
std::int64_t afgekapteNummers(const Populatie& populatie);

}  // namespace maatlat
