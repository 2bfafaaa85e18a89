// SPDX-License-Identifier: EUPL-1.2
// One point of the organisation: typing it, its evidence, taking it away.
#include <algorithm>
#include <cstddef>
#include <string>

#include "domain/fouten.h"
#include "pages/conflict_pagina.h"
#include "pages/privacyvraag.h"
#include "pages/traject/wederhoorreactie_pagina.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "toetsing/traject/wederhoorreactie.h"
#include "web/aanvraag.h"
#include "web/bestanden.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/traject/wederhoor_opbouw.h"

namespace maatlat::web {

namespace {

std::string bewijshint(const Puntblad& blad) {
    return "Bewijs moet gaan over hoe het was toen de inspectie bij u was." +
           (blad.laatsteBezoek.empty()
                ? std::string()
                : " De laatste dag daarvan was " + datumInWoorden(blad.laatsteBezoek) + ".");
}

WederhoorpuntPagina puntpagina(const Puntblad& blad) {
    const Wederhoorpunt& punt = blad.beeld.punt;
    const std::string nr = punt.nr == 0 ? "nieuw" : std::to_string(punt.nr);
    WederhoorpuntPagina uit;
    uit.terugPad = wederhoorpad(blad.toets);
    uit.pad = wederhoorpad(blad.toets, "/punt/" + nr);
    uit.kop = blad.beeld.kop;
    uit.plaats = punt.plaats;
    uit.citaat = punt.citaat;
    uit.versie = punt.versie;
    if (punt.nr != 0) uit.soort = naam(punt.soort);
    uit.tekst = punt.tekst;
    uit.conceptSleutel = puntsleutel(blad.ronde, punt.nr);
    uit.conceptPad = wederhoorpad(blad.toets, "/formulierconcept");
    uit.bestaat = punt.nr != 0;
    uit.bewijsHint = bewijshint(blad);
    for (const Wederhoorbewijs& een : punt.bewijs) {
        const std::string weg = uit.pad + "/bewijs/" + std::to_string(een.nr) + "/intrekken";
        uit.bewijs.push_back({een.bijlage.naam, bewijspad(blad.toets, blad.ronde, punt.nr, een.nr),
                              bewijstekst(een), weg});
    }
    uit.waarschuwingen = blad.beeld.laatBewijs;
    if (punt.nr != 0 && punt.mistBewijs())
        uit.waarschuwingen.emplace_back(
            "Bij dit punt hoort bewijs. Zonder bewijs kan de reactie niet worden ingediend.");
    return uit;
}

Puntblad leesPuntVan(Aanvraag& aanvraag, int nr) {
    return leesPunt(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), nr,
                    aanvraag.veld("plaats"), static_cast<int>(aanvraag.getal("zin")));
}

Antwoord toonPuntpagina(Aanvraag& aanvraag, const Puntblad& blad, WederhoorpuntPagina pagina) {
    const int nr = blad.beeld.punt.nr;
    if (nr == 0) pagina.formulier = aanvraag.formulier();
    Raam raam =
        wederhoorraam(aanvraag, blad, nr == 0 ? "Nieuw punt" : "Punt " + std::to_string(nr));
    if (pagina.fouten.empty()) raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonPunt(Aanvraag& aanvraag, int nr) {
    const Puntblad blad = leesPuntVan(aanvraag, nr);
    WederhoorpuntPagina pagina = puntpagina(blad);
    if (blad.bewaard) {
        pagina.soort = blad.bewaard->inhoud.tekst("soort");
        pagina.tekst = blad.bewaard->inhoud.tekst("tekst");
        pagina.versie = blad.bewaard->versie;
        pagina.bericht = nogNietOpgeslagen(*blad.bewaard);
    }
    return toonPuntpagina(aanvraag, blad, pagina);
}

int nummerVan(const Aanvraag& aanvraag, const std::string& deel) {
    const std::int64_t uit = aanvraag.nummer(deel);
    if (uit > 1'000'000) throw Onvindbaar();
    return static_cast<int>(uit);
}

Puntinvoer leesInvoer(const Aanvraag& aanvraag, int nr) {
    return {nr,
            nr == 0 ? 0 : aanvraag.versie(),
            aanvraag.veld("plaats"),
            aanvraag.veld("citaat"),
            aanvraag.veld("soort"),
            aanvraag.veld("tekst"),
            aanvraag.veld(kPrivacyveld)};
}

Antwoord toonPuntconflict(Aanvraag& aanvraag, const Puntinvoer& invoer,
                          const Versieconflict::Stand& stand) {
    ConflictPagina pagina;
    const std::int64_t toets = aanvraag.nummer("toets");
    pagina.wat = "Punt " + std::to_string(invoer.nr);
    pagina.pad = wederhoorpad(toets, "/punt/" + std::to_string(invoer.nr));
    pagina.terug = wederhoorpad(toets);
    pagina.mijn = {{"soort", invoer.soort}, {"tekst", invoer.tekst}};
    pagina.vast = {{"plaats", invoer.plaats}, {"citaat", invoer.citaat}};
    return toonTweeVersies(aanvraag, pagina, invoer.nr, invoer.versie, stand,
                           {{"soort", "Wat is er aan de hand"}, {"tekst", "Tekst"}});
}

Antwoord bewaarPuntformulier(Aanvraag& aanvraag, int nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Puntinvoer invoer = leesInvoer(aanvraag, nr);
    int staat = 0;
    const Poging poging = probeer(
        [&] { staat = bewaarPunt(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (poging.intussen) return toonPuntconflict(aanvraag, invoer, *poging.intussen);
    if (poging.gelukt())
        return naar(wederhoorpad(toets, "/punt/" + std::to_string(staat) + "?gelukt=punt"));
    Puntblad blad = {};
    if (nr != 0) {
        blad = leesPuntVan(aanvraag, nr);
    } else {
        // The sentence came with the form; whether the concept has it was just looked at.
        const Passagebeeld beeld = passagebeeld(aanvraag.werkplek(), aanvraag.persoon(), toets);
        const Wederhoorpassage* passage = vindPassage(beeld.passages, invoer.plaats);
        if (!passage || !staatErIn(beeld.passages, invoer.plaats, invoer.citaat))
            throw Onvindbaar();
        blad = leesPunt(aanvraag.werkplek(), aanvraag.persoon(), toets, 0, invoer.plaats,
                        static_cast<int>(std::ranges::find(passage->zinnen, invoer.citaat) -
                                         passage->zinnen.begin()));
    }
    WederhoorpuntPagina pagina = puntpagina(blad);
    pagina.versie = invoer.versie;
    pagina.soort = invoer.soort;
    pagina.tekst = invoer.tekst;
    pagina.privacyreden = invoer.privacyreden;
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    return toonPuntpagina(aanvraag, blad, pagina);
}

Eenmalig nieuwPunt() {
    return {
        [](Aanvraag& aanvraag) { return toonPunt(aanvraag, 0); },
        [](Aanvraag& aanvraag) { return bewaarPuntformulier(aanvraag, 0); },
        [](Aanvraag& aanvraag, const std::string& uitkomst) {
            return naar(wederhoorpad(aanvraag.nummer("toets"), "/punt/" + uitkomst + "?gelukt=al"));
        }};
}

Antwoord verwijderPunt(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        haalPuntWeg(aanvraag.werkplek(), aanvraag.handeling(), toets, nummerVan(aanvraag, "nr"),
                    aanvraag.versie());
    });
    if (!poging.gelukt())
        throw NietNu(
            "Een collega heeft dit punt zojuist gewijzigd. Lees het nog een keer, en trek het dan "
            "in.");
    return naar(wederhoorpad(toets, "?gelukt=puntweg"));
}

Antwoord bewaarBewijs(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int nr = nummerVan(aanvraag, "nr");
    Bewijsinvoer invoer;
    for (const Upload* upload : aanvraag.uploads(kBijlageveld))
        invoer.bestanden.push_back({upload->pad, upload->naam});
    const auto wachtend = aanvraag.veldenMet(kBijlageWacht);
    const auto namen = aanvraag.veldenMet(kBijlageWachtNaam);
    for (std::size_t i = 0; i < std::min(wachtend.size(), namen.size()); ++i)
        if (const auto pad = wachtende(aanvraag.werkplek(), aanvraag.persoon(), wachtend[i]))
            invoer.bestanden.push_back({*pad, namen[i]});
    invoer.datum = aanvraag.veld("bewijsdatum");
    invoer.uitleg = aanvraag.veld("uitleg");
    invoer.privacyreden = aanvraag.veld(kPrivacyveld);
    const Poging poging = probeer([&] {
        for (const Upload* upload : aanvraag.uploads(kBijlageveld))
            eisAangekomen(upload);
        voegBewijsToe(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, invoer);
    });
    if (poging.gelukt()) {
        for (const std::string& een : wachtend)
            laatLos(aanvraag.werkplek(), aanvraag.persoon(), een);
        return naar(wederhoorpad(toets, "/punt/" + std::to_string(nr) + "?gelukt=bewijs"));
    }
    const Puntblad blad = leesPuntVan(aanvraag, nr);
    WederhoorpuntPagina pagina = puntpagina(blad);
    pagina.bijBewijs = true;
    pagina.bewijsdatum = invoer.datum;
    pagina.uitleg = invoer.uitleg;
    pagina.privacyreden = invoer.privacyreden;
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    return toonPuntpagina(aanvraag, blad, pagina);
}

Antwoord verwijderBewijs(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int punt = nummerVan(aanvraag, "nr");
    haalBewijsWeg(aanvraag.werkplek(), aanvraag.handeling(), toets, punt,
                  nummerVan(aanvraag, "bewijs"));
    return naar(wederhoorpad(toets, "/punt/" + std::to_string(punt) + "?gelukt=bewijsweg"));
}

Antwoord stuurBewijs(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] = leesBewijs(
        aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
        nummerVan(aanvraag, "ronde"), nummerVan(aanvraag, "nr"), nummerVan(aanvraag, "bewijs"));
    return bijlageantwoord(aanvraag.werkplek(), bijlage, bewijs);
}

std::vector<Veldregel> puntvelden() {
    return {{"versie"}, {"plaats"}, {"citaat"}, {"soort"}, {"tekst"}, {kPrivacyveld}};
}

}  // namespace

Routes wederhoorpuntRoutes() {
    const std::function<Antwoord(Aanvraag&)> toonEen = [](Aanvraag& aanvraag) {
        return toonPunt(aanvraag, nummerVan(aanvraag, "nr"));
    };
    const std::function<Antwoord(Aanvraag&)> bewaarEen = [](Aanvraag& aanvraag) {
        return bewaarPuntformulier(aanvraag, nummerVan(aanvraag, "nr"));
    };
    return {
        {"GET",
         "/wederhoor/{toets}/punt/nieuw",
         Voor::ingelogd,
         {{"plaats"}, {"zin"}, {kFormulierveld}},
         eenmaligTonen(nieuwPunt())},
        {"POST", "/wederhoor/{toets}/punt/nieuw", Voor::ingelogd, puntvelden(),
         eenmaligBewaren(nieuwPunt())},
        {"GET", "/wederhoor/{toets}/punt/{nr}", Voor::ingelogd, {{"gelukt"}}, toonEen},
        {"POST", "/wederhoor/{toets}/punt/{nr}", Voor::ingelogd, puntvelden(), bewaarEen},
        {"POST",
         "/wederhoor/{toets}/punt/{nr}/intrekken",
         Voor::ingelogd,
         {{"versie"}},
         verwijderPunt},
        {"POST",
         "/wederhoor/{toets}/punt/{nr}/bewijs",
         Voor::ingelogd,
         {{.naam = kBijlageveld, .vaker = true, .bestand = true},
          {"bewijsdatum"},
          {"uitleg"},
          {kPrivacyveld},
          {.naam = kBijlageWacht, .vaker = true},
          {.naam = kBijlageWachtNaam, .vaker = true}},
         bewaarBewijs},
        {"POST",
         "/wederhoor/{toets}/punt/{nr}/bewijs/{bewijs}/intrekken",
         Voor::ingelogd,
         {},
         verwijderBewijs},
        {"GET",
         "/wederhoor/{toets}/ronde/{ronde}/punt/{nr}/bewijs/{bewijs}",
         Voor::ingelogd,
         {},
         stuurBewijs},
    };
}

}  // namespace maatlat::web
