// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/vulling.h"

namespace maatlat {

/// An organisation at its earlier toets and at its hertoets, side by side. Partial VOOR_EN_NA.
struct VoorEnNadeel {
    /// A maatregel of the organisation.
    struct Gedaan {
        std::string wat;    ///< Markdown
        std::string stand;  ///< how far it is, in a sentence
    };
    struct Verwachtingrij {
        std::string code;
        std::string tekst;
        Teken voor;
        Teken na;
        std::string hoe;             ///< "Overgenomen uit …", "Verbeterd."
        std::vector<Gedaan> gedaan;  ///< what the organisation did; may be none
    };
    struct Criterium {
        std::string code;
        std::string tekst;
        Teken voor;
        Teken na;
        std::string voldoendeVoor;  ///< "1 van de 4"
        std::string voldoendeNa;
        std::vector<Verwachtingrij> verwachtingen;
    };
    std::string voor;  ///< "8 van de 24"
    std::string na;
    std::vector<std::string> alineas;
    std::string kopVoor;     ///< "23 oktober 2015": above the column
    bool metGedaan = false;  ///< has a column with what the organisation did
    std::vector<Criterium> criteria;
};
void vul(Vulling& vulling, const VoorEnNadeel& deel);

}  // namespace maatlat
