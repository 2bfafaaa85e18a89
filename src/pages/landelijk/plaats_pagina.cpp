// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/plaats_pagina.h"

#include "pages/markdown.h"

namespace maatlat {

void PlaatsPagina::Cel::beschrijf(Vulling& uit) const {
    uit.zet("KOLOM", kop);
    uit.toonAls(eigen, "EIGEN");
    uit.toonAls(!eigen, "ANDERS");
    uit.zet("AANTAL", aantal);
}

void PlaatsPagina::Criteriumrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    vulOordeel(uit, eigen);
    uit.elk("CEL", cellen);
}

void PlaatsPagina::Verwachtingrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("SOORT", eigen.soort);
    uit.zet("TEKEN", eigen.teken);
    uit.zet("SCORE", eigen.naam);
    uit.zetAls("MET_LAND", "LAND", land);
    uit.zetAls("LEREN", "LEERPAD", leerpad);
}

void PlaatsPagina::Practice::beschrijf(Vulling& uit) const {
    uit.als(opgemaakt, "OPGEMAAKT",
            [&](Vulling& deel) { deel.zetHtml("TEKST_HTML", markdownNaarHtml(tekst)); });
    uit.als(!opgemaakt, "PLAT",
            [&](Vulling& deel) { deel.zet("TEKST", citaat ? "“" + tekst + "”" : tekst); });
    uit.zet("BRON", bron);
}

void PlaatsPagina::Leerplek::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("NORM", tekst);
    uit.zet("PAD", pad);
    uit.elk("PRACTICE", practices);
}

void PlaatsPagina::beschrijf(Vulling& uit) const {
    uit.elk("MELDING", "TEKST", meldingen);
    uit.als(keuzes.size() > 1, "KIEZEN", [&](Vulling& deel) {
        deel.zet("PAD", pad);
        voegToe(deel, Keuzelijst{.kop = {.naam = "toets", .label = "Toets"}, .opties = keuzes});
    });
    uit.elk("LEEG", "TEKST", leeg);
    uit.als(leeg.empty(), "BEELD", [&](Vulling& deel) {
        deel.elk("ZIN", "TEKST", zinnen);
        deel.als(spreiding.has_value(), "MET_SPREIDING",
                 [&](Vulling& figuur) { vul(figuur, *spreiding); });
        deel.toonAls(metLand, "KOP_LAND");
        deel.elk("CRITERIUM", criteria);
        deel.toonAls(metLand, "VKOP_LAND");
        deel.elk("VERWACHTING", verwachtingen);
        deel.lijst("LEERDEEL", "LEERPLEK", leren);
        deel.elk("TELZIN", "TEKST", telling);
    });
    uit.elk("ERNA", erna, [](Vulling& regel, const Verwijzing& een) {
        regel.zet("ERNAPAD", een.pad);
        regel.zet("ERNATEKST", een.tekst);
    });
}

}  // namespace maatlat
