// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bron_pagina.h"

#include "domain/bronnen/bronvorm.h"
#include "domain/toets/recordsleutel.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "pages/recordvelden.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// The file of a document.
void voegBestandToe(Vulling& vulling, const BronPagina& pagina) {
    const std::string hint =
        "PDF, afbeelding, tekst of een bestand van Word, Excel, PowerPoint of LibreOffice, "
        "hoogstens 25 MB. De naam van het bestand is te zien: zet er geen naam van een "
        "persoon in.";
    if (pagina.bijlage)
        voegToe(vulling, Vinkjes{.kop = {.naam = "bijlage_weg",
                                         .label = "Bestand bij dit document",
                                         .fout = foutVan(pagina.fouten, "bijlage_weg")},
                                 .opties = {{"ja", "Haal " + pagina.bijlage->naam + " weg",
                                             !pagina.velden.tekst("bijlage_weg").empty()}}});
    voegToe(vulling,
            Bestandsveld{.kop = {.naam = "bijlage",
                                 .label = pagina.bijlage ? "Vervang het bestand" : "Bestand",
                                 .hint = hint,
                                 .fout = foutVan(pagina.fouten, "bijlage")}});
}

/// For who may only read.
std::vector<Samenvattingsrij> samenvatting(const BronPagina& pagina) {
    std::vector<Samenvattingsrij> uit = ingevuld<Bron>(formulierVan(pagina.soort), pagina.velden);
    uit.insert(uit.begin(), {"Soort bron", metHoofdletter(naam(pagina.soort))});
    return uit;
}

}  // namespace

std::string titelVanNieuw(Bronsoort soort) {
    const bool het = soort == Bronsoort::document || soort == Bronsoort::interview ||
                     soort == Bronsoort::dossier;
    return (het ? "Nieuw " : "Nieuwe ") + std::string(naam(soort));
}

Vulling vulling(const BronPagina& pagina) {
    Vulling uit;
    const std::string nummer = pagina.nr == 0 ? "nieuw" : std::to_string(pagina.nr);
    const std::string pad = pagina.toetspad + "/bron/" + nummer;
    uit.zet("BRONNENPAD", pagina.toetspad + "/bronnen");
    if (pagina.bijlage) {
        Vulling& bijlage = uit.sectie("BIJLAGE");
        bijlage.zet("BIJLAGEPAD", pagina.toetspad + "/bijlage/" + nummer);
        bijlage.zet("BIJLAGENAAM", pagina.bijlage->naam);
    }
    if (pagina.bevindingen > 0) {
        Vulling& bevindingen = uit.sectie("BEVINDINGEN");
        bevindingen.zet("ZOEKPAD", pagina.toetspad + "/bevindingen?bron=" + nummer);
        bevindingen.zet("AANTAL",
                        metHoofdletter(hoeveel(pagina.bevindingen, {"bevinding", "bevindingen"})));
    }
    if (!pagina.magInvullen) {
        vul(uit, samenvatting(pagina));
        return uit;
    }
    uit.zetAls("BERICHT", "BERICHT", pagina.bericht);
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", pad);
    formulier.zet("CONCEPTPAD", pagina.toetspad + "/formulierconcept");
    formulier.zet("CONCEPT", sleutelVan(Recordsoort::bron, pagina.nr).tekst());
    formulier.zet("VERSIE", pagina.versie);
    formulier.zet("SOORT", std::string(naam(pagina.soort)));
    voegToe<Bron>(formulier, formulierVan(pagina.soort), pagina.velden, pagina.fouten);
    if (pagina.soort == Bronsoort::document) voegBestandToe(formulier, pagina);
    if (pagina.vraagtReden) voegPrivacyvraagToe(formulier, pagina.privacyReden, pagina.fouten);
    if (pagina.nr != 0) {
        uit.sectie("VERVOLG").zet("NOTITIEPAD", pagina.toetspad + "/interview/" + nummer);
        Vulling& weg = uit.sectie("VERWIJDEREN");
        weg.zet("WEGPAD", pad + "/verwijderen");
        weg.zet("WEGVERSIE", pagina.versie);
    }
    return uit;
}

}  // namespace maatlat
