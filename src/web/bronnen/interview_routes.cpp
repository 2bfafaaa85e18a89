// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/interview_pagina.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/concept_bewaren.h"
#include "toetsing/bronnen/interview.h"
#include "web/aanvraag.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/geheim.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Notitietabel tabelVan(const std::string& notities, const Toetsingskader& kader) {
    Notitietabel uit;
    std::vector<Notitierij> regels = leesNotities(notities, kader);
    if (regels.size() > kMeesteNotities) {
        regels.resize(kMeesteNotities);
        uit.meer = true;
    }
    for (Notitierij& een : regels)
        uit.regels.push_back({een.regel, std::move(een.tekst), std::move(een.codes), een.richting,
                              std::move(een.fout)});
    return uit;
}

Antwoord toon(Aanvraag& aanvraag, const Interviewblad& blad, const std::string& notities,
              const Poging& poging, const std::string& formulier) {
    const std::string pad = toetspad(blad.kop.nr);
    InterviewPagina pagina;
    pagina.formulier = formulier;
    pagina.toetspad = pad;
    pagina.bron = blad.bron.nr;
    pagina.kader = blad.kader;
    pagina.notities = notities;
    if (poging.gelukt() && !blad.bewaardOm.empty())
        pagina.bericht = "Deze notities zijn als concept opgeslagen om " +
                         kloktijd(blad.bewaardOm) +
                         ". Alleen u ziet ze, tot u er bevindingen van maakt.";
    pagina.tabel = tabelVan(notities, *blad.kader);
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    pagina.privacyReden = aanvraag.verzoek().methode == "POST" ? aanvraag.veld(kPrivacyveld) : "";
    Raam raam = toetsraam(aanvraag, blad.kop, "Notities bij " + omschrijving(blad.bron),
                          {{"Bronnen", pad + "/bronnen"}});
    raam.breed = true;
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Interviewblad lees(Aanvraag& aanvraag) {
    return leesInterview(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                         aanvraag.nummer("bron"));
}

Antwoord toonInterview(Aanvraag& aanvraag) {
    const Interviewblad blad = lees(aanvraag);
    if (blad.weg) return naar(toetspad(blad.kop.nr, "/bron/" + std::to_string(blad.bron.nr)));
    return toon(aanvraag, blad, blad.notities, {}, aanvraag.formulier());
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
        return toon(aanvraag, blad, blad.notities, {}, aanvraag.formulier());
    }
    const Poging nogEens{
        {{"notities", gemaakt +
                          " Er zijn nu geen nieuwe gemaakt. Laat alleen staan wat nog geen "
                          "bevinding is, en kies dan nog een keer “Maak er bevindingen van”."}},
        false,
        {}};
    return toon(aanvraag, blad, aanvraag.veld("notities"), nogEens, willekeurigeSleutel());
}

Antwoord verwerk(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t bron = aanvraag.nummer("bron");
    const std::string notities = aanvraag.veld("notities");
    const bool maken = aanvraag.veld("doe") == "maak";
    int gemaakt = 0;
    const Poging poging = probeer([&] {
        if (maken)
            gemaakt = maakBevindingen(aanvraag.werkplek(), aanvraag.handeling(), toets, bron,
                                      notities, aanvraag.veld(kPrivacyveld));
        else
            bewaarFormulierconcept(aanvraag.werkplek(), aanvraag.persoon(), toets,
                                   sleutelVan(Recordsoort::interview, bron).tekst(), 0,
                                   {{"notities", notities}});
    });
    if (!poging.gelukt())
        return toon(aanvraag, lees(aanvraag), notities, poging, aanvraag.formulier());
    if (!maken) return naar(toetspad(toets, "/interview/" + std::to_string(bron) + "#controle"));
    return naar(toetspad(toets, "/bevindingen?bron=" + std::to_string(bron) +
                                    "&gemaakt=" + std::to_string(gemaakt)));
}

/// The table alone, for our script.
Antwoord controleer(Aanvraag& aanvraag) {
    const Interviewblad blad = lees(aanvraag);
    return aanvraag.deelpagina(tabelVan(aanvraag.veld("notities"), *blad.kader));
}

}  // namespace

Routes interviewRoutes() {
    const Eenmalig notities{toonInterview, verwerk, alVerwerkt};
    return {
        {"GET",
         "/toets/{toets}/interview/{bron}",
         Voor::ingelogd,
         {{kFormulierveld}},
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
