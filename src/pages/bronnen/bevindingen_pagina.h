// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// The bevindingen of a toets with the form to search in them; a page of what was found.
struct BevindingenPagina {
    static constexpr const char* kSjabloon = "bevindingen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::bevindingenTerugvinden;

    struct Rij {
        Bevinding bevinding;
        std::string bron;  ///< as it is called in lists
        std::string auteur;
        std::string pad{};  ///< where it is shown when it follows from its bron: no page of its own
    };
    std::string toetspad;  ///< "/toets/5"
    std::string terug{};   ///< behind the address of a bevinding: the way back to this search
    std::string woorden;   ///< what was searched for
    std::vector<Keuzelijst> keuzes;  ///< the other filters, each with its choice
    bool zonderVerwachting = false;
    bool gefilterd = false;  ///< anything is filled in
    std::vector<Rij> regels;
    int gevonden = 0;
    int totaal = 0;
    Bladerbalk bladeren;
    bool magInvullen = false;
    bool bevroren = false;  ///< nothing can come any more, so nothing is "nog niet" there
    int weggehaald = 0;     ///< how many were withdrawn

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
