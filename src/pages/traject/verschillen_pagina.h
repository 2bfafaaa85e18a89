// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// All that changed since others read it, and to what each change belongs. Template
/// verschillen.tpl.
struct VerschillenPagina {
    static constexpr const char* kSjabloon = "verschillen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::verschillenVerantwoorden;

    struct Verschil {
        std::string naam;     ///< "Motivering bij 1.1.2"
        std::string kenmerk;  ///< with a box to choose it; empty: it cannot be chosen
        std::string was;      ///< empty: it was not there
        std::string wordt;    ///< empty: it is gone
        std::string waarom;   ///< to what it belongs; empty: nothing yet
        std::string reden;    ///< may be empty
        bool gekozen = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Deel {
        std::string kop;  ///< "Sinds concept 2 van 3 december 2026"
        std::vector<Verschil> verschillen;

        void beschrijf(Vulling& uit) const;
    };

    std::string pad;
    std::string conceptpad;
    std::string stand;   ///< how many there are and how many have no explanation yet
    std::string uitleg;  ///< who will read the explanations
    bool klaar = false;  ///< nothing stands in the way
    std::vector<Deel> delen;
    bool magVerklaren = false;
    std::vector<Optie> gronden;
    std::string reden;  ///< in the form
    std::string bericht;
    std::string verwerkingPad;  ///< empty: there are no points
    std::string vaststelPad;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
