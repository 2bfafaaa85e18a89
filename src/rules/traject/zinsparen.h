// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace maatlat {

/// A sentence before and the sentence that it became, by place; -1: there is none.
struct Zinspaar {
    enum class Hoe : unsigned char {
        gelijk,      ///< stands where it stood
        verplaatst,  ///< the same words, elsewhere
        anders,      ///< reworded, added or taken out
    };
    int was = -1;
    int wordt = -1;
    Hoe hoe = Hoe::gelijk;
};

/// Each sentence of both texts, once, in the order of the text: as many as possible that stay where
/// they are, then those that moved; between two that stay, sentences that share half of their words
/// are one that was reworded.
std::vector<Zinspaar> zinsparen(const std::vector<std::string>& was,
                                const std::vector<std::string>& wordt);

}  // namespace maatlat
