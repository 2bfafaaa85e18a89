// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "rules/onderzoek/beoordeling.h"

/// What is said of the country in one sentence, and by what rules. All of it is about who counts
/// (Telbasis).
namespace maatlat {

/// The highest number that at least half of the organisations have, from how many have 0, 1, 2, ….
/// 0 when there is nobody.
int helftVanaf(const std::vector<int>& perAantal);

/// How far the organisations lie apart on one thema: the average distance, from 0 to 1, of their
/// share of voldoende to the median of those shares. Who has nothing that applies in it is left
/// out; with less than two others it is 0.
double uiteen(const Beoordeling& beoordeling, const Thema& thema);

/// The thema on which they lie furthest apart; null when there are less than two themas or
/// organisations, or when two share the first place.
const Thema* verstUiteen(const Beoordeling& beoordeling);

/// The positie of all judged verwachtingen, the one that the smallest share meets first; equals in
/// the order of the kader, and those of which nothing was judged last.
std::vector<int> moeilijksteEerst(const Beoordeling& beoordeling);

/// "26 organisaties voldoen samen aan 67,6% van wat is getoetst; de helft aan 17 of meer van de 24
/// verwachtingen (van 8 tot 20); het verst uiteen liggen zij op thema 3 (…); het minst gehaald
/// wordt 1.3.4 (6 van de 26).": share, median, spread, and what stands out. Says that there is
/// nothing to say when nobody counts.
std::string beeldzin(const Beoordeling& beoordeling);

}  // namespace maatlat
