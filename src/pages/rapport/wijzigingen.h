// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// What changed since others read the concept and why, what the organisation said and what was
/// decided: an annex of a report, or a page of its own. Partial WIJZIGINGENBIJLAGE.
struct Wijzigingenbijlage {
    struct Regel {
        std::string waar;
        std::string was;
        std::string wordt;
        std::string waarom;

        void beschrijf(Vulling& uit) const;
    };
    struct Deel {
        std::string kop;            ///< "Wijzigingen sinds concept 1 van 3 december 2026"
        std::vector<Regel> regels;  ///< none: nothing changed

        void beschrijf(Vulling& uit) const;
    };
    struct Punt {
        std::string kop;  ///< "Punt 3: Motivering bij 1.1.2"
        std::vector<Feit> feiten;

        void beschrijf(Vulling& uit) const;
    };

    std::string titel;  ///< "Bijlage 3: verantwoording van wijzigingen"
    std::string inleiding;
    std::vector<Feit> feiten{};  ///< about all of it; may be none
    std::vector<Punt> punten;    ///< points and zienswijzen
    std::vector<Deel> delen;
};
void vul(Vulling& vulling, const Wijzigingenbijlage& bijlage);

/// The same as a page that stays inside. Template verantwoording_wijzigingen.tpl.
struct VerantwoordingPagina {
    static constexpr const char* kSjabloon = "verantwoording_wijzigingen.tpl";

    Rapportkop kop;
    Wijzigingenbijlage wijzigingen;

    void beschrijf(Vulling& uit) const {
        vul(uit, kop);
        vul(uit, wijzigingen);
    }
};

}  // namespace maatlat
