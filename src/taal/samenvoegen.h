// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// A piece of text that stands in both versions, only in the first, or only in the second.
struct Tekstdeel {
    enum class Waar : unsigned char { beide, eerste, tweede };
    Waar waar = Waar::beide;
    std::string tekst;
    friend bool operator==(const Tekstdeel&, const Tekstdeel&) = default;
};

/// How two versions of a text differ, word by word, with the fewest words that differ; line by line
/// when thousands of words differ. Joining the parts that are not `tweede` gives the first text
/// again, and those that are not `eerste` the second.
std::vector<Tekstdeel> verschil(std::string_view eerste, std::string_view tweede);

/// One text that keeps everything of both: what both changed from `oud` in different places comes
/// together, sentence by sentence and line by line; where they changed the same ones, those of
/// `een` come first and then those of `ander`. Nothing is lost: a sentence that only one of the two
/// took out stays, and only what one reworded and the other left as it was gives way.
std::string samengevoegd(std::string_view oud, std::string_view een, std::string_view ander);

}  // namespace maatlat
