// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/rondes_pagina.h"

namespace maatlat {

void RondesPagina::Criteriumrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("A", a);
    uit.sectie(anders ? "ANDERS" : "GELIJK").zet("B", b);
}

void RondesPagina::Verwachtingrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("A", a);
    uit.zet("B", b);
    uit.zet("VERSCHIL", verschil);
    uit.zet("OMHOOG", omhoog);
    uit.zet("OMLAAG", omlaag);
}

void RondesPagina::Gang::beschrijf(Vulling& uit) const {
    vul(uit, organisatie);
    uit.zet("WAT", wat);
    uit.zet("A", a);
    uit.zet("B", b);
}

void RondesPagina::Verbandrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE_A", a.code);
    uit.zet("TEKST_A", a.tekst);
    uit.zetAls("MET_A", "A", a.aandeel);
    uit.zet("CODE_B", b.code);
    uit.zet("TEKST_B", b.tekst);
    uit.zetAls("MET_B", "B", b.aandeel);
    uit.zet("SOORT", soort);
    uit.zet("REDEN", reden);
}

void RondesPagina::beschrijf(Vulling& uit) const {
    voegToe(uit, Keuzelijst{.kop = {.naam = "a", .label = "Eerste ronde"}, .opties = keuzesA});
    voegToe(uit, Keuzelijst{.kop = {.naam = "b", .label = "Tweede ronde"}, .opties = keuzesB});
    uit.elk("ALINEA", "ALINEATEKST", alineas);
    uit.als(!verbanden.empty(), "VERBAND", [&](Vulling& deel) {
        deel.zet("NAAM_A", naamA);
        deel.zet("NAAM_B", naamB);
        deel.elk("VERBANDRIJ", verbanden);
    });
    uit.als(!verwachtingen.empty(), "VERGELIJKING", [&](Vulling& deel) {
        deel.zet("NAAM_A", naamA);
        deel.zet("NAAM_B", naamB);
        deel.elk("CRITERIUM", criteria);
        deel.elk("VERWACHTING", verwachtingen);
        deel.elk("GANG", gangen);
        vul(deel, bladeren);
    });
}

}  // namespace maatlat
