// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/pagina.h"

namespace maatlat {

/// What is kept of the dossiers of one steekproef, until when, and another end date.
struct SteekproefBewaartermijnPagina {
    static constexpr const char* kSjabloon = "steekproef_bewaartermijn.tpl";

    std::string pad;   ///< "/toets/5/steekproef/1"
    int dossiers = 0;  ///< whose answers are kept
    int gewist = 0;
    std::string eerstWeg;  ///< ISO; empty when all are gone
    std::string laatstWeg;
    bool sleutel = false;
    bool heleLijst = false;
    bool magWijzigen = false;
    std::string bewarenTot;  ///< ISO, as it is typed
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
