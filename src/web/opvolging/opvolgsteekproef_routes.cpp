// SPDX-License-Identifier: EUPL-1.2
// Where a dossiersteekproef begins that is drawn after a toets was adopted. From there on it has
// the pages of every steekproef.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/lijstveld.h"
#include "pages/privacyvraag.h"
#include "toetsing/opvolging/opvolgsteekproef.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "web/bestanden.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/opvolging/voortgang_opbouw.h"
#include "web/routes.h"
#include "web/steekproef/steekproef_opbouw.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

Opvolgsteekproefvraag vraagUit(const Aanvraag& aanvraag) {
    return {aanvraag.getal("maatregel"), aanvraag.veld("verwachting"), aanvraag.getal("audit"),
            aanvraag.getal("omvang")};
}

std::string waarvoor(const Opvolgsteekproefblad& blad) {
    const Steekproefdoel& doel = blad.doel;
    std::string uit = doel.soort == Doelsoort::eigenAudit ? "U trekt voor een eigen audit"
                                                          : "U trekt om te verifiëren";
    if (doel.maatregel != 0) uit += ", bij maatregel " + std::to_string(doel.maatregel);
    uit += ", over " + doel.verwachting + ": " + blad.verbeterpunt;
    uit += " Van het dossierformulier leest u alleen de vragen hierover.";
    if (doel.soort == Doelsoort::eigenAudit)
        uit += " Dossiers die de inspectie al trok, mogen niet op de lijst staan.";
    return uit;
}

Antwoord toonNieuw(Aanvraag& aanvraag, Poging poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Opvolgsteekproefvraag vraag = vraagUit(aanvraag);
    const Opvolgsteekproefblad blad =
        opvolgsteekproefblad(aanvraag.werkplek(), aanvraag.persoon(), toets, vraag);
    const auto keuze = poging.gelukt()
                           ? std::nullopt
                           : teKiezenBladen(aanvraag.werkplek(), aanvraag.persoon(), toets,
                                            actieVoor(blad.doel.soort, Steekproefdaad::invullen));
    if (!keuze) poging = metLijstmelding(aanvraag, std::move(poging));
    SteekproefNieuwPagina pagina = lijstpagina(aanvraag, toets, keuze, poging);
    pagina.pad = voortgangpad(toets, "/steekproef/nieuw");
    pagina.terug = {"Terug naar de voortgang", voortgangpad(toets)};
    pagina.waarvoor = waarvoor(blad);
    pagina.letOp = blad.sleutelzin;
    pagina.erbij = {{"maatregel", std::to_string(vraag.maatregel)},
                    {"verwachting", vraag.verwachting},
                    {"audit", std::to_string(vraag.audit)},
                    {"omvang", std::to_string(vraag.omvang)}};
    const std::string titel = "Trek dossiers voor de opvolging";
    Raam raam = aanvraag.raam(titel);
    zetWaarvan(raam, blad.kop.organisatie, blad.kop.onderzoekNaam);
    raam.kruimels = {{"Start", "/"},
                     {"Opvolging", toetspad(toets, "/opvolging")},
                     {"Voortgang van " + blad.kop.organisatie, voortgangpad(toets)},
                     {titel, "", true}};
    raam.fouten = foutregelsMetLijst(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkNieuw(Aanvraag& aanvraag) {
    return toonNieuw(aanvraag, {});
}

Antwoord leesIn(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    Ingelezen gelezen;
    const Poging poging = probeer([&] {
        eisAangekomen(aanvraag.upload(kLijstveld));
        gelezen = beginOpvolgsteekproef(aanvraag.werkplek(), aanvraag.handeling(), toets,
                                        leesLijstinvoer(aanvraag), vraagUit(aanvraag));
    });
    return poging.gelukt() ? naar(steekproefpad(toets, gelezen.nr)) : toonNieuw(aanvraag, poging);
}

Antwoord alIngelezen(Aanvraag& aanvraag, const std::string& uitkomst) {
    return naar(steekproefpad(aanvraag.nummer("toets"), std::stoll(uitkomst)) + "?gelukt=al");
}

}  // namespace

Routes opvolgsteekproefRoutes() {
    const std::string_view nieuw = "/toets/{toets}/opvolging/voortgang/steekproef/nieuw";
    const Eenmalig lijst{bekijkNieuw, leesIn, alIngelezen};
    return {
        {"GET",
         nieuw,
         Voor::ingelogd,
         {{kFormulierveld}, {"maatregel"}, {"verwachting"}, {"audit"}, {"omvang"}},
         eenmaligTonen(lijst)},
        {"POST",
         nieuw,
         Voor::ingelogd,
         {{"maatregel"},
          {"verwachting"},
          {"audit"},
          {"omvang"},
          {"titel"},
          {"blad"},
          {"bewaard"},
          {kLijstveld, false, true},
          {kPrivacyveld}},
         eenmaligBewaren(lijst)},
    };
}

}  // namespace maatlat::web
