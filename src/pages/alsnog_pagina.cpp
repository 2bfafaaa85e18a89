// SPDX-License-Identifier: EUPL-1.2
#include "pages/alsnog_pagina.h"

#include "pages/formulier.h"
#include "taal/tekst.h"

namespace maatlat {

Vulling vulling(const AlsnogPagina& pagina) {
    Vulling uit;
    uit.zet("ACTIE", pagina.pad);
    std::vector<Ingevuld> teksten;
    for (const auto& [naam, waarde] : pagina.velden) {
        voegToe(uit, Verborgen{naam, waarde});
        const bool tekst = waarde.find_first_of(" \n") != std::string::npos;
        if (tekst)
            teksten.push_back({naam == "waarde" ? "Uw tekst" : metHoofdletter(naam), waarde});
    }
    vulUwTekst(uit, teksten);
    return uit;
}

}  // namespace maatlat
