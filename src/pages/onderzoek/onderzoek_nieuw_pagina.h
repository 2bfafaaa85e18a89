// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// The form to open an onderzoek, with what was typed and what is wrong with it. Template
/// onderzoek_nieuw.tpl.
struct OnderzoekNieuwPagina {
    static constexpr const char* kSjabloon = "onderzoek_nieuw.tpl";

    std::string formulier;  ///< its key
    std::string naam;
    std::string toezichthouder;
    std::string periodeVan;
    std::string periodeTot;
    std::vector<Optie> kaders;
    std::vector<Optie> regelsets;
    bool alleOrganisaties = false;
    std::vector<Optie> organisaties;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
