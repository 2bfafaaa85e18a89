// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/bevestigen_pagina.h"

namespace maatlat {

namespace {

void vulScore(Vulling& uit, const Teken& score) {
    uit.zet("SOORT", score.soort);
    uit.zet("TEKEN", score.teken);
    uit.zet("WOORD", score.naam);
}

}  // namespace

void BevestigenPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    vulScore(uit, score);
    uit.zet("ANDERS", anders);
    uit.zetAls("MET_MOTIVERING", "MOTIVERING", motivering);
    uit.toonAls(motivering.empty(), "GEEN_MOTIVERING");
    uit.toonAls(beslist, "BESLIST");
    const bool open = !beslist && mag;
    uit.als(open, "GETOOND", [&](Vulling& getoond) {
        getoond.zet("WELKE", code);
        getoond.zet("SLEUTEL", sleutel);
    });
    uit.als(open, "KNOP", [&](Vulling& knop) { knop.zet("WELKE", code); });
}

void BevestigenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zet("TERUGPAD", terugPad);
    uit.elk("DEEL", delen, [&](Vulling& deel, const Deel& een) {
        deel.zet("DEELCODE", een.code);
        deel.zet("DEELTEKST", een.tekst);
        deel.zet("DEELSTAND", een.stand);
        deel.zet("PAD", pad);
        deel.elk("RIJ", een.rijen);
        deel.toonAls(een.open && mag, "ALLE");
    });
}

}  // namespace maatlat
