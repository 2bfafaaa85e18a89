// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/hulp/handleiding.h"

namespace maatlat {

/// A piece of text, and whether one of the words that were searched for stands in it.
struct Zoekstuk {
    std::string tekst;
    bool gevonden = false;
    friend bool operator==(const Zoekstuk&, const Zoekstuk&) = default;
};

/// A section of the manual in which it was found.
struct Hulpvondst {
    std::string pad;    ///< "/hulp/inspecteur#een-score-geven"
    std::string titel;  ///< of its part
    std::vector<Zoekstuk> kop{};
    std::vector<Zoekstuk> fragment{};  ///< some words around what was found
};

struct Hulpzoekresultaat {
    bool gezocht = false;  ///< false: there was no word to search for
    bool deels = false;    ///< no section has all words; these have most of them
    std::vector<Hulpvondst> vondsten{};
};

/// Sections with all words, in any order, as a whole or as part of a longer word, whatever their
/// case and accents; those that have them in their heading come first. Words that say nothing
/// ("hoe", "de") count only when there are no others, of the rest the first twelve. It takes time
/// in proportion to question and manual together. Expects valid UTF-8.
Hulpzoekresultaat zoekInHandleiding(const Handleiding& handleiding, std::string_view vraag);

}  // namespace maatlat
