// SPDX-License-Identifier: EUPL-1.2
#include <charconv>

#include "pages/bronnen/bevindingen_pagina.h"
#include "taal/tekst.h"
#include "toetsing/toets/zoeken.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/steekproef/uitkomst_opbouw.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

/// A number from an address; what is none stands for any.
std::int64_t nummerUit(const std::string& tekst) {
    std::int64_t uit = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto gelezen = std::from_chars(tekst.data(), einde, uit);
    return gelezen.ec == std::errc() && gelezen.ptr == einde && uit > 0 ? uit : 0;
}

Zoekvraag leesVraag(const Aanvraag& aanvraag) {
    Zoekvraag uit;
    uit.bron = nummerUit(aanvraag.veld("bron"));
    uit.bronsoort = bronsoortMetNaam(aanvraag.veld("bronsoort"));
    uit.verwachting = aanvraag.veld("verwachting");
    uit.zonderVerwachting = aanvraag.heeftVeld("zonder");
    uit.richting = richtingMetNaam(aanvraag.veld("richting"));
    uit.auteur = nummerUit(aanvraag.veld("auteur"));
    uit.woorden = getrimd(aanvraag.veld("woorden"));
    return uit;
}

/// The address of a page of the same search, up to its number.
std::string bladPad(std::int64_t toets, const Zoekvraag& vraag) {
    std::string uit = toetspad(toets, "/bevindingen?");
    const auto voeg = [&](const char* naam, const std::string& waarde) {
        if (!waarde.empty()) uit += std::string(naam) + "=" + codeerParameter(waarde) + "&";
    };
    voeg("woorden", vraag.woorden);
    voeg("bron", vraag.bron == 0 ? "" : std::to_string(vraag.bron));
    voeg("bronsoort", vraag.bronsoort ? std::string(naam(*vraag.bronsoort)) : "");
    voeg("verwachting", vraag.verwachting);
    voeg("richting", vraag.richting ? std::string(naam(*vraag.richting)) : "");
    voeg("auteur", vraag.auteur == 0 ? "" : std::to_string(vraag.auteur));
    voeg("zonder", vraag.zonderVerwachting ? "ja" : "");
    return uit + "pagina=";
}

Keuzelijst keuze(const std::string& naam, const std::string& label, const std::string& alles,
                 const std::string& gekozen, std::vector<Optie> opties) {
    Keuzelijst uit{.kop = {.naam = naam, .label = label}, .opties = {{"", alles}}};
    for (Optie& een : opties) {
        een.gekozen = een.waarde == gekozen;
        uit.opties.push_back(std::move(een));
    }
    return uit;
}

std::vector<Keuzelijst> keuzes(const Zoekresultaat& resultaat, const Zoekvraag& vraag) {
    std::vector<Optie> bronnen, soorten, verwachtingen, richtingen, auteurs;
    for (const Bron& een : resultaat.bronnen)
        bronnen.push_back({std::to_string(een.nr), omschrijving(een)});
    for (const Bronsoort een : kBronsoorten)
        soorten.push_back({std::string(naam(een)), metHoofdletter(naam(een))});
    for (const Verwachting* een : resultaat.kader->beoordeelde())
        verwachtingen.push_back({een->code, een->code + " " + een->tekst});
    for (const Richting een : kRichtingen)
        richtingen.push_back({std::string(naam(een)), metHoofdletter(naam(een))});
    for (const auto& [nr, wie] : resultaat.auteurs)
        auteurs.push_back({std::to_string(nr), wie});
    return {
        keuze("bronsoort", "Soort bron", "Alle soorten",
              vraag.bronsoort ? std::string(naam(*vraag.bronsoort)) : "", std::move(soorten)),
        keuze("bron", "Bron", "Alle bronnen", std::to_string(vraag.bron), std::move(bronnen)),
        keuze("verwachting", "Verwachting", "Alle verwachtingen", vraag.verwachting,
              std::move(verwachtingen)),
        keuze("richting", "Ondersteunt", "Alles",
              vraag.richting ? std::string(naam(*vraag.richting)) : "", std::move(richtingen)),
        keuze("auteur", "Opgeschreven door", "Iedereen", std::to_string(vraag.auteur),
              std::move(auteurs)),
    };
}

BevindingenPagina paginaVan(const Zoekresultaat& resultaat, const Zoekvraag& vraag) {
    const std::int64_t toets = resultaat.kop.nr;
    BevindingenPagina uit;
    uit.toetspad = toetspad(toets);
    uit.woorden = vraag.woorden;
    uit.keuzes = keuzes(resultaat, vraag);
    uit.zonderVerwachting = vraag.zonderVerwachting;
    uit.gefilterd = !(vraag == Zoekvraag());
    uit.gevonden = resultaat.bladen.totaal();
    uit.totaal = resultaat.totaal;
    uit.bladeren = bladerbalk("Bevindingen", resultaat.bladen, bladPad(toets, vraag));
    if (uit.gefilterd || resultaat.bladen.blad() > 1) {
        const std::string pad = bladPad(toets, vraag) + std::to_string(resultaat.bladen.blad());
        uit.terug = "?verwachting=" + codeerParameter(pad.substr(pad.find('?')));
    }
    uit.magInvullen = resultaat.magInvullen;
    uit.weggehaald = resultaat.weggehaald;
    uit.bevroren = isBevroren(resultaat.kop.status);
    for (const Bevinding& een : resultaat.bevindingen) {
        BevindingenPagina::Rij regel{een, "een bron die is ingetrokken", "",
                                     uitkomstenpad(toets, een.nr)};
        for (const Bron& bron : resultaat.bronnen)
            if (bron.nr == een.bron) regel.bron = omschrijving(bron);
        for (const auto& [nr, wie] : resultaat.auteurs)
            if (nr == een.auteur) regel.auteur = wie;
        uit.regels.push_back(std::move(regel));
    }
    return uit;
}

Antwoord toonBevindingen(Aanvraag& aanvraag) {
    const Zoekvraag vraag = leesVraag(aanvraag);
    const Zoekresultaat resultaat = zoekBevindingen(
        aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), vraag, aanvraag.blad());
    Raam raam = toetsraam(aanvraag, resultaat.kop, "Bevindingen");
    if (aanvraag.veld("gelukt") == "ingetrokken") raam.gelukt = "De bevinding is ingetrokken.";
    if (aanvraag.veld("gelukt") == "teruggehaald") raam.gelukt = "De bevinding is teruggehaald.";
    if (const std::int64_t aantal = nummerUit(aanvraag.veld("gemaakt")); aantal > 0)
        raam.gelukt = aantal == 1
                          ? "Er is 1 bevinding bij gekomen."
                          : "Er zijn " + std::to_string(aantal) + " bevindingen bij gekomen.";
    return aanvraag.pagina(raam, paginaVan(resultaat, vraag));
}

}  // namespace

Routes zoekRoutes() {
    return {{"GET",
             "/toets/{toets}/bevindingen",
             Voor::ingelogd,
             {{"woorden"},
              {"bron"},
              {"bronsoort"},
              {"verwachting"},
              {"richting"},
              {"auteur"},
              {"zonder"},
              {"pagina"},
              {"gelukt"},
              {"gemaakt"}},
             toonBevindingen}};
}

}  // namespace maatlat::web
