// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/vulling.h"

namespace maatlat {

/// All onderzoeken, newest first. Template onderzoeken.tpl.
struct OnderzoekenPagina {
    static constexpr const char* kSjabloon = "onderzoeken.tpl";

    struct Rij {
        std::string pad;  ///< of its Landelijk beeld
        std::string naam;
        std::string toezichthouder;
        std::string periode;
        std::string toetsen;  ///< "26 toetsen, waarvan 3 vast"
        std::string teamPad;  ///< empty: may not change teams
    };
    std::vector<Rij> onderzoeken;
    bool magOpenen = false;
    Bladerbalk bladeren{};
};
Vulling vulling(const OnderzoekenPagina& pagina);

/// The teams of an onderzoek, with the form of the toets whose team is to be changed. Template
/// team.tpl.
struct TeamPagina {
    static constexpr const char* kSjabloon = "team.tpl";

    struct Keuze {
        std::int64_t nr = 0;
        std::string naam;
        bool gekozen = false;
    };
    struct Toets {
        std::int64_t nr = 0;
        std::string organisatie;
        std::string status;
        std::string namen;            ///< "Inspecteur A en Inspecteur B"; "nog niemand"
        std::string wijzigPad;        ///< this page with its form; empty: none, or it is there
        std::vector<Keuze> keuzes{};  ///< of its form
    };
    std::string actie;  ///< where the forms go
    std::string beeldPad;
    std::vector<Toets> toetsen;
    bool zonderInspecteurs = false;  ///< there is nobody to choose
};
Vulling vulling(const TeamPagina& pagina);

}  // namespace maatlat
