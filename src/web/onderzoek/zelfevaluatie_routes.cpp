// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderzoek/zelfevaluatie_pagina.h"
#include "pages/privacyvraag.h"
#include "pages/traject/vaststellen_pagina.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/toets/toetsrapport.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/lezerskring.h"
#include "toetsing/onderzoek/zelfevaluatie.h"
#include "toetsing/traject/vaststellen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/onderzoek/regelsetdeel.h"
#include "web/routes.h"
#include "web/toets/toetsregels.h"
#include "web/toetsraam.h"
#include "web/traject/hiaatkeuze_opbouw.h"

namespace maatlat::web {

namespace {

/// Between the hash of a kader and the name of its rules in the value of a choice.
constexpr char kScheiding = ':';

/// One choice when the rules go with the kader, else one for each regelset.
void voegKeuzesToe(std::vector<Optie>& uit, const Zelfevaluaties::Kader& kader,
                   const std::string& gekozen) {
    for (const Kaderkeuze::Set& een : kader.keuze.regelsets) {
        if (!kader.regelset.empty() && een.naam != kader.regelset) continue;
        Optie optie;
        optie.waarde = kader.keuze.hash + kScheiding + een.naam;
        optie.label = kader.keuze.naam + ": " + een.titel;
        optie.gekozen = optie.waarde == gekozen;
        optie.hint = kader.volgens.empty() ? een.toelichting : metHoofdletter(kader.volgens) + ".";
        uit.push_back(std::move(optie));
    }
}

/// Empty, or one of what there is.
std::vector<Optie> beginkeuzes(const Zelfevaluaties& alle, const std::string& gekozen) {
    std::vector<Optie> uit;
    if (alle.beginpunten.empty()) return uit;
    uit.push_back({"", "Leeg", gekozen.empty(), ""});
    for (const Beginpunt& een : alle.beginpunten) {
        std::string kader;
        for (const Zelfevaluaties::Kader& van : alle.kaders)
            if (van.keuze.hash == een.kaderHash) kader = van.keuze.naam;
        // On a kader that is not there to choose any more nothing can be opened.
        if (kader.empty()) continue;
        const std::string waarde = std::to_string(een.toets);
        uit.push_back({waarde,
                       (een.vanInspectie ? "Wat de inspectie vond: " : "De vorige: ") + een.naam,
                       waarde == gekozen, "Past bij het kader " + kader + "."});
    }
    return uit;
}

Antwoord toon(Aanvraag& aanvraag, const std::vector<Veldfouten::Fout>& fouten) {
    const Zelfevaluaties alle =
        zelfevaluaties(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad());
    ZelfevaluatiePagina pagina;
    pagina.lijst = toetslijst("Zelfevaluaties van " + alle.organisatie,
                              "Er is nog geen zelfevaluatie.", alle.lijst, "/zelfevaluatie");
    for (const Zelfevaluaties::Kader& een : alle.kaders) {
        voegKeuzesToe(pagina.kaders, een, aanvraag.veld("kader"));
        if (een.regelset.empty()) pagina.verschillen.push_back(verschiltabel(een.keuze));
    }
    pagina.begin = beginkeuzes(alle, aanvraag.veld("begin"));
    pagina.fouten = fouten;
    Raam raam = aanvraag.raam("Zelfevaluatie");
    raam.fouten = foutregels(fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijk(Aanvraag& aanvraag) {
    return toon(aanvraag, {});
}

Antwoord openZelfevaluatieformulier(Aanvraag& aanvraag) {
    std::int64_t toets = 0;
    const std::string keuze = aanvraag.veld("kader");
    const std::size_t tot = std::min(keuze.find(kScheiding), keuze.size());
    const std::string regelset = tot < keuze.size() ? keuze.substr(tot + 1) : "";
    const std::int64_t begin = aanvraag.veld("begin").empty() ? 0 : aanvraag.getal("begin");
    const Poging poging = probeer([&] {
        toets = openZelfevaluatie(aanvraag.werkplek(), aanvraag.handeling(), keuze.substr(0, tot),
                                  regelset, begin);
    });
    if (!poging.gelukt()) return toon(aanvraag, poging.fouten);
    return naar(begin == 0 ? toetspad(toets, "?gelukt=zelfevaluatie")
                           : toetspad(toets, "/bevestigen?gelukt=zelfevaluatie-begonnen"));
}

Antwoord toonIndienen(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t nr = aanvraag.nummer("toets");
    const Vaststelbeeld beeld = vaststelbeeld(aanvraag.werkplek(), aanvraag.persoon(), nr);
    IndienenPagina pagina;
    // Nobody can hand in what is no zelfevaluatie, or is handed in already.
    if (!beeld.magIndienen) throw Onvindbaar();
    pagina.pad = toetspad(nr, "/indienen");
    pagina.rapportPad = toetspad(nr, "/rapport");
    pagina.versie = std::to_string(beeld.kop.versie);
    pagina.stand = vanDe(beeld.beoordeeld, beeld.verwachtingen, kVerwachting) +
                   (beeld.verwachtingen == 1 ? " is beoordeeld." : " zijn beoordeeld.");
    pagina.wieLezen = wieLezen(beeld.kop.soort, Toetsstatus::ingediend);
    pagina.aanvullen = aanvuldeel(beeld.hiaten, "kunt u de zelfevaluatie indienen");
    pagina.hiaten = hiatendeel(aanvaardbaar(beeld.hiaten), true);
    pagina.teAanvaarden = hiaatkeuzen(beeld.hiaten, aanvraag, poging.fouten);
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, beeld.kop, "Zelfevaluatie indienen");
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkIndienen(Aanvraag& aanvraag) {
    return toonIndienen(aanvraag, {});
}

Antwoord indienen(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        dienIn(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
               static_cast<int>(aanvraag.getal("versie")), aanvraag.veld("zeker") == "ja",
               gekozenHiaten(aanvraag), aanvraag.veld(kPrivacyveld),
               Toetsrapportmaker(aanvraag.sjablonen()));
    });
    return poging.gelukt() ? naar("/zelfevaluatie?gelukt=ingediend")
                           : toonIndienen(aanvraag, poging);
}

Antwoord neemTerug(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    neemZelfevaluatieTerug(aanvraag.werkplek(), aanvraag.handeling(), toets);
    return naar(toetspad(toets, "?gelukt=zelfevaluatie-terug"));
}

}  // namespace

Routes zelfevaluatieRoutes() {
    return {
        {"GET", "/zelfevaluatie", Voor::ingelogd, {{"gelukt"}, {"pagina"}}, bekijk},
        {"POST",
         "/zelfevaluatie",
         Voor::ingelogd,
         {{"kader"}, {"begin"}},
         openZelfevaluatieformulier},
        {"GET", "/toets/{toets}/indienen", Voor::ingelogd, {}, bekijkIndienen},
        {"POST",
         "/toets/{toets}/indienen",
         Voor::ingelogd,
         {{"versie"},
          {"zeker"},
          {.naam = "hiaat", .vaker = true},
          {.naam = "hiaatsoort", .vaker = true},
          {.naam = "hiaatreden", .vaker = true},
          {.naam = "eigenhiaat", .vaker = true},
          {.naam = "eigenreden", .vaker = true},
          {kPrivacyveld}},
         indienen},
        {"POST", "/toets/{toets}/terugnemen", Voor::ingelogd, {}, neemTerug},
    };
}

}  // namespace maatlat::web
