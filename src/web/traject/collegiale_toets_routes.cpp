// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "reporting/toets/toetsrapport.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/traject/collegiale_toets.h"
#include "toetsing/traject/vaststellen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"
#include "web/traject/collegiale_toets_opbouw.h"

namespace maatlat::web {

namespace {

constexpr const char* kCollegiaal = "/collegiale-toets";

Antwoord toonCollegiaal(Aanvraag& aanvraag, const Poging& poging) {
    const Collegialebeeld beeld =
        collegialebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    CollegialeToetsPagina pagina = collegialeToetsPagina(beeld);
    const std::string gekozen = aanvraag.veld("collega");
    for (Optie& een : pagina.kandidaten)
        een.gekozen = een.waarde == gekozen;
    pagina.keuze = aanvraag.veld("keuze");
    pagina.reden = aanvraag.veld("reden");
    pagina.goedToelichting = aanvraag.veld("toelichting");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, beeld.kop, "Collegiale toets");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkCollegiaal(Aanvraag& aanvraag) {
    return toonCollegiaal(aanvraag, {});
}

/// Does what was chosen; returns the word of success.
std::string doeCollegiaal(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const std::int64_t toets = aanvraag.nummer("toets");
    const int versie = aanvraag.versie();
    const std::string reden = aanvraag.veld("reden"), privacy = aanvraag.veld(kPrivacyveld);
    if (keuze == "vragen") {
        vraagCollegialeToets(werkplek, handeling, toets, versie, aanvraag.getal("collega"),
                             Toetsrapportmaker(aanvraag.sjablonen()));
        return "collega-gevraagd";
    }
    if (keuze == "terugnemen") {
        neemCollegialeToetsTerug(werkplek, handeling, toets, versie, reden, privacy);
        return "collega-teruggenomen";
    }
    if (keuze == "goedkeuren") {
        keurGoed(werkplek, handeling, toets, versie, aanvraag.veld("gelezen") == "ja",
                 aanvraag.veld("toelichting"), privacy);
        return "goedgekeurd";
    }
    if (keuze == "teruggeven") {
        geefTerug(werkplek, handeling, toets, versie, reden, privacy);
        return "teruggegeven";
    }
    throw Onvindbaar();
}

Antwoord kiesCollegiaal(Aanvraag& aanvraag) {
    std::string gelukt;
    const Poging poging =
        probeer([&] { gelukt = doeCollegiaal(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toonCollegiaal(aanvraag, poging);
    return naar(toetspad(aanvraag.nummer("toets"), kCollegiaal + ("?gelukt=" + gelukt)));
}

Antwoord toonBevroren(Aanvraag& aanvraag) {
    return rapportantwoord(
        leesBevrorenConcept(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                            static_cast<int>(aanvraag.nummer("nr"))),
        aanvraag.veld("als") == "bestand");
}

Antwoord toonPassages(Aanvraag& aanvraag) {
    const Conceptblad blad =
        leesConceptpassages(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    Raam raam = toetsraam(aanvraag, blad.kop, "Concept " + std::to_string(blad.nr) + " lezen",
                          {{"Collegiale toets", toetspad(blad.kop.nr, kCollegiaal)}});
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, conceptLezenPagina(blad));
}

}  // namespace

Routes collegialeToetsRoutes() {
    Routes uit{
        {"GET", "/toets/{toets}/collegiale-toets", Voor::ingelogd, {{"gelukt"}}, bekijkCollegiaal},
        {"POST",
         "/toets/{toets}/collegiale-toets",
         Voor::ingelogd,
         {{"versie"},
          {"keuze"},
          {"collega"},
          {"gelezen"},
          {"toelichting"},
          {"reden"},
          {kPrivacyveld}},
         kiesCollegiaal},
        {"GET",
         "/toets/{toets}/collegiale-toets/lezen",
         Voor::ingelogd,
         {{"gelukt"}},
         toonPassages},
        {"GET",
         "/toets/{toets}/collegiale-toets/concept/{nr}",
         Voor::ingelogd,
         {{"als"}},
         toonBevroren},
    };
    for (const Route& een : opmerkingRoutes())
        uit.push_back(een);
    return uit;
}

}  // namespace maatlat::web
