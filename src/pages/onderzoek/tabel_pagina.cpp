// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/tabel_pagina.h"

namespace maatlat {

namespace {

/// The style class of a cell; the first of a criterium stands a little apart.
std::string klasse(const TabelPagina::Kolom& kolom, const std::string& soort) {
    if (!kolom.begin) return soort;
    return soort.empty() ? "begin" : "begin " + soort;
}

}  // namespace

Vulling vulling(const TabelPagina& pagina) {
    Vulling uit;
    uit.zet("TOELICHTING", pagina.toelichting);
    uit.zet("BIJSCHRIFT", pagina.bijschrift);
    uit.zet("TOTAAL", pagina.totaal);
    for (const TabelPagina::Kolom& een : pagina.kolommen) {
        Vulling& kolom = uit.sectie("KOLOM");
        kolom.zet("CODE", een.code);
        kolom.zet("TEKST", een.tekst);
        kolom.zet("SOORT", klasse(een, ""));
        kolom.zet("PAD", pagina.basis + "/verwachting/" + een.code);
        Vulling& voet = uit.sectie("VOET");
        voet.zet("SOORT", klasse(een, ""));
        voet.zet("AANTAL", een.voldoende);
    }
    for (const TabelPagina::Rij& een : pagina.rijen) {
        Vulling& rij = uit.sectie("RIJ");
        vul(rij, een.organisatie);
        rij.zet("STATUS", een.organisatie.status);
        rij.zet("SOM", een.som);
        for (std::size_t i = 0; i < een.cellen.size(); ++i) {
            Vulling& cel = rij.sectie("CEL");
            cel.zet("SOORT", klasse(pagina.kolommen[i], een.cellen[i].soort));
            cel.zet("TEKEN", een.cellen[i].teken);
        }
    }
    return uit;
}

}  // namespace maatlat
