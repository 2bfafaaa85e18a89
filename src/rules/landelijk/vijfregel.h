// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

/// What an organisation may see of the others in a round that is not published as a whole: no
/// figure that rests on fewer than five of them, and none that changes by fewer than five at a
/// time.
///
/// The rule, which needs nothing that is kept:
///  1. The toetsen stand in the order in which they were adopted for the first time. A correction
///     is a next editie of the same toets, so it moves none.
///  2. Of each counts what stood in its first editie, for as long as the round is not published. So
///     a correction changes no figure: the difference would be the scores of that one.
///  3. They come in by groups of six: five, and one more, because who looks may be one of the group
///     and knows its own scores. What does not fill a group waits.
///  4. Whoever belongs to more than one of a group, after a merger, sees the next figures only from
///     the group at which five others came in.
///
/// Not all of those count in each figure: an nvt, or something that was not judged, falls out of
/// it. So the same holds once more within each row of figures: by groups of six of those that count
/// in that row (`inRij`). And a lowest, a highest or a number per score is of one organisation,
/// however many are in: only the middle is shown. That is of two, as groups of six are even.
///
/// All see parts of one row of sets that grows, whoever they are. Were the own organisation left
/// out before counting, then two readers would see sets that differ in one organisation that is
/// neither of theirs. As it is, two who lay their figures side by side learn what four others have
/// together, never what one has.
///
/// What it does not do: when all of a group do not meet something, that is told (0 of 6). And who
/// keeps old figures, and later reads the published reports of five of a group, can tell the sixth:
/// that a report is published takes back no figure.
namespace maatlat::vijfregel {

inline constexpr int kMinstens = 5;           ///< others, in each figure and each change of one
inline constexpr int kGroep = kMinstens + 1;  ///< that come in together

/// How many toetsen, from the first adopted one on, count in what a reader sees. `aantal`: how many
/// were adopted; `eigen`: the places (from 0) of those of the reader, in any order. 0: no figures.
int vrijgegeven(int aantal, const std::vector<int>& eigen);

/// Which of those that were released count in one row of figures: of `tellen`, their places in
/// rising order, the first so many as the rule allows. `eigen`: as above. Empty: too few.
std::vector<int> inRij(std::vector<int> tellen, const std::vector<int>& eigen);

}  // namespace maatlat::vijfregel
