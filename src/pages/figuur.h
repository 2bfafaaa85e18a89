// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// What one part of a bar stands for.
struct Aandeel {
    std::string soort;   ///< style class: "v", "m", "o" or "n" (not counted)
    std::string letter;  ///< shown in the part: colour is never the only sign
    std::string naam;    ///< for the description: "voldoende"
    int aantal = 0;
};

/// A part with its share of the bar.
struct Balkdeel {
    Aandeel aandeel;
    int procent = 0;    ///< of the width, from 7: together about 100, the bar divides what is left
    bool smal = false;  ///< too narrow for letter and number on one line
};

/// One bar: how a whole is divided. Drawn by `_partials/balk.tpl` as a picture with a description:
/// what stands in it is no text of the page, for it says again what stands beside it in words or
/// numbers. Who copies the page, or opens it in a word processor, reads those, once.
struct Balk {
    std::string titel;
    std::string beschrijving;  ///< the same numbers in words
    std::vector<Balkdeel> delen;
};

/// Parts in the order given; parts of 0 are left out. Each part is as wide as its share, but at
/// least 7%, so that its letter and number stay readable.
Balk balk(std::string titel, const std::vector<Aandeel>& aandelen);

/// One column of a distribution.
struct Kolom {
    int waarde = 0;
    int aantal = 0;
    bool eigen = false;  ///< the column of the organisation that the report is about
    int hoogte = 0;      ///< in percents of the highest
};

/// How many organisations have each value. Drawn by `_partials/spreiding.tpl`: a table of its
/// numbers with a bar in each column, so that it stays a table wherever it is pasted.
struct Spreidingsfiguur {
    std::string titel;
    std::vector<Kolom> kolommen;
};

/// Columns for the values `eerste`, `eerste` + 1, …; `eigen` is a value, or -1 for none.
Spreidingsfiguur spreidingsfiguur(std::string titel, int eerste, const std::vector<int>& aantallen,
                                  int eigen);

/// Fill the partials BALK and SPREIDING.
void vul(Vulling& vulling, const Balk& balk);
void vul(Vulling& vulling, const Spreidingsfiguur& figuur);

}  // namespace maatlat
