// SPDX-License-Identifier: EUPL-1.2
#include "pages/formulierpagina.h"

namespace maatlat {

Vulling vulling(const FormulierPagina& pagina) {
    Vulling uit;
    for (const std::string& een : pagina.alineas)
        uit.sectie("ALINEA").zet("TEKST", een);
    if (!pagina.nu.empty()) vul(uit.sectie("STAND"), pagina.nu);
    uit.zet("ACTIE", pagina.pad);
    for (const auto& een : pagina.velden)
        std::visit([&](const auto& veld) { voegToe(uit, veld); }, een);
    uit.zet("KNOP", pagina.knop);
    uit.zetAls("MET_SLOT", "SLOT", pagina.slot);
    for (const Verwijzing& een : pagina.erna) {
        Vulling& regel = uit.sectie("ERNA");
        regel.zet("PAD", een.pad);
        regel.zet("VERWIJSTEKST", een.tekst);
    }
    return uit;
}

}  // namespace maatlat
