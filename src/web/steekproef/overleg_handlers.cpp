// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/overleg_handlers.h"

#include <utility>

#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "pages/steekproef/overleg_pagina.h"
#include "taal/zin.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "web/formulierpoging.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

Overlegblad leesOverlegblad(Aanvraag& aanvraag) {
    return leesOverleg(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                       aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"));
}

OverlegPagina::Verschil verschil(const Overlegvraag& vraag) {
    OverlegPagina::Verschil uit;
    uit.code = vraag.code;
    uit.tekst = vraag.tekst;
    uit.eerste = vraag.eerste;
    uit.tweede = vraag.tweede;
    uit.keuzes = vraag.keuzes;
    if (!vraag.afspraak) return uit;
    uit.antwoord = vraag.afspraak->antwoord;
    uit.antwoordtekst = uit.antwoord;
    for (const auto& [waarde, woorden] : vraag.keuzes)
        if (waarde == uit.antwoord) uit.antwoordtekst = woorden;
    uit.wie = naam(vraag.afspraak->wie);
    uit.reden = vraag.afspraak->reden;
    return uit;
}

OverlegPagina paginaVan(const Aanvraag& aanvraag, const Overlegblad& blad) {
    OverlegPagina uit;
    uit.pad = steekproefpad(aanvraag, "/overleg/" + blad.pseudoniem);
    uit.dossierpad = steekproefpad(aanvraag, "/dossier/" + blad.pseudoniem);
    uit.lezerspad = steekproefpad(aanvraag, "/lezers");
    uit.eersteLezer = blad.eersteLezer + " (eerste lezer)";
    uit.tweedeLezer = blad.tweedeLezer + " (tweede lezer)";
    uit.gelijk = "Beide lezers gaven op " + hoeveel(blad.gelijk, {"vraag", "vragen"}) +
                 " hetzelfde antwoord. ";
    uit.gelijk += blad.verschillen.empty() ? "Er is niets om te bespreken."
                                           : "Hieronder staat wat zij anders antwoordden.";
    uit.magInvullen = blad.magInvullen && !blad.verschillen.empty();
    for (const Overlegvraag& een : blad.verschillen)
        uit.verschillen.push_back(verschil(een));
    return uit;
}

Antwoord toon(const Aanvraag& aanvraag, const Overlegblad& blad, const OverlegPagina& pagina) {
    Raam raam = steekproefraam(aanvraag, blad.kop, blad.steekproef,
                               "Overleg over dossier " + blad.pseudoniem,
                               {{"Twee lezers", pagina.lezerspad}});
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

/// The questions in which anything was filled in; the others are for later.
std::vector<Afspraakinvoer> leesInvoer(const Aanvraag& aanvraag) {
    constexpr std::string_view kReden = "reden-";
    std::vector<Afspraakinvoer> uit;
    for (const auto& [naam, waarde] : aanvraag.verzoek().velden) {
        if (!naam.starts_with(kReden)) continue;
        const std::string code = naam.substr(kReden.size());
        Afspraakinvoer een{code, aanvraag.veld("antwoord-" + code), aanvraag.veld("wie-" + code),
                           waarde};
        if (!een.antwoord.empty() || !een.wie.empty() || !een.reden.empty())
            uit.push_back(std::move(een));
    }
    return uit;
}

}  // namespace

Antwoord toonOverleg(Aanvraag& aanvraag) {
    const Overlegblad blad = leesOverlegblad(aanvraag);
    return toon(aanvraag, blad, paginaVan(aanvraag, blad));
}

Antwoord bewaarOverleg(Aanvraag& aanvraag) {
    const std::vector<Afspraakinvoer> invoer = leesInvoer(aanvraag);
    const Poging poging = probeer([&] {
        legAfspraakVast(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                        aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"), invoer,
                        aanvraag.veld(kPrivacyveld));
    });
    if (poging.gelukt()) return naar(steekproefpad(aanvraag, "/lezers?gelukt=afgesproken"));
    const Overlegblad blad = leesOverlegblad(aanvraag);
    OverlegPagina pagina = paginaVan(aanvraag, blad);
    for (OverlegPagina::Verschil& een : pagina.verschillen) {
        een.antwoord = aanvraag.veld("antwoord-" + een.code);
        een.wie = aanvraag.veld("wie-" + een.code);
        een.reden = aanvraag.veld("reden-" + een.code);
    }
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    pagina.privacyReden = aanvraag.veld(kPrivacyveld);
    return toon(aanvraag, blad, pagina);
}

}  // namespace maatlat::web
