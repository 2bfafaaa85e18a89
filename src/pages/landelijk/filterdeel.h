// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// A heading by which a table can be ordered.
struct Sorteerkop {
    std::string tekst;
    std::string uitleg{};    ///< what a code means; empty: the text says it
    std::string pad{};       ///< of the table ordered by it; empty: it cannot be
    std::string richting{};  ///< "ascending" or "descending" when it is; else empty
    std::string soort{};     ///< style class: "getal", "midden"; empty: none
};
/// Each in the section SORTEERKOP.
void vul(Vulling& vulling, const std::vector<Sorteerkop>& koppen);

/// The form by which somebody narrows the country to a part of it, and what is on now. Partial
/// LANDFILTER.
struct Filterdeel {
    std::string pad;            ///< of the page itself
    std::vector<Optie> themas;  ///< the first: all
    std::vector<Optie> oordelen;
    std::vector<Optie> verwachtingen;
    std::vector<Optie> scores;
    std::vector<Optie> soorten;  ///< none: there is only one kind here
    std::string van;             ///< as it was typed
    std::string tot;
    std::string vanFout{};
    std::string totFout{};
    std::vector<Verborgen> verder;  ///< what stays as it is: the order
    std::vector<std::string> aan;   ///< what is on, in words; none: nothing is
    std::string hoeveel;            ///< "7 van de 26 organisaties"; empty when nothing is on
    std::string leegPad;            ///< the page without any filter
};
void vul(Vulling& vulling, const Filterdeel& filter);

}  // namespace maatlat
