// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/steekproef/bewaartermijn_pagina.h"

namespace maatlat {

/// What is kept of the dossiers of one steekproef, until when, and another end date.
struct SteekproefBewaartermijnPagina {
    static constexpr const char* kSjabloon = "steekproef_bewaartermijn.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::sleutelEnTermijn;

    std::string pad;   ///< "/toets/5/steekproef/1"
    int dossiers = 0;  ///< whose answers are kept
    int gewist = 0;
    std::string eerstWeg;  ///< ISO; empty when all are gone
    std::string laatstWeg;
    bool sleutel = false;
    bool heleLijst = false;
    bool magWijzigen = false;
    std::string bewarenTot;  ///< ISO, as it is typed
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const {
        vul(uit, std::vector<Samenvattingsrij>{{"Dossiers", bewaardeDossiers(dossiers, gewist)},
                                               {"Antwoorden", bewaartijd(eerstWeg, laatstWeg)},
                                               {"Sleutelbestand", sleutelstand(sleutel, heleLijst),
                                                sleutel ? pad + "/sleutel" : "", "Bekijken"}});
        uit.zet("STEEKPROEFPAD", pad);
        if (!magWijzigen || laatstWeg.empty()) return;
        Vulling& wijzigen = uit.sectie("WIJZIGEN");
        wijzigen.zet("BEWAARPAD", pad + "/bewaren");
        Tekstveld datum;
        datum.kop.naam = "bewaren_tot";
        datum.kop.label = "Laatste dag dat de antwoorden blijven";
        datum.kop.hint = "Vandaag of later, hoogstens twee jaar vooruit. Voor alle dossiers samen.";
        datum.kop.fout = foutVan(fouten, "bewaren_tot");
        datum.kop.verplicht = true;
        datum.waarde = bewarenTot;
        datum.soort = Tekstveld::Soort::datum;
        voegToe(wijzigen, datum);
    }
};

}  // namespace maatlat
