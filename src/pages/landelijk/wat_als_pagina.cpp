// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/wat_als_pagina.h"

namespace maatlat {

namespace {

void vulTeken(Vulling& vak, const Teken& van) {
    vak.zet("SOORT", van.soort);
    vak.zet("TEKEN", van.teken);
    vak.zet("WOORD", van.naam);
}

}  // namespace

void WatAlsPagina::Regel::beschrijf(Vulling& uit) const {
    uit.zet("TITEL", titel);
    uit.zet("NU", nu);
    for (const Tekstveld& een : velden)
        voegToe(uit, een);
}

void WatAlsPagina::Wissel::beschrijf(Vulling& uit) const {
    vul(uit, organisatie);
    uit.zet("CRITERIUM", criterium);
    vulTeken(uit.sectie("VAN"), van);
    vulTeken(uit.sectie("NAAR"), naar);
}

void WatAlsPagina::Verdelingsrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("NU", nu);
    uit.sectie(anders ? "ANDERS" : "GELIJK").zet("DAN", dan);
}

void WatAlsPagina::Uitspraak::beschrijf(Vulling& uit) const {
    uit.zetAls("MET_CITAAT", "CITAAT", citaat);
    uit.zet("BEWERING", bewering);
    uit.zet("BRON", bron);
    uit.zetAls("MET_GEPUBLICEERD", "GEPUBLICEERD", gepubliceerd);
    uit.zet("NU", nu);
    uit.zet("DAN", dan);
}

void WatAlsPagina::beschrijf(Vulling& uit) const {
    uit.zet("ACTIE", actie);
    voegToe(uit.sectie("KIES"),
            Keuzelijst{.kop = {.naam = "regels", .label = "Beslisregels"}, .opties = regels});
    uit.sectie(lijnOpen ? "OPEN" : "DICHT");
    uit.elk("LIJN", lijnen);
    uit.als(!alineas.empty(), "UITKOMST", [&](Vulling& deel) {
        deel.elk("ALINEA", "TEKST", alineas);
        deel.als(!gaten.empty(), "GATEN",
                 [&](Vulling& lijst) { lijst.elk("GAT", "GATTEKST", gaten); });
        deel.elk("VERDELING", verdeling);
        deel.lijst("WISSELS", "WISSEL", wissels);
        vul(deel, bladeren);
        deel.als(!uitspraakzin.empty(), "UITSPRAKEN", [&](Vulling& binnen) {
            binnen.zet("UITSPRAAKZIN", uitspraakzin);
            binnen.lijst("NIET_MEER", "UITSPRAAK", nietMeer);
            binnen.lijst("ALSNOG", "UITSPRAAK", alsnog);
        });
    });
}

}  // namespace maatlat
