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

void BronPagina::beschrijf(Vulling& uit) const {
    const std::string nummer = nr == 0 ? "nieuw" : std::to_string(nr);
    const std::string pad = toetspad + "/bron/" + nummer;
    uit.zet("BRONNENPAD", toetspad + "/bronnen");
    uit.als(bijlage.has_value(), "BIJLAGE", [&](Vulling& deel) {
        deel.zet("BIJLAGEPAD", toetspad + "/bijlage/" + nummer);
        deel.zet("BIJLAGENAAM", bijlage->naam);
    });
    uit.als(bevindingen > 0, "BEVINDINGEN", [&](Vulling& deel) {
        deel.zet("ZOEKPAD", toetspad + "/bevindingen?bron=" + nummer);
        deel.zet("AANTAL", metHoofdletter(hoeveel(bevindingen, {"bevinding", "bevindingen"})));
    });
    if (!magInvullen) {
        vul(uit, samenvatting(*this));
        return;
    }
    uit.zetAls("BERICHT", "BERICHT", bericht);
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", pad);
    formulier.zet("CONCEPTPAD", toetspad + "/formulierconcept");
    formulier.zet("CONCEPT", sleutelVan(Recordsoort::bron, nr).tekst());
    formulier.zet("VERSIE", versie);
    formulier.zet("SOORT", std::string(naam(soort)));
    voegToe<Bron>(formulier, formulierVan(soort), velden, fouten);
    if (soort == Bronsoort::document) voegBestandToe(formulier, *this);
    if (vraagtReden) voegPrivacyvraagToe(formulier, privacyReden, fouten);
    if (nr != 0) {
        uit.sectie("VERVOLG").zet("NOTITIEPAD", toetspad + "/interview/" + nummer);
        Vulling& weg = uit.sectie("VERWIJDEREN");
        weg.zet("WEGPAD", pad + "/verwijderen");
        weg.zet("WEGVERSIE", versie);
    }
}

}  // namespace maatlat
