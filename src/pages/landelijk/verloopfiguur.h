// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// One moment of a slope picture.
struct Verloopmoment {
    int nummer = 0;                   ///< of its row in the table below
    std::optional<double> aandeel;    ///< 0 … 1; nothing: cannot be drawn
    std::optional<double> hoogstens;  ///< with `aandeel`: somewhere between the two
    std::string waarde;               ///< "18 van de 24"
    bool totaal = false;              ///< only a total is known: another shape, and dashed lines
    std::vector<int> vorigen;         ///< numbers of the earlier moments that a line comes from
};

/// How a share went from moment to moment. Drawn by `_partials/verloop.tpl` as a picture with a
/// description; the table of its numbers stands below it on the page. Sizes are in units of the
/// picture, which is 320 wide, or wider for more than five moments.
struct Verloopfiguur {
    struct Punt {
        int x = 0, y = 0;
        int top = 0;  ///< of the range; the same as y: there is none
        bool totaal = false;
        std::string label;
        int nummer = 0;

        void beschrijf(Vulling& uit) const;
    };
    struct Lijn {
        int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
        bool stippel = false;

        void beschrijf(Vulling& uit) const;
    };
    std::string titel;
    std::string beschrijving;  ///< the same in words
    int breedte = 320;
    std::vector<Punt> punten;  ///< none: there is nothing to draw
    std::vector<Lijn> lijnen;
};

/// In order of number. A line passes by a moment that cannot be drawn.
Verloopfiguur verloopfiguur(std::string titel, const std::vector<Verloopmoment>& momenten);

/// Partial VERLOOP; left out when there is nothing to draw.
void vul(Vulling& vulling, const Verloopfiguur& figuur);

}  // namespace maatlat
