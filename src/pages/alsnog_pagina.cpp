// SPDX-License-Identifier: EUPL-1.2
#include "pages/alsnog_pagina.h"

#include "pages/formulier.h"
#include "taal/tekst.h"

namespace maatlat {

void AlsnogPagina::beschrijf(Vulling& uit) const {
    uit.zet("ACTIE", pad);
    std::vector<Ingevuld> teksten;
    for (const auto& [naam, waarde] : velden) {
        voegToe(uit, Verborgen{naam, waarde});
        const bool tekst = waarde.find_first_of(" \n") != std::string::npos;
        if (tekst)
            teksten.push_back({naam == "waarde" ? "Uw tekst" : metHoofdletter(naam), waarde});
    }
    vulUwTekst(uit, teksten);
}

}  // namespace maatlat
