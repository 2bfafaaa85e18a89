// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/start_pagina.h"

namespace maatlat {

void vul(Vulling& vulling, const Toetslijst& lijst) {
    if (lijst.toetsen.empty() && lijst.leeg.empty()) return;
    Vulling& deel = vulling.deel("TOETSLIJST");
    deel.zet("LIJST", lijst.titel);
    if (lijst.toetsen.empty()) deel.sectie("GEEN").zet("LEEG", lijst.leeg);
    if (lijst.toetsen.empty()) return;
    Vulling& toetsen = deel.sectie("TOETSEN");
    for (const Toetsrij& een : lijst.toetsen) {
        Vulling& regel = toetsen.sectie("TOETS");
        regel.zet("PAD", een.pad);
        regel.zet("ORGANISATIE", een.organisatie);
        regel.zet("ONDERZOEK", een.onderzoek);
        regel.zet("STATUS", een.status);
        regel.zet("BEOORDEELD", een.beoordeeld);
        regel.zet("VERWACHTINGEN", een.verwachtingen);
        regel.zet("VOORTGANG", een.voortgang);
        regel.zetAls("MET_AANZET", "AANZET", een.wachtOpU ? "" : een.aanzet);
        regel.zetAls("WACHT_OP_U", "AANZET_U", een.wachtOpU ? een.aanzet : "");
        regel.zetAls("GEWIJZIGD", "WIJZIGINGEN", een.gewijzigd);
    }
    vul(toetsen, lijst.bladeren);
}

Vulling vulling(const StartPagina& pagina) {
    Vulling uit;
    for (const Toetslijst& een : pagina.lijsten)
        vul(uit, een);
    for (const Beginplaats& een : pagina.plaatsen) {
        Vulling& plaats = uit.sectie("PLAATS");
        plaats.zet("PLAATS_TITEL", een.titel);
        plaats.zet("PLAATS_UITLEG", een.uitleg);
        plaats.zet("PLAATS_PAD", een.pad);
    }
    return uit;
}

}  // namespace maatlat
