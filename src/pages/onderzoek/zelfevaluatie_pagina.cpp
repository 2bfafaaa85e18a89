// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/zelfevaluatie_pagina.h"

namespace maatlat {

Vulling vulling(const ZelfevaluatiePagina& pagina) {
    Vulling uit;
    vul(uit, pagina.lijst);
    if (pagina.kaders.empty()) return uit;
    voegToe(uit.sectie("OPENEN"),
            Keuzerondjes{
                {"kader", "Toetsingskader", "Kies het kader waaraan u uw organisatie wilt toetsen.",
                 "", foutVan(pagina.fouten, "kader"), true, ""},
                pagina.kaders,
                false});
    return uit;
}

}  // namespace maatlat
