// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/tijd.h"
#include "toetsing/traject/opmerkingen.h"
#include "web/aanvraag.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/recordroutes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"
#include "web/traject/collegiale_toets_opbouw.h"

namespace maatlat::web {

namespace {

std::string lezenpad(std::int64_t toets, const std::string& erachter = "") {
    return toetspad(toets, "/collegiale-toets/lezen" + erachter);
}

/// The sentences to choose from; `gekozen` is the number of one, else all of it.
std::vector<Optie> zinkeuzes(const Passage& passage, const std::string& gekozen) {
    if (passage.zinnen.size() < 2) return {};
    std::vector<Optie> uit{{"0", "De hele tekst", true}};
    for (std::size_t i = 0; i < passage.zinnen.size(); ++i) {
        const std::string nr = std::to_string(i + 1);
        uit.push_back({nr, passage.zinnen[i], nr == gekozen});
        if (nr == gekozen) uit.front().gekozen = false;
    }
    return uit;
}

std::string nummerVanZin(const Passage& passage, const std::string& citaat) {
    for (std::size_t i = 0; i < passage.zinnen.size(); ++i)
        if (passage.zinnen[i] == citaat) return std::to_string(i + 1);
    return "0";
}

OpmerkingPagina opmerkingPagina(const Aanvraag& aanvraag, const Opmerkingblad& blad) {
    const Conceptopmerking& van = blad.beeld.opmerking;
    OpmerkingPagina uit;
    uit.toetspad = toetspad(blad.kop.nr);
    uit.sleutel = sleutelVan(Recordsoort::opmerking, van.nr).tekst();
    uit.versie = van.versie;
    uit.nieuw = van.nr == 0;
    uit.magWijzigen = blad.beeld.magWijzigen;
    uit.plek = van.plek;
    uit.waarbij = blad.beeld.waarbij;
    if (blad.passage) {
        uit.passage = blad.passage->tekst;
        uit.zinnen = zinkeuzes(*blad.passage, nummerVanZin(*blad.passage, van.citaat));
    }
    uit.citaat = van.citaat;
    uit.tekst = van.tekst;
    if (uit.nieuw)
        uit.vast.push_back({std::string(kFormulierveld), aanvraag.formulier()});
    else
        uit.wie = blad.beeld.wie + ", " + datumEnTijd(van.wanneer) + ", bij concept " +
                  std::to_string(van.conceptnr);
    return uit;
}

void neemGetyptOver(OpmerkingPagina& pagina, const Opmerkingblad& blad, const Vastlegging& getypt) {
    pagina.tekst = getypt.tekst("tekst");
    if (blad.passage) pagina.zinnen = zinkeuzes(*blad.passage, getypt.tekst("zin"));
}

Antwoord metRaam(Aanvraag& aanvraag, const Opmerkingblad& blad, const OpmerkingPagina& pagina) {
    const std::int64_t nr = blad.beeld.opmerking.nr;
    Raam raam = toetsraam(aanvraag, blad.kop,
                          nr == 0 ? "Opmerking maken" : "Opmerking " + std::to_string(nr),
                          {{"Concept lezen", lezenpad(blad.kop.nr)}});
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonOpmerking(Aanvraag& aanvraag, std::int64_t nr) {
    const Opmerkingblad blad =
        leesOpmerking(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), nr,
                      nr == 0 ? aanvraag.veld("plek") : "");
    OpmerkingPagina pagina = opmerkingPagina(aanvraag, blad);
    if (blad.bewaard) {
        neemGetyptOver(pagina, blad, blad.bewaard->inhoud);
        pagina.versie = blad.bewaard->versie;
        pagina.bericht = nogNietOpgeslagen(*blad.bewaard);
    }
    return metRaam(aanvraag, blad, pagina);
}

Antwoord toonOpmerkingWeer(Aanvraag& aanvraag, const Recordinvoer& invoer, const Poging& poging) {
    const Opmerkingblad blad =
        leesOpmerking(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), invoer.nr,
                      invoer.velden.tekst("plek"));
    OpmerkingPagina pagina = opmerkingPagina(aanvraag, blad);
    neemGetyptOver(pagina, blad, invoer.velden);
    pagina.versie = invoer.versie;
    pagina.privacyreden = invoer.privacyReden;
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    return metRaam(aanvraag, blad, pagina);
}

Antwoord bewaarFormulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Recordinvoer invoer = recordinvoer(aanvraag, Recordsoort::opmerking, nr);
    const Poging poging =
        probeer([&] { bewaarOpmerking(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (poging.intussen) {
        Recordconflict conflict{
            toets, sleutelVan(Recordsoort::opmerking, nr), invoer.versie, *poging.intussen, {},
            {},    {{"zin", invoer.velden.tekst("zin")}}};
        conflict.mijn.voegToe("plek", invoer.velden.tekst("plek"));
        conflict.mijn.voegToe("tekst", invoer.velden.tekst("tekst"));
        return toonConflict(aanvraag, conflict);
    }
    if (!poging.gelukt()) return toonOpmerkingWeer(aanvraag, invoer, poging);
    const std::string plek = invoer.velden.tekst("plek");
    return naar(
        lezenpad(toets, "?gelukt=opmerking" + (plek.empty() ? std::string() : "#" + anker(plek))));
}

Antwoord trekOpmerkingTerug(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        trekOpmerkingIn(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.nummer("nr"),
                        aanvraag.versie());
    });
    if (poging.gelukt()) return naar(lezenpad(toets, "?gelukt=opmerking-weg"));
    throw nietWegGehaald(aanvraag, poging, Recordsoort::opmerking, "trek haar dan in");
}

}  // namespace

Routes opmerkingRoutes() {
    return formulierroutes({.soort = Recordsoort::opmerking,
                            .nieuw = "/toets/{toets}/opmerking/nieuw",
                            .een = "/toets/{toets}/opmerking/{nr}",
                            .weg = "/toets/{toets}/opmerking/{nr}/intrekken",
                            .nummer = "nr",
                            .vragenNieuw = {{"plek"}},
                            .toon = toonOpmerking,
                            .bewaar = bewaarFormulier,
                            .haalWeg = trekOpmerkingTerug});
}

}  // namespace maatlat::web
