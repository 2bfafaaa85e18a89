// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bevindingen_pagina.h"

#include "pages/markdown.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// "12 van 300 bevindingen", "Alle 300 bevindingen".
std::string hoeveelGevonden(const BevindingenPagina& pagina) {
    const std::string totaal = std::to_string(pagina.totaal);
    const std::string woord = pagina.totaal == 1 ? " bevinding" : " bevindingen";
    if (pagina.totaal == 0) return "Er zijn nog geen bevindingen.";
    if (pagina.gefilterd) return std::to_string(pagina.gevonden) + " van " + totaal + woord;
    return totaal + woord;
}

void vulRegel(Vulling& rij, const std::string& toetspad, const BevindingenPagina::Rij& een) {
    const std::string nummer = std::to_string(een.bevinding.nr);
    rij.zet("NUMMER", nummer);
    const bool volgt = !een.pad.empty();
    rij.zet("PAD", volgt ? een.pad : toetspad + "/bevinding/" + nummer);
    rij.zet("LINK", volgt ? "Uitkomsten bekijken" : "Bevinding " + nummer + " openen");
    rij.zetHtml("TEKST_HTML", markdownNaarHtml(een.bevinding.tekst));
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

Vulling vulling(const BevindingenPagina& pagina) {
    Vulling uit;
    uit.zet("ZOEKPAD", pagina.toetspad + "/bevindingen");
    voegToe(uit, Tekstveld{.kop = {.naam = "woorden",
                                   .label = "Woorden",
                                   .hint = "Alle woorden moeten in de bevinding staan."},
                           .waarde = pagina.woorden});
    for (const Keuzelijst& een : pagina.keuzes)
        voegToe(uit, een);
    voegToe(
        uit,
        Vinkjes{.kop = {.naam = "zonder", .label = "Zonder verwachting"},
                .opties = {{"ja", "Alleen wat nog nergens bij hoort", pagina.zonderVerwachting}}});
    uit.zet("HOEVEEL", hoeveelGevonden(pagina));
    if (pagina.gefilterd) {
        uit.sectie("ALLES");
        uit.toonAls(pagina.gevonden == 0 && pagina.totaal > 0, "NIETS_GEVONDEN");
        uit.sectie("OPEN");
    }
    if (pagina.magInvullen)
        uit.sectie("NIEUW").zet("NIEUWPAD", pagina.toetspad + "/bevinding/nieuw");
    if (!pagina.regels.empty()) {
        Vulling& lijst = uit.sectie("LIJST");
        for (const BevindingenPagina::Rij& een : pagina.regels)
            vulRegel(lijst.sectie("BEVINDING"), pagina.toetspad, een);
    }
    vul(uit, pagina.bladeren);
    return uit;
}

}  // namespace maatlat
