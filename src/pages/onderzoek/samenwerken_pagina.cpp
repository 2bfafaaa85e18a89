// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/samenwerken_pagina.h"

namespace maatlat {

namespace {

Keuzerondjes taakkeuze(const std::string& naam, const std::string& gekozen) {
    return {.kop = {.naam = naam, .label = "Wat doet deze collega?"},
            .opties = {{"meewerken", "Meewerken", gekozen != "meelezen",
                        "Vult mee in: bronnen, bevindingen, scores en teksten. Dient niet in."},
                       {"meelezen", "Meelezen", gekozen == "meelezen",
                        "Leest alles van deze zelfevaluatie, en wijzigt niets."}}};
}

void vulNoemen(Vulling& formulier, const SamenwerkenPagina& pagina) {
    formulier.zet("NOEMPAD", pagina.pad + "/noemen");
    voegToe(formulier, Keuzelijst{{.naam = "collega",
                                   .label = "Collega met een account",
                                   .fout = foutVan(pagina.fouten, "collega")},
                                  pagina.teNoemen});
    voegToe(formulier, taakkeuze("taak", pagina.taak));
}

void vulUitnodigen(Vulling& formulier, const SamenwerkenPagina& pagina) {
    formulier.zet("UITNODIGPAD", pagina.pad + "/uitnodigen");
    voegToe(formulier, Tekstveld{.kop = {.naam = "naam",
                                         .label = "Naam",
                                         .fout = foutVan(pagina.fouten, "naam"),
                                         .verplicht = true},
                                 .waarde = pagina.naam});
    voegToe(formulier, Tekstveld{.kop = {.naam = "email",
                                         .label = "E-mailadres",
                                         .hint = "Hiermee logt de collega in. Maatlat verstuurt "
                                                 "geen e-mail.",
                                         .fout = foutVan(pagina.fouten, "email"),
                                         .verplicht = true},
                                 .waarde = pagina.email,
                                 .soort = Tekstveld::Soort::email});
    voegToe(formulier, taakkeuze("nieuwe-taak", pagina.taak));
}

}  // namespace

void SamenwerkenPagina::Collega::beschrijf(Vulling& uit) const {
    uit.zet("NAAM", naam);
    uit.zet("TAAK", taak);
    uit.zet("SINDS", sinds);
    uit.zetAls("MET_WERK", "WERK", werk);
    uit.zetAls("MET_MELDING", "MELDING", melding);
    uit.als(!anders.empty(), "ANDERS", [&](Vulling& formulier) {
        formulier.zet("NR", nr);
        formulier.zet("WIE", naam);
        formulier.zet("ANDERE_TAAK", anders);
        formulier.zet("KNOP", andersTekst);
    });
    uit.als(opnieuw, "OPNIEUW", [&](Vulling& formulier) {
        formulier.zet("NR", nr);
        formulier.zet("WIE", naam);
    });
    uit.als(beeindigen, "BEEINDIGEN", [&](Vulling& formulier) {
        formulier.zet("NR", nr);
        formulier.zet("WIE", naam);
    });
}

void SamenwerkenPagina::Eerder::beschrijf(Vulling& uit) const {
    uit.zet("WIE", wie);
    uit.zet("WAT", wat);
    uit.zet("VANAF", vanaf);
    uit.zet("TOT", tot);
}

void SamenwerkenPagina::beschrijf(Vulling& uit) const {
    uit.zet("PAD", pad);
    uit.zet("TABELPAD", tabelPad);
    uit.zet("VERANTWOORDELIJK", verantwoordelijk);
    uit.zet("TERUGPAD", terugPad);
    uit.zetAls("NIET_NU", "WAAROM", nietNu);
    uit.elk("COLLEGA", collegas);
    uit.toonAls(collegas.empty(), "GEEN_COLLEGA");
    uit.als(magVragen && !teNoemen.empty(), "NOEMEN",
            [&](Vulling& formulier) { vulNoemen(formulier, *this); });
    uit.als(magVragen, "UITNODIGEN", [&](Vulling& formulier) { vulUitnodigen(formulier, *this); });
    uit.als(!overdragen.empty(), "OVERDRAGEN", [&](Vulling& formulier) {
        formulier.zet("OVERDRAAGPAD", pad + "/overdragen");
        voegToe(formulier, Keuzelijst{{.naam = "nieuwe",
                                       .label = "Verantwoordelijk wordt",
                                       .fout = foutVan(fouten, "nieuwe")},
                                      overdragen});
    });
    uit.lijst("MET_EERDER", "EERDER", eerder,
              [](Vulling& rij, const Eerder& een) { een.beschrijf(rij); });
}

}  // namespace maatlat
