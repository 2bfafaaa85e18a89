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

/// A part with its place in the bar. Places are shares of the full width, written as percentages,
/// so that the text in a figure keeps its size on any screen.
struct Balkdeel {
    Aandeel aandeel;
    std::string x;
    std::string breedte;
    std::string midden;
    bool smal = false;  ///< too narrow for letter and number on one line
};

/// One bar: how a whole is divided. Drawn by `_partials/balk.tpl`.
struct Balk {
    std::string id;  ///< unique in the page; letters, digits, points and hyphens
    std::string titel;
    std::string beschrijving;  ///< the same numbers in words
    std::vector<Balkdeel> delen;
};

/// Places the parts in the order given; parts of 0 are left out. Each part is as wide as its share,
/// but at least 7%, so that its letter and number stay readable.
Balk balk(std::string id, std::string titel, const std::vector<Aandeel>& aandelen);

/// One column of a distribution.
struct Kolom {
    int waarde = 0;
    int aantal = 0;
    bool eigen = false;  ///< the column of the organisation that the report is about
    std::string x;
    std::string breedte;
    std::string midden;
    int y = 0;       ///< from the top, in sixteenths of a rem: figures grow with the text in them
    int hoogte = 0;  ///< idem
};

/// How many organisations have each value. Drawn by `_partials/spreiding.tpl`.
struct Spreidingsfiguur {
    std::string id;
    std::string titel;
    std::string beschrijving;
    std::vector<Kolom> kolommen;
};

/// Columns for the values `eerste`, `eerste` + 1, …; `eigen` is a value, or -1 for none.
Spreidingsfiguur spreidingsfiguur(std::string id, std::string titel, int eerste,
                                  const std::vector<int>& aantallen, int eigen);

/// Fill the partials BALK and SPREIDING.
void vul(Vulling& vulling, const Balk& balk);
void vul(Vulling& vulling, const Spreidingsfiguur& figuur);

}  // namespace maatlat
