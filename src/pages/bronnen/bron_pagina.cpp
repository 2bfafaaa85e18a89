// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bron_pagina.h"

#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// "120 KB", "3 MB": rounded up.
std::string omvang(std::int64_t bytes) {
    constexpr std::int64_t kKilo = 1024;
    const std::int64_t kilo = (bytes + kKilo - 1) / kKilo;
    return kilo < kKilo ? std::to_string(kilo) + " KB"
                        : std::to_string((kilo + kKilo - 1) / kKilo) + " MB";
}

/// What became of the file that was chosen before; it can be left behind.
void voegGekozenToe(RecordPagina& pagina, const Gekozenbestand& gekozen) {
    const bool wacht = !gekozen.sleutel.empty();
    pagina.vast.push_back({"bijlage_wacht", gekozen.sleutel});
    pagina.vast.push_back({"bijlage_wacht_naam", gekozen.naam});
    pagina.eigen.push_back(
        Vinkjes{.kop = {.naam = "bijlage_zonder",
                        .label = wacht ? "Gekozen bestand: " + gekozen.naam + " (" +
                                             omvang(gekozen.grootte) + ")"
                                       : "Niet meegekomen: " + gekozen.naam,
                        .hint = wacht ? "Dit bestand blijft bewaard en gaat mee als u opslaat."
                                      : "Kies het bestand hieronder opnieuw."},
                .opties = {{"ja", wacht ? "Neem dit bestand niet mee" : "Sla op zonder dit bestand",
                            !pagina.waarden.tekst("bijlage_zonder").empty()}}});
}

/// The file of a document.
void voegBestandToe(RecordPagina& pagina, const Bron& bron,
                    const std::optional<Gekozenbestand>& gekozen) {
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
    if (gekozen) voegGekozenToe(pagina, *gekozen);
    const bool ander = gekozen && !gekozen->sleutel.empty();
    pagina.eigen.push_back(Bestandsveld{.kop = {.naam = "bijlage",
                                                .label = ander          ? "Bestand: kies een ander"
                                                         : bron.bijlage ? "Vervang het bestand"
                                                                        : "Bestand",
                                                .hint = hint,
                                                .fout = foutVan(pagina.fouten, "bijlage")}});
}

}  // namespace

std::string titelVanNieuw(Bronsoort soort) {
    const bool het = soort == Bronsoort::document || soort == Bronsoort::interview ||
                     soort == Bronsoort::dossier;
    return (het ? "Nieuw " : "Nieuwe ") + std::string(naam(soort));
}

void voegBronToe(RecordPagina& pagina, const Bron& bron, int bevindingen,
                 const std::optional<Gekozenbestand>& gekozen) {
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
    if (bron.nr != 0)
        pagina.erbij.push_back({"",
                                std::string("Wat rust op ") +
                                    (bron.soort == Bronsoort::observatie ? "deze " : "dit ") +
                                    std::string(naam(bron.soort)) + "?",
                                pagina.toetspad + "/bron/" + nummer + "/wat-rust-erop"});
    pagina.metBestand = true;
    pagina.vast.push_back({"soort", std::string(naam(bron.soort))});
    if (bron.soort == Bronsoort::document) voegBestandToe(pagina, bron, gekozen);
    if (bron.nr != 0 && pagina.magInvullen)
        pagina.verder = {
            {"Notities bij deze bron uitwerken", pagina.toetspad + "/interview/" + nummer}};
}

}  // namespace maatlat
