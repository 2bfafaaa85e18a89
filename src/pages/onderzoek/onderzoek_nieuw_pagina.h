// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderzoek/regelsetverschil.h"
#include "pages/pagina.h"

namespace maatlat {

/// The form to open an onderzoek: first the kader, then, of that kader, its rules and all else;
/// with what was typed and what is wrong with it. Template onderzoek_nieuw.tpl.
struct OnderzoekNieuwPagina {
    static constexpr const char* kSjabloon = "onderzoek_nieuw.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::onderzoekOpenen;

    std::string formulier;  ///< its key
    std::string naam;
    std::string toezichthouder;
    std::string periodeVan;
    std::string periodeTot;
    std::string doel;
    std::string grondslag;
    bool alleenKader = false;  ///< the first step
    std::string kader;         ///< hash of the one that was chosen …
    std::string kadernaam;     ///< … and its name; empty: still to choose from `kaders`
    std::vector<Optie> kaders;
    std::vector<Optie> regelsets;            ///< of the kader; none: nothing to choose
    std::vector<Verschiltabel> verschillen;  ///< where they differ
    std::vector<Optie> stappen;              ///< that the toetsen can pass
    bool alleOrganisaties = false;
    std::vector<Optie> organisaties;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
