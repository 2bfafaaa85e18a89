// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bron_pagina.h"

#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// The file of a document.
void voegBestandToe(RecordPagina& pagina, const Bron& bron) {
    const std::string hint =
        "PDF, afbeelding, tekst of een bestand van Word, Excel, PowerPoint of LibreOffice, "
        "hoogstens 25 MB. De naam van het bestand is te zien: zet er geen naam van een "
        "persoon in.";
    if (bron.bijlage)
        pagina.eigen.push_back(Vinkjes{.kop = {.naam = "bijlage_weg",
                                               .label = "Bestand bij dit document",
                                               .fout = foutVan(pagina.fouten, "bijlage_weg")},
                                       .opties = {{"ja", "Haal " + bron.bijlage->naam + " weg",
                                                   !pagina.waarden.tekst("bijlage_weg").empty()}}});
    pagina.eigen.push_back(
        Bestandsveld{.kop = {.naam = "bijlage",
                             .label = bron.bijlage ? "Vervang het bestand" : "Bestand",
                             .hint = hint,
                             .fout = foutVan(pagina.fouten, "bijlage")}});
}

}  // namespace

std::string titelVanNieuw(Bronsoort soort) {
    const bool het = soort == Bronsoort::document || soort == Bronsoort::interview ||
                     soort == Bronsoort::dossier;
    return (het ? "Nieuw " : "Nieuwe ") + std::string(naam(soort));
}

void voegBronToe(RecordPagina& pagina, const Bron& bron, int bevindingen) {
    const std::string nummer = std::to_string(bron.nr);
    pagina.eerst = {{"Soort bron", metHoofdletter(naam(bron.soort))}};
    if (bron.bijlage)
        pagina.erbij.push_back(
            {"Bestand", bron.bijlage->naam, pagina.toetspad + "/bijlage/" + nummer});
    if (bevindingen > 0)
        pagina.erbij.push_back(
            {"",
             metHoofdletter(hoeveel(bevindingen, {"bevinding", "bevindingen"})) + " uit deze bron",
             pagina.toetspad + "/bevindingen?bron=" + nummer});
    pagina.metBestand = true;
    pagina.vast = {{"soort", std::string(naam(bron.soort))}};
    if (bron.soort == Bronsoort::document) voegBestandToe(pagina, bron);
    if (bron.nr != 0 && pagina.magInvullen)
        pagina.verder = {
            {"Notities bij deze bron uitwerken", pagina.toetspad + "/interview/" + nummer}};
}

}  // namespace maatlat
