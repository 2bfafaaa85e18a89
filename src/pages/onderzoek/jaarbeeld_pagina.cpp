// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/jaarbeeld_pagina.h"

namespace maatlat {

void JaarbeeldPagina::Kolom::beschrijf(Vulling& uit) const {
    uit.zetLink("NAAM", naam, pad);
    uit.zet("WAT", wat);
    uit.zet("STAND", stand);
    uit.zet("TELLING", telling);
    vul(uit, balk);
}

void JaarbeeldPagina::Cel::beschrijf(Vulling& uit) const {
    uit.zet("KOLOM", kop);
    uit.zet("SOORT", score.soort);
    uit.zet("TEKEN", score.teken);
    uit.zet("WOORD", score.naam);
}

void JaarbeeldPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.elk("CEL", cellen);
    uit.sectie(verandert ? "ANDERS" : "GELIJK").zet("TREND", trend);
    uit.als(!leerpad.empty(), "LEREN", [&](Vulling& deel) {
        deel.zet("LEERPAD", leerpad);
        deel.zet("LEERCODE", code);
    });
}

void JaarbeeldPagina::beschrijf(Vulling& uit) const {
    uit.als(kaders.size() > 1, "KIEZEN", [&](Vulling& formulier) {
        voegToe(formulier, Keuzelijst{{.naam = "kader", .label = "Toetsingskader"}, kaders});
    });
    uit.toonAls(kolommen.empty(), "LEEG");
    uit.als(!kolommen.empty(), "BEELD", [&](Vulling& beeld) {
        beeld.zet("TRENDZIN", trendzin);
        beeld.zetAls("MET_WEGGELATEN", "WEGGELATEN", weggelaten);
        beeld.elk("KOLOM", kolommen);
        for (const Kolom& een : kolommen) {
            Vulling& kop = beeld.sectie("KOP");
            kop.zet("KOPNAAM", een.naam);
            kop.zet("KOPWAT", een.wat);
            kop.zet("KOPSTAND", een.stand);
        }
        beeld.elk("DEEL", delen, [&](Vulling& blok, const Deel& een) {
            blok.zet("BREEDTE", kolommen.size() + 2);
            blok.zet("DEELCODE", een.code);
            blok.zet("DEELTEKST", een.tekst);
            blok.elk("RIJ", een.rijen);
        });
    });
}

}  // namespace maatlat
