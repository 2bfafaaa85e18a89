// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/organisatierondes_pagina.h"

namespace maatlat {

void OrganisatierondesPagina::Moment::beschrijf(Vulling& uit) const {
    uit.zet("NR", nummer);
    uit.zet("WANNEER", wanneer);
    if (pad.empty()) {
        uit.sectie("ZONDER_LINK").zet("NAAM", naam);
    } else {
        Vulling& link = uit.sectie("LINK");
        link.zet("PAD", pad);
        link.zet("NAAM", naam);
    }
    uit.zet("WAT", wat);
    uit.zet("KADER", kader);
    uit.zet("VOLDOENDE", voldoende);
}

void OrganisatierondesPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    for (const Cel& een : cellen) {
        Vulling& cel = uit.sectie("CEL");
        cel.zet("KOLOM", een.kop);
        cel.zet("SOORT", een.score.soort);
        cel.zet("TEKEN", een.score.teken);
        cel.zet("WOORD", een.score.naam);
    }
    uit.zet("VERSCHIL", verschil);
}

void OrganisatierondesPagina::Reden::beschrijf(Vulling& uit) const {
    uit.zet("REDENPAD", pad);
    uit.zet("REDENTEKST", tekst);
}

void OrganisatierondesPagina::Wijziging::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("ZIN", zin);
    uit.toonAls(redenen.empty(), "ZONDER_REDEN");
    uit.lijst("REDENEN", "REDEN", redenen);
}

void OrganisatierondesPagina::beschrijf(Vulling& uit) const {
    uit.elk("ALINEA", "TEKST", alineas);
    uit.als(!momenten.empty(), "MOMENTEN", [&](Vulling& deel) {
        vul(deel, figuur);
        deel.elk("MOMENT", momenten);
    });
    uit.als(kaders.size() > 1, "KIEZEN", [&](Vulling& deel) {
        deel.zet("ACTIE", actie);
        voegToe(deel,
                Keuzelijst{.kop = {.naam = "kader", .label = "Toetsingskader"}, .opties = kaders});
    });
    uit.als(!rijen.empty(), "TABEL", [&](Vulling& deel) {
        deel.elk("KOP", "KOPTEKST", koppen);
        deel.elk("RIJ", rijen);
    });
    uit.als(!wijzigingzin.empty(), "WAT_VERANDERDE", [&](Vulling& deel) {
        deel.zet("WIJZIGINGZIN", wijzigingzin);
        deel.lijst("WIJZIGINGEN", "WIJZIGING", wijzigingen);
    });
    uit.elk("ERNA", erna, [](Vulling& rij, const Verwijzing& een) {
        rij.zet("ERNAPAD", een.pad);
        rij.zet("ERNATEKST", een.tekst);
    });
}

}  // namespace maatlat
