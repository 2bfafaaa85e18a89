// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/verwerking_pagina.h"

#include "domain/traject/puntbeslissing.h"
#include "pages/privacyvraag.h"
#include "pages/tekstverschil.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

void vulBesluitformulier(Vulling& uit, const PuntverwerkingPagina& pagina) {
    Vulling& formulier = uit.sectie("BESLISSEN");
    formulier.zet("PAD", pagina.pad);
    formulier.zet("CONCEPT", pagina.conceptsleutel);
    formulier.zet("CONCEPTPAD", pagina.conceptpad);
    formulier.zet("VERSIE", pagina.versie);
    formulier.zetAls("MET_BERICHT", "BERICHT", pagina.bericht);
    const auto fout = [&](const char* veld) {
        return pagina.isMeelezing ? std::string() : foutVan(pagina.fouten, veld);
    };
    std::vector<Optie> keuzes;
    for (const Puntuitkomst een : kPuntuitkomsten) {
        const std::string woord(naam(een));
        keuzes.push_back({woord, metHoofdletter(woord), woord == pagina.uitkomst, {}});
    }
    voegToe(
        formulier,
        Keuzerondjes{{"uitkomst", "Besluit", "", "", fout("uitkomst"), true, ""}, keuzes, false});
    voegToe(formulier,
            Tekstvak{{"motivering", "Motivering",
                      "De organisatie leest deze motivering als de toets is vastgesteld.", "",
                      fout("motivering"), true, ""},
                     pagina.getypt,
                     6,
                     false});
    if (pagina.vraagtPrivacyreden && !pagina.isMeelezing)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

void vulMeelezen(Vulling& uit, const PuntverwerkingPagina& pagina) {
    Vulling& formulier = uit.sectie("MEELEZEN");
    formulier.zet("LEESPAD", pagina.leespad);
    formulier.zet("LEESVERSIE", pagina.leesversie);
    voegToe(
        formulier,
        Tekstvak{
            {"reden", "Waarom bent u het niet eens?", "Alleen nodig als u het besluit teruggeeft.",
             "", pagina.isMeelezing ? foutVan(pagina.fouten, "reden") : std::string(), false, ""},
            pagina.reden,
            4,
            false});
    if (pagina.vraagtPrivacyreden && pagina.isMeelezing)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

void vulTerug(Vulling& uit, const VerwerkingPagina& pagina) {
    Vulling& formulier = uit.sectie("TERUGNEMEN");
    formulier.zet("TERUGPAD", pagina.terugpad);
    formulier.zet("TERUGVERSIE", pagina.terugversie);
    voegToe(formulier, Tekstvak{{"reden", "Waarom gaat de toets terug naar het begin?",
                                 "De reden staat daarna boven aan elke pagina van de toets.", "",
                                 foutVan(pagina.fouten, "reden"), true, ""},
                                pagina.reden,
                                4,
                                false});
    if (pagina.vraagtPrivacyreden)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

}  // namespace

void VerwerkingPagina::Punt::beschrijf(Vulling& uit) const {
    uit.zet("NAAM", naam);
    uit.zet("PAD", pad);
    uit.zet("SOORT", soort);
    uit.zetAls("BESLOTEN", "BESLUIT", besluit);
    vul(uit, stand);
}

void VerwerkingPagina::Zienswijze::beschrijf(Vulling& uit) const {
    uit.zet("KOP", kop);
    uit.zet("TEKST", tekst);
    uit.zetAls("MET_NAWOORD", "NAWOORD", nawoord);
    uit.als(!pad.empty(), "SCHRIJVEN", [&](Vulling& deel) {
        deel.zet("NAWOORDPAD", pad);
        deel.zet("KNOP", knop);
    });
}

void VerwerkingPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zetAls("LET_OP", "MELDING", melding);
    uit.lijst("PUNTEN", "PUNT", punten);
    uit.elk("ZIENSWIJZE", zienswijzen);
    uit.zetAls("VERSCHILLEN", "VERSCHILLENPAD", verschillenPad);
    if (!terugpad.empty()) vulTerug(uit, *this);
}

void PuntverwerkingPagina::Bewijs::beschrijf(Vulling& uit) const {
    uit.zet("NAAM", naam);
    uit.zet("BEWIJSPAD", pad);
    uit.zet("DATUM", datum);
    uit.zetAls("MET_UITLEG", "UITLEG", uitleg);
    uit.zetAls("MAAK_BRON", "BRONPAD", bronpad);
}

void PuntverwerkingPagina::beschrijf(Vulling& uit) const {
    uit.zet("WAAR", waar);
    uit.zet("SOORT", soort);
    uit.zetAls("TE_LAAT", "LAAT", laat);
    uit.zetAls("MET_CITAAT", "CITAAT", citaat);
    uit.zetMarkdown("TEKST_HTML", tekst);
    vulTekstWas(uit.sectie("TOEN"), toen, nu);
    vulTekstNaast(uit.sectie("NU"), toen, nu);
    uit.zet("PLEK_PAD", plekpad);
    uit.lijst("MET_BEWIJS", "BEWIJS", bewijs);
    uit.als(!besluit.empty(), "BESLOTEN", [&](Vulling& deel) {
        deel.zet("BESLUIT", besluit);
        deel.zet("MOTIVERING", motivering);
        deel.als(!meegelezen.empty(), "MEEGELEZEN", [&](Vulling& lezer) {
            lezer.zet("LEZER", meegelezen);
            lezer.zetAls("MET_LEESREDEN", "LEESREDEN", leesreden);
        });
    });
    if (!pad.empty()) vulBesluitformulier(uit, *this);
    if (!leespad.empty()) vulMeelezen(uit, *this);
    uit.zet("LIJSTPAD", lijstpad);
}

void NawoordPagina::beschrijf(Vulling& uit) const {
    uit.zet("PAD", pad);
    uit.zet("CONCEPT", conceptsleutel);
    uit.zet("CONCEPTPAD", conceptpad);
    uit.zet("VERSIE", versie);
    uit.zet("ZIENSWIJZE", zienswijze);
    uit.zetAls("MET_BERICHT", "BERICHT", bericht);
    uit.zet("LIJSTPAD", lijstpad);
    voegToe(uit, Tekstvak{{"tekst", "Nawoord van de inspectie",
                           "De organisatie leest dit nawoord als de toets is vastgesteld.", "",
                           foutVan(fouten, "tekst"), true, ""},
                          tekst,
                          8,
                          false});
    if (vraagtPrivacyreden) voegPrivacyvraagToe(uit, privacyreden, fouten);
}

}  // namespace maatlat
