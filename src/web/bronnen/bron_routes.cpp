// SPDX-License-Identifier: EUPL-1.2
#include <string_view>
#include <vector>

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/tijd.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/bronnen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/routes.h"
#include "web/steekproef/uitkomst_opbouw.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord toonBronnen(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bronoverzicht overzicht = leesBronnen(aanvraag.werkplek(), aanvraag.persoon(), toets);
    BronnenPagina pagina{toetspad(toets), {}, overzicht.magInvullen};
    for (const Bronrij& een : overzicht.bronnen)
        pagina.bronnen.push_back({een.bron, een.bevindingen, uitkomstenpad(toets, een.bron.nr)});
    Raam raam = toetsraam(aanvraag, overzicht.kop, "Bronnen");
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "De bron is opgeslagen.";
    if (aanvraag.veld("gelukt") == "verwijderd") raam.gelukt = "De bron is verwijderd.";
    return aanvraag.pagina(raam, pagina);
}

BronPagina paginaVan(const Bronblad& blad) {
    BronPagina pagina;
    pagina.toetspad = toetspad(blad.kop.nr);
    pagina.nr = blad.bron.nr;
    pagina.versie = blad.bron.versie;
    pagina.soort = blad.bron.soort;
    pagina.magInvullen = blad.magInvullen;
    pagina.bevindingen = blad.bevindingen;
    if (blad.bron.nr != 0) pagina.velden = vastlegging(blad.bron);
    pagina.bijlage = blad.bron.bijlage;
    return pagina;
}

Antwoord toonBron(Aanvraag& aanvraag, const Bronblad& blad, BronPagina pagina,
                  const Poging& poging) {
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    Raam raam =
        toetsraam(aanvraag, blad.kop,
                  blad.bron.nr == 0 ? titelVanNieuw(blad.bron.soort) : omschrijving(blad.bron),
                  {{"Bronnen", toetspad(blad.kop.nr, "/bronnen")}});
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonBron(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bronsoort soort = bronsoortMetNaam(aanvraag.veld("soort")).value_or(Bronsoort::document);
    const Bronblad blad = leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, nr, soort);
    BronPagina pagina = paginaVan(blad);
    const auto& bewaard = blad.bewaard;
    if (bewaard && (nr != 0 || bewaard->inhoud.tekst("soort") == naam(blad.bron.soort))) {
        pagina.velden = bewaard->inhoud;
        pagina.versie = bewaard->versie;
        pagina.bericht =
            "Dit had u getypt om " + kloktijd(bewaard->wanneer) + " en nog niet opgeslagen.";
    }
    return toonBron(aanvraag, blad, std::move(pagina), {});
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
    BronPagina pagina = paginaVan(blad);
    pagina.velden = invoer.velden;
    pagina.versie = invoer.versie;
    pagina.privacyReden = invoer.privacyReden;
    return toonBron(aanvraag, blad, std::move(pagina), poging);
}

Antwoord verwijder(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t nr = aanvraag.nummer("bron");
    const Poging poging = probeer([&] {
        verwijderBron(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, aanvraag.versie());
    });
    if (poging.gelukt()) return naar(toetspad(toets, "/bronnen?gelukt=verwijderd"));
    throw NietNu(
        "Iemand anders heeft deze bron intussen gewijzigd. Bekijk de bron opnieuw en "
        "verwijder hem dan.");
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
    std::vector<Veldregel> velden = formuliervelden(Recordsoort::bron);
    for (const std::string_view een : {"versie", kPrivacyveld})
        velden.push_back({een});
    velden.push_back({.naam = kBijlageveld, .bestand = true});
    return {
        {"GET", "/toets/{toets}/bronnen", Voor::ingelogd, {{"gelukt"}}, toonBronnen},
        {"GET",
         "/toets/{toets}/bron/nieuw",
         Voor::ingelogd,
         {{"soort"}},
         [](Aanvraag& a) { return toonBron(a, 0); }},
        {"POST", "/toets/{toets}/bron/nieuw", Voor::ingelogd, velden,
         [](Aanvraag& a) { return bewaarBronformulier(a, 0); }},
        {"GET",
         "/toets/{toets}/bron/{bron}",
         Voor::ingelogd,
         {},
         [](Aanvraag& a) { return toonBron(a, a.nummer("bron")); }},
        {"POST", "/toets/{toets}/bron/{bron}", Voor::ingelogd, velden,
         [](Aanvraag& a) { return bewaarBronformulier(a, a.nummer("bron")); }},
        {"POST", "/toets/{toets}/bron/{bron}/verwijderen", Voor::ingelogd, {{"versie"}}, verwijder},
        {"GET", "/toets/{toets}/bijlage/{bron}", Voor::ingelogd, {}, stuurBijlage},
    };
}

}  // namespace maatlat::web
