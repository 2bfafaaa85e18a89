// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/ijking_pagina.h"

namespace maatlat {

namespace {

void vulVak(Vulling& rij, std::string_view sectie, const Teken& teken) {
    Vulling& vak = rij.sectie(sectie);
    vak.zet("SOORT", teken.soort);
    vak.zet("TEKEN", teken.teken);
    vak.zet("WOORD", teken.naam);
}

}  // namespace

void IJkingPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    vulVak(uit, "EIGEN", zelf);
    vulVak(uit, "INSPECTIE", inspectie);
    uit.sectie(verschilt ? "ANDERS" : "GELIJK").zet("VERSCHIL", verschil);
}

void IJkingPagina::beschrijf(Vulling& uit) const {
    uit.zet("TERUGPAD", terugPad);
    uit.als(keuzes.size() > 1, "KIEZEN", [&](Vulling& formulier) {
        formulier.zet("PAD", pad);
        voegToe(formulier, Keuzelijst{{.naam = "naast", .label = "Naast"}, keuzes});
    });
    uit.toonAls(delen.empty(), "GEEN_INSPECTIE");
    uit.als(!delen.empty(), "VERGELIJKING", [&](Vulling& deel) {
        deel.zet("NAAM_EIGEN", zelf);
        deel.zet("NAAM_INSPECTIE", inspectie);
        deel.elk("ZIN", "ZINTEKST", zinnen);
        deel.als(beeld.has_value(), "FIGUUR", [&](Vulling& figuur) { vul(figuur, *beeld); });
        deel.elk("DEEL", delen, [](Vulling& blok, const Deel& een) {
            blok.zet("DEELCODE", een.code);
            blok.zet("DEELTEKST", een.tekst);
            blok.elk("RIJ", een.rijen);
        });
    });
}

}  // namespace maatlat
