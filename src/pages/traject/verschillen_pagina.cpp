// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/verschillen_pagina.h"

#include "pages/privacyvraag.h"
#include "pages/tekstverschil.h"

namespace maatlat {

void VerschillenPagina::Verschil::beschrijf(Vulling& uit) const {
    uit.als(!kenmerk.empty(), "TE_KIEZEN", [&](Vulling& keuze) {
        keuze.zet("KENMERK", kenmerk);
        keuze.zet("WELK", naam);
        keuze.toonAls(gekozen, "GEKOZEN");
    });
    uit.als(kenmerk.empty(), "NIET_TE_KIEZEN", [&](Vulling& kop) { kop.zet("NAAM", naam); });
    uit.als(!was.empty(), "WAS", [&](Vulling& deel) { vulTekstWas(deel, was, wordt); });
    uit.toonAls(was.empty(), "NIEUW");
    uit.als(!wordt.empty(), "WORDT", [&](Vulling& deel) { vulTekstNaast(deel, was, wordt); });
    uit.toonAls(wordt.empty(), "WEG");
    uit.als(!waarom.empty(), "VERKLAARD", [&](Vulling& deel) {
        deel.zet("WAAROM", waarom);
        deel.zetAls("MET_REDEN", "REDEN", reden);
    });
    // What follows from a score gets its reason there.
    uit.zetAls("ONVERKLAARD", "WAT_NODIG",
               !waarom.empty()   ? ""
               : kenmerk.empty() ? "Dit volgt uit een score. Zeg bij die score waar zij bij hoort."
                                 : "Dit verschil hoort nog nergens bij.");
}

void VerschillenPagina::Deel::beschrijf(Vulling& uit) const {
    uit.zet("KOP", kop);
    uit.lijst("VERSCHILLEN", "VERSCHIL", verschillen);
    uit.toonAls(verschillen.empty(), "GEEN");
}

void VerschillenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zet("KLASSE", klaar ? "confirmation" : "warning");
    uit.zet("UITLEG", uitleg);
    uit.elk("DEEL", delen);
    uit.als(magVerklaren, "VERKLAREN", [&](Vulling& formulier) {
        formulier.zet("PAD", pad);
        formulier.zet("CONCEPTPAD", conceptpad);
        formulier.zetAls("MET_BERICHT", "BERICHT", bericht);
        voegToe(formulier, Keuzelijst{{"grond", "Waar horen de gekozen verschillen bij?", "", "",
                                       foutVan(fouten, "grond"), true, ""},
                                      gronden});
        voegToe(formulier, Tekstvak{{"reden", "Reden",
                                     "Verplicht bij een eigen correctie. Anders mag het leeg "
                                     "blijven: het besluit over het punt zegt dan waarom.",
                                     "", foutVan(fouten, "reden"), false, ""},
                                    reden,
                                    4,
                                    false});
        if (vraagtPrivacyreden) voegPrivacyvraagToe(formulier, privacyreden, fouten);
    });
    uit.zetAls("VERWERKING", "VERWERKINGPAD", verwerkingPad);
    uit.zet("VASTSTELPAD", vaststelPad);
}

}  // namespace maatlat
