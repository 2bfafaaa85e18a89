// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/formulier.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/steekproef/uitkomst_opbouw.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord toonBronnen(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bronoverzicht overzicht = leesBronnen(aanvraag.werkplek(), aanvraag.persoon(), toets);
    BronnenPagina pagina{
        toetspad(toets), {}, overzicht.magInvullen, isBevroren(overzicht.kop.status)};
    for (const Bronrij& een : overzicht.bronnen)
        pagina.bronnen.push_back({een.bron, een.bevindingen, uitkomstenpad(toets, een.bron.nr)});
    Raam raam = toetsraam(aanvraag, overzicht.kop, "Bronnen");
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "De bron is opgeslagen.";
    if (aanvraag.veld("gelukt") == "verwijderd") raam.gelukt = "De bron is verwijderd.";
    return aanvraag.pagina(raam, pagina);
}

RecordPagina paginaVan(const Aanvraag& aanvraag, const Bronblad& blad) {
    return recordpagina(aanvraag, blad, formulierVan(blad.record.soort));
}

/// The file that was chosen in this form and waits until it is saved.
std::optional<Gekozenbestand> gekozenBestand(Aanvraag& aanvraag, const Vastlegging& getypt) {
    Gekozenbestand uit;
    uit.naam = getypt.tekst(kBijlageWachtNaam);
    if (uit.naam.empty()) return std::nullopt;
    const std::string sleutel = getypt.tekst(kBijlageWacht);
    if (const auto pad = wachtende(aanvraag.werkplek(), aanvraag.persoon(), sleutel)) {
        std::error_code weg;  // it may be cleared away in between
        const auto grootte = std::filesystem::file_size(*pad, weg);
        if (weg) return uit;
        uit.sleutel = sleutel;
        uit.grootte = static_cast<std::int64_t>(grootte);
    }
    return uit;
}

Antwoord toonBron(Aanvraag& aanvraag, const Bronblad& blad, RecordPagina pagina) {
    voegBronToe(pagina, blad.record, blad.bevindingen, gekozenBestand(aanvraag, pagina.waarden));
    Raam raam = toetsraam(
        aanvraag, blad.kop,
        blad.record.nr == 0 ? titelVanNieuw(blad.record.soort) : omschrijving(blad.record),
        {{"Bronnen", toetspad(blad.kop.nr, "/bronnen")}});
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonBron(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bronsoort soort = bronsoortMetNaam(aanvraag.veld("soort")).value_or(Bronsoort::document);
    const Bronblad blad = leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, nr, soort);
    RecordPagina pagina = paginaVan(aanvraag, blad);
    const auto& bewaard = blad.bewaard;
    if (bewaard && (nr != 0 || bewaard->inhoud.tekst("soort") == naam(blad.record.soort)))
        neemOver(pagina, *bewaard);
    return toonBron(aanvraag, blad, std::move(pagina));
}

Broninvoer leesBroninvoer(Aanvraag& aanvraag, std::int64_t nr) {
    Broninvoer uit{recordinvoer(aanvraag, Recordsoort::bron, nr), {}, {}};
    if (const Upload* upload = aanvraag.upload(kBijlageveld)) {
        uit.bestand = upload->pad;
        uit.bestandsnaam = upload->naam;
    } else if (uit.velden.tekst(kBijlageZonder).empty()) {
        uit.bestandsnaam = uit.velden.tekst(kBijlageWachtNaam);
        if (const auto pad =
                wachtende(aanvraag.werkplek(), aanvraag.persoon(), uit.velden.tekst(kBijlageWacht)))
            uit.bestand = *pad;
    }
    return uit;
}

/// A source is never stored without the file that somebody chose, unless they say so.
void eisBestand(const Broninvoer& invoer) {
    if (invoer.bestand.empty() && !invoer.bestandsnaam.empty())
        throw Veldfouten(std::string(kBijlageveld),
                         "Het bestand “" + invoer.bestandsnaam +
                             "” is niet meegekomen. Kies het opnieuw, of vink aan dat u zonder dit "
                             "bestand opslaat.");
}

/// A file that came with a form that is not saved waits for the next try.
void houdBestandVast(Aanvraag& aanvraag, Broninvoer& invoer, Poging& poging) {
    const Upload* upload = aanvraag.upload(kBijlageveld);
    if (!upload) return;
    Vastlegging velden;
    for (const auto& [naam, waarde] : invoer.velden.paren())
        if (naam != kBijlageWacht && naam != kBijlageWachtNaam && naam != kBijlageZonder)
            velden.voegToe(naam, waarde);
    laatLos(aanvraag.werkplek(), aanvraag.persoon(), invoer.velden.tekst(kBijlageWacht));
    const Poging vast = probeer([&] {
        const WachtendeBijlage wacht =
            houdVast(aanvraag.werkplek(), aanvraag.persoon(), upload->pad, upload->naam);
        velden.voegToe(std::string(kBijlageWacht), wacht.sleutel);
        velden.voegToe(std::string(kBijlageWachtNaam), wacht.naam);
    });
    invoer.velden = velden;
    if (foutVan(poging.fouten, kBijlageveld).empty())
        poging.fouten.insert(poging.fouten.end(), vast.fouten.begin(), vast.fouten.end());
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, std::int64_t toets, const Broninvoer& invoer,
                         const Versieconflict::Stand& stand) {
    Recordconflict conflict{toets, sleutelVan(Recordsoort::bron, invoer.nr), invoer.versie, stand,
                            invoer.velden};
    if (const std::string naam = invoer.velden.tekst(kBijlageWachtNaam); !naam.empty())
        conflict.waarschuwing =
            "Het bestand “" + naam + "” is ontvangen en gaat mee met “Bewaar wat ik typte”.";
    return toonConflict(aanvraag, conflict);
}

Antwoord bewaarBronformulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    Broninvoer invoer = leesBroninvoer(aanvraag, nr);
    std::int64_t staat = 0;
    Poging poging = probeer([&] {
        eisBestand(invoer);
        staat = bewaarBron(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer);
    });
    if (poging.gelukt()) {
        laatLos(aanvraag.werkplek(), aanvraag.persoon(), invoer.velden.tekst(kBijlageWacht));
        return naar(toetspad(toets, "/bronnen?gelukt=opgeslagen#bron-" + std::to_string(staat)));
    }
    houdBestandVast(aanvraag, invoer, poging);
    if (poging.intussen) return toonTweeVersies(aanvraag, toets, invoer, *poging.intussen);
    const Bronblad blad =
        leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, nr, invoer.soort());
    RecordPagina pagina = paginaVan(aanvraag, blad);
    neemOver(pagina, invoer, poging);
    return toonBron(aanvraag, blad, std::move(pagina));
}

Antwoord verwijder(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t nr = aanvraag.nummer("bron");
    const Poging poging = probeer([&] {
        verwijderBron(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, aanvraag.versie());
    });
    if (poging.gelukt()) return naar(toetspad(toets, "/bronnen?gelukt=verwijderd"));
    throw nietWegGehaald(aanvraag, poging, Recordsoort::bron, "verwijder hem dan");
}

/// A file of somebody else's making: it may be shown only where a browser cannot be led to run
/// anything in it.
Antwoord stuurBijlage(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] = leesBijlage(aanvraag.werkplek(), aanvraag.persoon(),
                                               aanvraag.nummer("toets"), aanvraag.nummer("bron"));
    Antwoord uit;
    uit.bestand = openBijlage(aanvraag.werkplek(), bijlage, bewijs);
    uit.soort = toonBinnen(bijlage.soort) ? bijlage.soort : "application/octet-stream";
    if (!toonBinnen(bijlage.soort)) uit.bestandsnaam = bijlage.naam;
    return uit;
}

}  // namespace

Routes bronRoutes() {
    Routes uit =
        formulierroutes({.soort = Recordsoort::bron,
                         .nieuw = "/toets/{toets}/bron/nieuw",
                         .een = "/toets/{toets}/bron/{bron}",
                         .weg = "/toets/{toets}/bron/{bron}/verwijderen",
                         .nummer = "bron",
                         .vragenNieuw = {{"soort"}},
                         .meer = {{.naam = kBijlageveld, .bestand = true}},
                         .toon = [](Aanvraag& a, std::int64_t nr) { return toonBron(a, nr); },
                         .bewaar = bewaarBronformulier,
                         .haalWeg = verwijder});
    uit.push_back({"GET", "/toets/{toets}/bronnen", Voor::ingelogd, {{"gelukt"}}, toonBronnen});
    uit.push_back({"GET", "/toets/{toets}/bijlage/{bron}", Voor::ingelogd, {}, stuurBijlage});
    return uit;
}

}  // namespace maatlat::web
