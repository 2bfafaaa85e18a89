// SPDX-License-Identifier: EUPL-1.2
#include <string_view>
#include <vector>

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/formulier.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/bronnen.h"
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

RecordPagina paginaVan(const Bronblad& blad) {
    return recordpagina(blad, formulierVan(blad.record.soort));
}

Antwoord toonBron(Aanvraag& aanvraag, const Bronblad& blad, RecordPagina pagina) {
    voegBronToe(pagina, blad.record, blad.bevindingen);
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
    RecordPagina pagina = paginaVan(blad);
    const auto& bewaard = blad.bewaard;
    if (bewaard && (nr != 0 || bewaard->inhoud.tekst("soort") == naam(blad.record.soort)))
        neemOver(pagina, *bewaard);
    return toonBron(aanvraag, blad, std::move(pagina));
}

Broninvoer leesBroninvoer(const Aanvraag& aanvraag, std::int64_t nr) {
    Broninvoer uit{recordinvoer(aanvraag, Recordsoort::bron, nr), {}, {}};
    if (const Upload* upload = aanvraag.upload(kBijlageveld)) {
        uit.bestand = upload->pad;
        uit.bestandsnaam = upload->naam;
    }
    return uit;
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, std::int64_t toets, const Broninvoer& invoer,
                         const Versieconflict::Stand& stand) {
    Recordconflict conflict{toets, sleutelVan(Recordsoort::bron, invoer.nr), invoer.versie, stand,
                            invoer.velden};
    if (!invoer.bestand.empty())
        conflict.waarschuwing =
            "Het bestand dat u koos is nog niet bewaard. Kies het opnieuw als u de bron hebt "
            "bewaard.";
    return toonConflict(aanvraag, conflict);
}

Antwoord bewaarBronformulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Broninvoer invoer = leesBroninvoer(aanvraag, nr);
    std::int64_t staat = 0;
    const Poging poging = probeer(
        [&] { staat = bewaarBron(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (poging.gelukt())
        return naar(toetspad(toets, "/bronnen?gelukt=opgeslagen#bron-" + std::to_string(staat)));
    if (poging.intussen) return toonTweeVersies(aanvraag, toets, invoer, *poging.intussen);
    const Bronblad blad =
        leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, nr, invoer.soort());
    RecordPagina pagina = paginaVan(blad);
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
    throw nietWegGehaald(Recordsoort::bron, "verwijder hem dan");
}

/// A file of somebody else's making: it may be shown only where a browser cannot be led to run
/// anything in it.
Antwoord stuurBijlage(Aanvraag& aanvraag) {
    const Bijlage bijlage = leesBijlage(aanvraag.werkplek(), aanvraag.persoon(),
                                        aanvraag.nummer("toets"), aanvraag.nummer("bron"));
    Antwoord uit;
    uit.bestand = openBijlage(aanvraag.werkplek(), bijlage);
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
