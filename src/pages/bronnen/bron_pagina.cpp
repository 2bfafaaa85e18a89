// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bron_pagina.h"

#include <algorithm>
#include <utility>

#include "domain/bestandssoort.h"
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

/// What became of a file that was chosen before; it can be left behind.
void voegGekozenToe(RecordPagina& pagina, const Gekozenbestand& gekozen, int hoeveelste) {
    const bool wacht = !gekozen.sleutel.empty();
    pagina.vast.push_back({"bijlage_wacht", gekozen.sleutel});
    pagina.vast.push_back({"bijlage_wacht_naam", gekozen.naam});
    pagina.eigen.push_back(Vinkjes{
        .kop = {.naam = "bijlage_zonder",
                .label = wacht ? "Gekozen bestand: " + gekozen.naam + " (" +
                                     omvang(gekozen.grootte) + ")"
                               : "Niet meegekomen: " + gekozen.naam,
                .hint = wacht ? "Dit bestand blijft klaarstaan en wordt opgeslagen als u opslaat."
                              : "Kies het bestand hieronder opnieuw.",
                .id = "bijlage_zonder" +
                      (hoeveelste == 1 ? std::string() : "-bestand" + std::to_string(hoeveelste))},
        .opties = {{wacht ? gekozen.sleutel : gekozen.naam,
                    wacht ? "Neem dit bestand niet mee" : "Sla op zonder dit bestand",
                    gekozen.zonder}}});
}

/// All that is wrong with the field, of several files.
std::string foutenVan(const std::vector<Veldfouten::Fout>& fouten, std::string_view naam) {
    std::vector<std::string> uit;
    for (const Veldfouten::Fout& een : fouten)
        if (een.veld == naam) uit.push_back(een.melding);
    return alinea(uit);
}

/// The link of a document.
void voegLinkToe(RecordPagina& pagina) {
    pagina.eigen.push_back(Tekstveld{
        .kop = {.naam = "link-adres",
                .label = "Link",
                .hint = "Staat het op internet? Neem dan het hele adres over, bijvoorbeeld "
                        "https://www.voorbeeld.nl/jaarplan. Maatlat bewaart alleen het adres. Wat "
                        "daar staat kan veranderen: druk de pagina ook af naar een PDF, en kies "
                        "die hieronder.",
                .fout = foutVan(pagina.fouten, "link-adres")},
        .waarde = pagina.waarden.tekst("link-adres")});
    pagina.eigen.push_back(Tekstveld{.kop = {.naam = "link-bekeken",
                                             .label = "Wanneer hebt u de link bekeken?",
                                             .fout = foutVan(pagina.fouten, "link-bekeken")},
                                     .waarde = pagina.waarden.tekst("link-bekeken"),
                                     .soort = Tekstveld::Soort::datum});
}

/// The files of a document.
void voegBestandenToe(RecordPagina& pagina, const std::vector<Bijlage>& bestanden,
                      const std::vector<Gekozenbestand>& gekozen) {
    if (!bestanden.empty()) {
        Vinkjes weg{.kop = {.naam = "bijlage_weg",
                            .label = bestanden.size() == 1 ? "Bestand bij dit document"
                                                           : "Bestanden bij dit document",
                            .fout = foutVan(pagina.fouten, "bijlage_weg")},
                    .opties = {}};
        const std::vector<std::string> gevraagd = pagina.waarden.alle("bijlage_weg");
        for (const Bijlage& een : bestanden)
            weg.opties.push_back(
                {een.sha256, "Haal " + een.naam + " weg",
                 std::find(gevraagd.begin(), gevraagd.end(), een.sha256) != gevraagd.end()});
        pagina.eigen.push_back(std::move(weg));
    }
    int hoeveelste = 0;
    for (const Gekozenbestand& een : gekozen)
        voegGekozenToe(pagina, een, ++hoeveelste);
    pagina.eigen.push_back(Bestandsveld{
        .kop = {.naam = "bijlage",
                .label = bestanden.empty() && gekozen.empty() ? "Bestanden" : "Bestanden erbij",
                .hint = "U kunt er meer tegelijk kiezen. Elk bestand is hoogstens 25 MB. Dat kan "
                        "zijn: " +
                        std::string(kWelkeBestanden) +
                        ". De naam van het bestand is te zien: zet er geen naam van een persoon "
                        "in.",
                .fout = foutenVan(pagina.fouten, "bijlage")},
        .meer = true});
}

}  // namespace

std::optional<Keuzelijst> bezoekkeuze(const std::vector<Bezoekoptie>& bezoeken,
                                      const std::string& gekozen, const std::string& geen,
                                      const std::string& hint,
                                      const std::vector<Veldfouten::Fout>& fouten) {
    Keuzelijst uit{.kop = {.naam = "bezoek",
                           .label = "Bij welk bezoek hoort dit?",
                           .hint = hint,
                           .fout = foutVan(fouten, "bezoek")},
                   .opties = {{"", geen, gekozen.empty() || gekozen == "0"}}};
    for (const Bezoekoptie& een : bezoeken)
        if (const std::string nr = std::to_string(een.nr); !een.weg || nr == gekozen)
            uit.opties.push_back({nr, een.naam, nr == gekozen});
    if (uit.opties.size() == 1) return std::nullopt;
    return uit;
}

void voegBezoekToe(RecordPagina& pagina, const std::vector<Bezoekoptie>& bezoeken) {
    const std::string gekozen = pagina.waarden.tekst("bezoek");
    if (auto keuze = bezoekkeuze(bezoeken, gekozen, "Geen bezoek", "", pagina.fouten);
        keuze && pagina.magInvullen)
        pagina.eigen.push_back(std::move(*keuze));
    for (const Bezoekoptie& een : bezoeken)
        if (std::to_string(een.nr) == gekozen)
            pagina.erbij.push_back(
                {"Bezoek", een.naam, pagina.toetspad + "/bezoek/" + std::to_string(een.nr)});
}

std::string titelVanNieuw(Bronsoort soort) {
    const bool het = soort == Bronsoort::document || soort == Bronsoort::interview ||
                     soort == Bronsoort::dossier;
    return (het ? "Nieuw " : "Nieuwe ") + std::string(naam(soort));
}

std::string bijlagepad(const std::string& toetspad, const Bron& bron, const Bijlage& bestand) {
    const std::string uit = toetspad + "/bijlage/" + std::to_string(bron.nr);
    const bool eerste = bron.bijlage && bron.bijlage->sha256 == bestand.sha256;
    return eerste ? uit : uit + "?bestand=" + bestand.sha256;
}

void voegBronToe(RecordPagina& pagina, const Bron& bron, int bevindingen,
                 const std::vector<Gekozenbestand>& gekozen) {
    const std::string nummer = std::to_string(bron.nr);
    pagina.eerst = {{"Soort bron", metHoofdletter(naam(bron.soort))}};
    if (bron.link) {
        pagina.link = bron.link->adres;
        pagina.linkBekeken = datumInWoorden(bron.link->bekeken);
    }
    for (const Bijlage& een : bron.bestanden())
        pagina.erbij.push_back({"Bestand", een.naam, bijlagepad(pagina.toetspad, bron, een)});
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
    if (bron.soort == Bronsoort::document) {
        voegLinkToe(pagina);
        voegBestandenToe(pagina, bron.bestanden(), gekozen);
    }
    if (bron.nr != 0 && pagina.magInvullen)
        pagina.verder = {
            {"Notities bij deze bron uitwerken", pagina.toetspad + "/interview/" + nummer}};
}

}  // namespace maatlat
