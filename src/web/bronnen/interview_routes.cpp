// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/interview_pagina.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/concept_bewaren.h"
#include "toetsing/bronnen/gespreksverslagen.h"
#include "toetsing/bronnen/interview.h"
#include "web/aanvraag.h"
#include "web/bronnen/antwoordwoorden.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/geheim.h"
#include "web/recordconflict.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

/// What became of a line: "bevinding 12 (ingetrokken)".
void noemBevinding(Notitietabel::Rij& rij, const Interviewblad& blad, std::int64_t nr) {
    if (nr == 0) return;
    const auto stand = blad.bevindingen.find(nr);
    rij.als = "bevinding " + std::to_string(nr);
    if (stand == blad.bevindingen.end()) {
        rij.fout = "Bevinding " + std::to_string(nr) + " is er niet. Haal “" + bevindingmerk(nr) +
                   "” weg, of zet er het goede nummer in.";
        return;
    }
    if (stand->second) rij.als += " (ingetrokken)";
    rij.alspad = toetspad(blad.kop.nr, "/bevinding/" + std::to_string(nr));
}

Notitietabel tabelVan(const std::string& notities, const Interviewblad& blad) {
    Notitietabel uit;
    std::size_t nieuw = 0;
    for (Notitierij& een : leesNotities(notities, *blad.kader)) {
        if (een.bevinding == 0 && ++nieuw > kMeesteNotities) {
            uit.meer = true;
            break;
        }
        Notitietabel::Rij& rij = uit.regels.emplace_back(
            Notitietabel::Rij{een.regel, std::move(een.tekst), std::move(een.codes), een.richting,
                              std::move(een.fout)});
        noemBevinding(rij, blad, een.bevinding);
    }
    return uit;
}

/// What becomes of the answer of the person who was spoken with.
std::string akkoordwaarschuwing(const Interviewblad& blad) {
    if (!blad.verslag.akkoord) return {};
    const std::string antwoord = antwoordInWoorden(*blad.verslag.akkoord);
    switch (akkoordstand(blad.verslag, verslagtekst(blad.verslag.notities))) {
        case Akkoordstand::akkoord:
            return antwoord +
                   " Wijzigt u wat er is gezegd, dan vervalt dat akkoord, en dat blijft te zien. "
                   "Codes, + en - kunt u gewoon wijzigen.";
        case Akkoordstand::gewijzigd:
            return antwoord + " Na het akkoord gewijzigd: het akkoord gaat over een andere tekst.";
        default:
            return antwoord;
    }
}

std::string standVan(const Interviewblad& blad) {
    return blad.verslag.versie == 0
               ? "Er is nog niets opgeslagen."
               : "Opgeslagen: versie " + std::to_string(blad.verslag.versie) + ".";
}

/// What stands in the form.
struct Formulierstand {
    std::string notities;
    int versie = 0;  ///< of the notes that they were typed in
    std::string formulier;
};

Antwoord toon(Aanvraag& aanvraag, const Interviewblad& blad, const Formulierstand& staat,
              const Poging& poging) {
    const std::string pad = toetspad(blad.kop.nr);
    InterviewPagina pagina;
    pagina.formulier = staat.formulier;
    pagina.toetspad = pad;
    pagina.bron = blad.bron.nr;
    pagina.kader = blad.kader;
    pagina.notities = staat.notities;
    pagina.versie = staat.versie;
    if (poging.gelukt() && blad.bewaard)
        pagina.bericht =
            nogNietOpgeslagen(*blad.bewaard) + " Alleen u ziet het, tot u het opslaat.";
    pagina.stand = standVan(blad);
    pagina.akkoord = akkoordwaarschuwing(blad);
    if (blad.bron.soort == Bronsoort::interview)
        pagina.verslagpad = pad + "/interview/" + std::to_string(blad.bron.nr) + "/verslag";
    pagina.tabel = tabelVan(staat.notities, blad);
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    pagina.privacyReden = aanvraag.verzoek().methode == "POST" ? aanvraag.veld(kPrivacyveld) : "";
    Raam raam = toetsraam(aanvraag, blad.kop, "Notities bij " + omschrijving(blad.bron),
                          {{"Bronnen", pad + "/bronnen"}});
    raam.breed = true;
    raam.fouten = foutregels(poging.fouten);
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "De notities zijn opgeslagen.";
    return aanvraag.pagina(raam, pagina);
}

/// What was typed and not saved goes before what was saved.
Formulierstand staat(const Aanvraag& aanvraag, const Interviewblad& blad) {
    if (!blad.bewaard) return {blad.verslag.notities, blad.verslag.versie, aanvraag.formulier()};
    return {blad.bewaard->inhoud.tekst("notities"), blad.bewaard->versie, aanvraag.formulier()};
}

Interviewblad lees(Aanvraag& aanvraag) {
    return leesInterview(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                         aanvraag.nummer("bron"));
}

Antwoord toonInterview(Aanvraag& aanvraag) {
    const Interviewblad blad = lees(aanvraag);
    if (blad.weg) return naar(toetspad(blad.kop.nr, "/bron/" + std::to_string(blad.bron.nr)));
    return toon(aanvraag, blad, staat(aanvraag, blad), {});
}

/// Of these notes bevindingen were made before. What stands in the form may be those same notes; so
/// more of them are made only when that is said and somebody asks again.
Antwoord alVerwerkt(Aanvraag& aanvraag, const std::string& uitkomst) {
    const std::string gemaakt = "U hebt met dit formulier al " +
                                hoeveel(std::stoi(uitkomst), {"bevinding", "bevindingen"}) +
                                " gemaakt.";
    const Interviewblad blad = lees(aanvraag);
    if (aanvraag.verzoek().methode == "GET") {
        aanvraag.waarschuw(gemaakt + " Ze staan bij de bevindingen.");
        return toon(aanvraag, blad, staat(aanvraag, blad), {});
    }
    const Poging nogEens{
        {{"notities", gemaakt + " Er zijn nu geen nieuwe gemaakt. Achter die regels "
                                "staat nu hun merk. Kijk na wat er nog bij komt, en kies "
                                "dan nog een keer “Maak er bevindingen van”."}},
        false,
        {}};
    return toon(
        aanvraag, blad,
        {metMerkenVan(blad, aanvraag.veld("notities")), blad.verslag.versie, willekeurigeSleutel()},
        nogEens);
}

Notitieinvoer invoerVan(const Aanvraag& aanvraag, const Interviewblad& blad) {
    return {blad.bron.nr, aanvraag.versie(), metMerkenVan(blad, aanvraag.veld("notities")),
            aanvraag.veld(kPrivacyveld)};
}

/// Each of these leaves the draft, or the notes, as they were typed.
Antwoord naVerwerken(std::int64_t toets, std::int64_t bron, const std::string& doe, int gemaakt) {
    const std::string pad = toetspad(toets, "/interview/" + std::to_string(bron));
    if (doe == "controleer") return naar(pad + "#controle");
    if (doe == "maak")
        return naar(toetspad(toets, "/bevindingen?bron=" + std::to_string(bron) +
                                        "&gemaakt=" + std::to_string(gemaakt)));
    return naar(pad + "?gelukt=opgeslagen");
}

Antwoord verwerk(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::string doe = aanvraag.veld("doe");
    const Interviewblad blad = lees(aanvraag);
    if (blad.weg) throw Onvindbaar();
    const Notitieinvoer invoer = invoerVan(aanvraag, blad);
    int gemaakt = 0;
    const Poging poging = probeer([&] {
        if (doe == "maak") {
            gemaakt = maakBevindingen(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer);
        } else if (doe == "controleer") {
            bewaarFormulierconcept(aanvraag.werkplek(), aanvraag.persoon(), toets,
                                   sleutelVan(Recordsoort::interview, invoer.bron).tekst(),
                                   invoer.versie, {{"notities", invoer.notities}});
        } else {
            // Saving makes nothing: it may be done again from the same form.
            Handeling handeling = aanvraag.handeling();
            handeling.formulier.clear();
            bewaarNotities(aanvraag.werkplek(), handeling, toets, invoer);
        }
    });
    if (poging.intussen)
        return toonConflict(aanvraag, {toets,
                                       sleutelVan(Recordsoort::interview, invoer.bron),
                                       invoer.versie,
                                       *poging.intussen,
                                       {{"notities", invoer.notities}}});
    if (!poging.gelukt())
        return toon(aanvraag, lees(aanvraag),
                    {invoer.notities, invoer.versie, aanvraag.formulier()}, poging);
    return naVerwerken(toets, invoer.bron, doe, gemaakt);
}

/// The table alone, for our script.
Antwoord controleer(Aanvraag& aanvraag) {
    const Interviewblad blad = lees(aanvraag);
    return aanvraag.deelpagina(tabelVan(aanvraag.veld("notities"), blad));
}

}  // namespace

Routes interviewRoutes() {
    const Eenmalig notities{toonInterview, verwerk, alVerwerkt};
    return {
        {"GET",
         "/toets/{toets}/interview/{bron}",
         Voor::ingelogd,
         {{kFormulierveld}, {"gelukt"}},
         eenmaligTonen(notities)},
        {"POST",
         "/toets/{toets}/interview/{bron}",
         Voor::ingelogd,
         {{"versie"}, {"notities"}, {"doe"}, {kPrivacyveld}},
         eenmaligBewaren(notities)},
        {"POST",
         "/toets/{toets}/interview/{bron}/controle",
         Voor::ingelogd,
         {{"notities"}},
         controleer},
    };
}

}  // namespace maatlat::web
