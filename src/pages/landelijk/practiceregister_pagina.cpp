// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/practiceregister_pagina.h"

#include "pages/markdown.h"

namespace maatlat {

namespace {

void vulNaam(Vulling& regel, const Organisatienaam& een) {
    vul(regel, een);
    regel.zetAls("MET_STATUS", "STATUS", een.status);
}

}  // namespace

void PracticeregisterPagina::Practice::beschrijf(Vulling& uit) const {
    for (const Organisatienaam& een : organisaties) {
        Vulling& regel = uit.sectie("ORGANISATIE");
        regel.toonAls(&een != &organisaties.front(), "VOLGT");
        vulNaam(regel, een);
    }
    uit.als(opgemaakt, "OPGEMAAKT",
            [&](Vulling& deel) { deel.zetHtml("TEKST_HTML", markdownNaarHtml(tekst)); });
    uit.als(!opgemaakt, "PLAT",
            [&](Vulling& deel) { deel.zet("TEKST", citaat ? "“" + tekst + "”" : tekst); });
    uit.zet("WAARBIJ", waarbij);
    uit.zet("BRON", bron);
    uit.zetAls("MET_RAPPORT", "RAPPORTPAD", rapportPad);
}

void PracticeregisterPagina::beschrijf(Vulling& uit) const {
    voegToe(uit, Keuzelijst{.kop = {.naam = "waar", .label = "Waarover", .fout = plekfout},
                            .opties = plekken});
    voegToe(uit, Tekstveld{.kop = {.naam = "woorden",
                                   .label = "Woorden",
                                   .hint = "Alle woorden moeten in de tekst of de naam staan."},
                           .waarde = woorden});
    if (kaders.size() > 1)
        voegToe(uit, Keuzelijst{.kop = {.naam = "kader", .label = "Kader"}, .opties = kaders});
    uit.als(!norm.empty(), "VERWACHTING", [&](Vulling& deel) {
        deel.zet("NORM", norm);
        deel.zet("VOLDOEN", voldoen);
        deel.lijst("WIE", "ORGANISATIE", wie, vulNaam);
        deel.zetAls("MET_MEER", "MEER", meer);
    });
    uit.zet("HOEVEEL", hoeveel);
    uit.toonAls(practices.empty() && gefilterd, "NIETS_GEVONDEN");
    uit.toonAls(practices.empty() && !gefilterd, "LEEG");
    uit.toonAls(gefilterd, "ALLES");
    uit.lijst("LIJST", "PRACTICE", practices);
    vul(uit, bladeren);
}

}  // namespace maatlat
