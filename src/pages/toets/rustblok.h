// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/raam.h"
#include "pages/vulling.h"

namespace maatlat {

/// A bevinding on which a motivering rests.
struct Grondregel {
    Verwijzing bevinding;
    Verwijzing bron{};      ///< without a path: not known any more
    std::string plaats{};   ///< "pagina 12"; may be empty
    std::string bestand{};  ///< path of that page in the file of the bron; empty: no such file
    std::string sinds{};    ///< what became of it since it was taken over; empty: nothing

    void beschrijf(Vulling& uit) const;
};

/// On what the motivering of a verwachting rests, and what can be taken over in it. Partial
/// RUST_OP.
struct Rustblok {
    struct Keuze {
        std::string nr;
        std::string naam;
        std::string tekst;
    };
    std::string code;
    std::vector<Grondregel> gronden{};
    std::vector<Keuze> keuzes{};  ///< empty: nothing to take over, or not by this person, now
    std::string wijzigpad{};      ///< where one chooses on what it rests; empty: not here

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
