// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/toets/start_pagina.h"

namespace maatlat {

/// The zelfevaluaties of an organisation, with a form to open another. Template zelfevaluatie.tpl.
struct ZelfevaluatiePagina {
    static constexpr const char* kSjabloon = "zelfevaluatie.tpl";

    Toetslijst lijst;
    std::vector<Optie> kaders;  ///< to choose from; none: nothing can be opened
    std::vector<Veldfouten::Fout> fouten{};

    void beschrijf(Vulling& uit) const {
        vul(uit, lijst);
        uit.als(!kaders.empty(), "OPENEN", [&](Vulling& openen) {
            voegToe(openen,
                    Keuzerondjes{{.naam = "kader",
                                  .label = "Toetsingskader",
                                  .hint = "Kies het kader waaraan u uw organisatie wilt toetsen.",
                                  .fout = foutVan(fouten, "kader"),
                                  .verplicht = true},
                                 kaders});
        });
    }
};

}  // namespace maatlat
