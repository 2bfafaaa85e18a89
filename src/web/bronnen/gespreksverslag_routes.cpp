// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/gespreksverslag_pagina.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/gespreksverslagen.h"
#include "web/aanvraag.h"
#include "web/bronnen/antwoordwoorden.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

std::string antwoordInWoorden(const Akkoord& akkoord) {
    return metHoofdletter(akkoord.uitkomst) + " op " + datumInWoorden(akkoord.op) +
           ", door: " + akkoord.door.str() + ".";
}

std::string verslagInWoorden(Akkoordstand stand) {
    switch (stand) {
        case Akkoordstand::geenVerslag:
            return {};
        case Akkoordstand::nogNiet:
            return "gespreksverslag: nog geen antwoord";
        case Akkoordstand::akkoord:
            return "gespreksverslag: akkoord";
        case Akkoordstand::nietAkkoord:
            return "gespreksverslag: niet akkoord";
        case Akkoordstand::gewijzigd:
            return "gespreksverslag: na het akkoord gewijzigd";
    }
    return {};
}

namespace {

std::vector<std::string> regelsVan(const std::string& tekst) {
    std::vector<std::string> uit;
    for (std::size_t vanaf = 0; vanaf < tekst.size();) {
        const std::size_t einde = std::min(tekst.find('\n', vanaf), tekst.size());
        uit.push_back(tekst.substr(vanaf, einde - vanaf));
        vanaf = einde + 1;
    }
    return uit;
}

std::vector<Samenvattingsrij> feiten(const Gespreksverslagblad& blad) {
    std::vector<Samenvattingsrij> uit{{"Organisatie", blad.kop.organisatie},
                                      {"Onderzoek", blad.kop.onderzoekNaam},
                                      {"Gesprek", omschrijving(blad.bron)},
                                      {"Datum van het gesprek", datumInWoorden(blad.bron.datum)}};
    if (!blad.bron.interviewers.empty())
        uit.push_back({"Gesprek gevoerd door", blad.bron.interviewers});
    if (blad.verslag.versie != 0)
        uit.push_back({"Versie van dit verslag", std::to_string(blad.verslag.versie) + ", van " +
                                                     datumEnTijd(blad.bewaard.wanneer)});
    return uit;
}

GespreksverslagPagina paginaVan(const Gespreksverslagblad& blad) {
    const std::int64_t toets = blad.kop.nr;
    const std::string nr = std::to_string(blad.bron.nr);
    GespreksverslagPagina pagina;
    pagina.feiten = feiten(blad);
    pagina.regels = regelsVan(blad.tekst);
    pagina.stand = "De gesprekspartner heeft nog geen antwoord gegeven.";
    if (const auto& akkoord = blad.verslag.akkoord) {
        pagina.stand = antwoordInWoorden(*akkoord);
        pagina.opmerking = akkoord->opmerking;
        if (akkoord->over != blad.tekst) {
            pagina.gewijzigd =
                std::string(blad.stand == Akkoordstand::gewijzigd ? "Na het akkoord gewijzigd."
                                                                  : "Na het antwoord gewijzigd.") +
                " De tekst waarop is geantwoord, staat eronder.";
            pagina.toen = regelsVan(akkoord->over);
        }
    }
    pagina.bronpad = toetspad(toets, "/bron/" + nr);
    pagina.pad = toetspad(toets, "/interview/" + nr + "/akkoord");
    pagina.versie = blad.verslag.versie;
    if (blad.verslag.versie != 0) pagina.verleden = geschiedenispad(toets, "interview/" + nr);
    if (!blad.magInvullen) return pagina;
    pagina.notitiepad = toetspad(toets, "/interview/" + nr);
    if (blad.tekst.empty()) return pagina;
    const Akkoord staat = blad.verslag.akkoord.value_or(Akkoord{});
    pagina.antwoord = {staat.uitkomst, staat.op, staat.door, staat.opmerking};
    return pagina;
}

Antwoord toon(Aanvraag& aanvraag, const Poging& poging) {
    const Gespreksverslagblad blad = leesGespreksverslag(
        aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), aanvraag.nummer("bron"));
    GespreksverslagPagina pagina = paginaVan(blad);
    if (!poging.gelukt()) {
        pagina.antwoord = {aanvraag.veld("uitkomst"), aanvraag.veld("op"), aanvraag.veld("door"),
                           aanvraag.veld("opmerking")};
        pagina.fouten = poging.fouten;
        pagina.vraagtReden = poging.vraagtReden;
        pagina.privacyReden = aanvraag.veld(kPrivacyveld);
    }
    Raam raam = toetsraam(aanvraag, blad.kop, "Gespreksverslag van een interview",
                          {{"Bronnen", toetspad(blad.kop.nr, "/bronnen")}});
    raam.fouten = foutregels(pagina.fouten);
    if (poging.intussen)
        raam.waarschuwing =
            "De notities zijn intussen gewijzigd. Uw antwoord is nog niet opgeslagen: kijk of de "
            "gesprekspartner deze tekst heeft gelezen, en sla dan op.";
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "Het antwoord is opgeslagen.";
    Antwoord uit = aanvraag.pagina(raam, pagina);
    if (poging.intussen) uit.status = 409;
    return uit;
}

Antwoord bewaar(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets"), bron = aanvraag.nummer("bron");
    const Poging poging = probeer([&] {
        bewaarAkkoord(
            aanvraag.werkplek(), aanvraag.handeling(), toets,
            {bron, aanvraag.versie(), aanvraag.veld("uitkomst"), aanvraag.veld("op"),
             aanvraag.veld("door"), aanvraag.veld("opmerking"), aanvraag.veld(kPrivacyveld)});
    });
    if (!poging.gelukt()) return toon(aanvraag, poging);
    return naar(
        toetspad(toets, "/interview/" + std::to_string(bron) + "/verslag?gelukt=opgeslagen"));
}

}  // namespace

Routes gespreksverslagRoutes() {
    return {
        {"GET",
         "/toets/{toets}/interview/{bron}/verslag",
         Voor::ingelogd,
         {{"gelukt"}},
         [](Aanvraag& aanvraag) { return toon(aanvraag, {}); }},
        {"POST",
         "/toets/{toets}/interview/{bron}/akkoord",
         Voor::ingelogd,
         {{"versie"}, {"uitkomst"}, {"op"}, {"door"}, {"opmerking"}, {kPrivacyveld}},
         bewaar},
    };
}

}  // namespace maatlat::web
