// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bevindingen_pagina.h"

#include "pages/markdown.h"
#include "pages/vindplaats.h"
#include "pages/weggehaald_pagina.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// "12 van 300 bevindingen", "Alle 300 bevindingen".
std::string hoeveelGevonden(const BevindingenPagina& pagina) {
    const std::string totaal = std::to_string(pagina.totaal);
    const std::string woord = pagina.totaal == 1 ? " bevinding" : " bevindingen";
    if (pagina.totaal == 0)
        return pagina.bevroren ? "Er zijn geen bevindingen." : "Er zijn nog geen bevindingen.";
    if (pagina.gefilterd) return std::to_string(pagina.gevonden) + " van " + totaal + woord;
    return totaal + woord;
}

void vulRegel(Vulling& rij, const BevindingenPagina& pagina, const BevindingenPagina::Rij& een) {
    const std::string& toetspad = pagina.toetspad;
    const std::string nummer = std::to_string(een.bevinding.nr);
    rij.zet("NUMMER", nummer);
    const bool volgt = !een.pad.empty();
    rij.zet("PAD", volgt ? een.pad : toetspad + "/bevinding/" + nummer + pagina.terug);
    rij.zet("LINK", volgt ? "Uitkomsten bekijken" : "Bevinding " + nummer + " openen");
    rij.zetHtml("TEKST_HTML", markdownNaarHtml(een.bevinding.tekst));
    Vindplaats{plaatsVan(een.bevinding), een.bevinding.citaat}.beschrijf(rij.deel("VINDPLAATS"));
    rij.zet("BRON", een.bron);
    rij.zet("BRONPAD", volgt ? een.pad : toetspad + "/bron/" + std::to_string(een.bevinding.bron));
    rij.zet("DOOR",
            volgt ? "berekend uit wat de lezers antwoordden" : "opgeschreven door " + een.auteur);
    rij.zet("SOORT", std::string(naam(een.bevinding.richting)));
    rij.zet("RICHTING", een.bevinding.richting == Richting::neutraal
                            ? "Neutraal"
                            : "Ondersteunt " + std::string(naam(een.bevinding.richting)));
    rij.zet("VERWACHTINGEN", een.bevinding.verwachtingen.empty()
                                 ? "nog zonder verwachting"
                                 : "bij " + opsomming(een.bevinding.verwachtingen));
}

}  // namespace

void BevindingenPagina::beschrijf(Vulling& uit) const {
    uit.zet("ZOEKPAD", toetspad + "/bevindingen");
    voegToe(uit, Tekstveld{.kop = {.naam = "woorden",
                                   .label = "Woorden",
                                   .hint = "Alle woorden moeten in de bevinding staan."},
                           .waarde = woorden});
    for (const Keuzelijst& een : keuzes)
        voegToe(uit, een);
    voegToe(uit,
            Vinkjes{.kop = {.naam = "zonder", .label = "Zonder verwachting"},
                    .opties = {{"ja", "Alleen wat nog nergens bij hoort", zonderVerwachting}}});
    uit.zet("HOEVEEL", hoeveelGevonden(*this));
    if (gefilterd) {
        uit.sectie("ALLES");
        uit.toonAls(gevonden == 0 && totaal > 0, "NIETS_GEVONDEN");
        uit.sectie("OPEN");
    }
    if (magInvullen) uit.sectie("NIEUW").zet("NIEUWPAD", toetspad + "/bevinding/nieuw");
    uit.lijst("LIJST", "BEVINDING", regels,
              [&](Vulling& rij, const Rij& een) { vulRegel(rij, *this, een); });
    vul(uit, bladeren);
    vulWeggehaald(uit, weggehaald, "bevinding", "bevindingen", toetspad);
}

}  // namespace maatlat
