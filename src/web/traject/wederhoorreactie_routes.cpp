// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/conflict_pagina.h"
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/traject/wederhoorreactie_pagina.h"
#include "taal/samenvoegen.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/traject/wederhoor_lijst.h"
#include "toetsing/traject/wederhoorreactie.h"
#include "web/aanvraag.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetspaden.h"
#include "web/traject/wederhoor_opbouw.h"

namespace maatlat::web {

namespace {

Raam wederhoorraam(const Aanvraag& aanvraag, std::int64_t toets, const std::string& organisatie,
                   const std::string& titel, bool binnenin = true) {
    Raam uit = aanvraag.raam(titel);
    uit.kruimels = {{"Start", "/"}};
    if (aanvraag.persoon().heeft(Rol::vtManagement))
        uit.kruimels.push_back({"Conceptrapporten", "/wederhoor"});
    if (binnenin) uit.kruimels.push_back({"Concept over " + organisatie, wederhoorpad(toets)});
    uit.kruimels.push_back({titel, "", true});
    return uit;
}

std::string concepttijd(const std::string& wanneer) {
    return "Dit had u getypt op " + datumEnTijd(wanneer) + " en niet opgeslagen.";
}

Antwoord toonLijst(Aanvraag& aanvraag) {
    WederhoorlijstPagina pagina;
    for (const Wederhoorregel& een : mijnWederhoor(aanvraag.werkplek(), aanvraag.persoon())) {
        std::string tekst = "Reageren kan tot en met " + datumInWoorden(een.ronde.tot) + ".";
        if (een.open && een.verantwoordelijke) tekst += " U dient de reactie in.";
        if (een.ingediend) tekst = "De reactie is ingediend.";
        if (!een.open && !een.ingediend) tekst = "Reageren kan niet meer.";
        pagina.rijen.push_back(
            {een.organisatie + ", " + een.onderzoek, wederhoorpad(een.toets), tekst, een.voorbij});
    }
    Raam raam = aanvraag.raam("Conceptrapporten van uw organisatie");
    raam.kruimels = {{"Start", "/"}, {"Conceptrapporten", "", true}};
    return aanvraag.pagina(raam, pagina);
}

std::string reactiestand(const Reactiebeeld& beeld) {
    const std::string laatste = datumInWoorden(beeld.ronde.tot);
    if (beeld.reactie)
        return "De reactie is ingediend door " + beeld.ingediendDoor + " op " +
               datumEnTijd(beeld.reactie->wanneer) + (beeld.reactie->laat ? ", te laat." : ".");
    return "Dit is het concept van het rapport over " + beeld.organisatie + " (" + beeld.onderzoek +
           ")" +
           (beeld.ronde.nr > 1 ? ", ronde " + std::to_string(beeld.ronde.nr) : std::string()) +
           ". Reageren kan tot en met " + laatste + ". " + beeld.verantwoordelijke +
           " dient de reactie in.";
}

Antwoord toonReactie(Aanvraag& aanvraag, const Poging& poging) {
    const Reactiebeeld beeld =
        reactiebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    WederhoorreactiePagina pagina;
    pagina.pad = wederhoorpad(beeld.toets);
    pagina.stand = reactiestand(beeld);
    if (beeld.isLaat && !beeld.reactie && beeld.voorbij.empty())
        pagina.laat =
            "De laatste dag is voorbij. U kunt nog reageren, maar de reactie is dan te "
            "laat.";
    if (!beeld.reactie) pagina.voorbij = beeld.voorbij;
    if (beeld.reactie) pagina.kenmerk = beeld.reactie->sha256;
    pagina.magReageren = beeld.magReageren;
    pagina.magIndienen = beeld.magIndienen;
    pagina.toonReactie = beeld.reactie || beeld.magReageren;
    for (const Puntbeeld& een : beeld.punten) {
        Puntdeel deel = puntdeel(beeld.toets, beeld.ronde.nr, een.punt, een.kop, een.doorWie);
        deel.waarschuwingen = een.laatBewijs;
        deel.besluit = een.besluit.besluit;
        deel.motivering = een.besluit.motivering;
        if (beeld.magReageren)
            deel.pad = wederhoorpad(beeld.toets, "/punt/" + std::to_string(een.punt.nr));
        pagina.punten.push_back(std::move(deel));
    }
    pagina.zienswijze = beeld.zienswijze.tekst;
    pagina.nawoord = beeld.nawoord;
    if (beeld.magReageren) pagina.onvolledig = beeld.onvolledig;
    pagina.versie = std::to_string(beeld.versie);
    pagina.fouten = poging.fouten;
    Raam raam = wederhoorraam(aanvraag, beeld.toets, beeld.organisatie,
                              "Concept over " + beeld.organisatie, false);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkReactie(Aanvraag& aanvraag) {
    return toonReactie(aanvraag, {});
}

Antwoord toonConceptrapport(Aanvraag& aanvraag) {
    return rapportantwoord(
        wederhoorrapport(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets")), false);
}

std::string puntenTekst(const std::vector<int>& punten) {
    if (punten.empty()) return {};
    std::vector<std::string> nummers;
    for (const int een : punten)
        nummers.push_back(std::to_string(een));
    return punten.size() == 1 ? "Hierover gaat punt " + nummers.front() + "."
                              : "Hierover gaan de punten " + opsomming(nummers) + ".";
}

Antwoord toonWederhoorpassages(Aanvraag& aanvraag) {
    const Passagebeeld beeld =
        passagebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    WederhoorpassagesPagina pagina;
    pagina.pad = wederhoorpad(beeld.toets);
    for (const Wederhoorpassage& van : beeld.passages) {
        WederhoorpassagesPagina::Passage een{anker(van.sleutel), van.kop, {}, ""};
        if (const auto waar = beeld.punten.find(van.sleutel); waar != beeld.punten.end())
            een.punten = puntenTekst(waar->second);
        for (std::size_t i = 0; i < van.zinnen.size(); ++i) {
            const std::string naar =
                beeld.magReageren ? wederhoorpad(beeld.toets, "/punt/nieuw?plaats=") +
                                        codeerParameter(van.sleutel) + "&zin=" + std::to_string(i)
                                  : std::string();
            een.zinnen.push_back(
                {van.zinnen[i], naar, "zin " + std::to_string(i + 1) + " van " + van.kop});
        }
        pagina.passages.push_back(std::move(een));
    }
    return aanvraag.pagina(
        wederhoorraam(aanvraag, beeld.toets, beeld.organisatie, "Zin voor zin lezen"), pagina);
}

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
        const std::string weg = uit.pad + "/bewijs/" + std::to_string(een.nr) + "/verwijderen";
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
    Raam raam = wederhoorraam(aanvraag, blad.toets, blad.organisatie,
                              nr == 0 ? "Nieuw punt" : "Punt " + std::to_string(nr));
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
        pagina.bericht = concepttijd(blad.bewaard->wanneer);
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

/// The page with two versions, status 409.
Antwoord toonTweeVersies(Aanvraag& aanvraag, ConflictPagina pagina, int punt, int gezien,
                         const Versieconflict::Stand& stand,
                         const std::vector<std::pair<std::string, std::string>>& labels) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Reactieversies versies = leesReactieversies(aanvraag.werkplek(), aanvraag.persoon(),
                                                      toets, punt, gezien, stand.auteur);
    pagina.wie = versies.wie;
    pagina.wanneer = datumEnTijd(stand.wanneer);
    pagina.geschiedenis = false;
    for (const auto& [naam, label] : labels) {
        pagina.hun.voegToe(naam, stand.inhoud.tekst(naam));
        pagina.velden.push_back({label, pagina.mijn.tekst(naam), stand.inhoud.tekst(naam)});
    }
    pagina.tekstveld = "tekst";
    pagina.samen = samengevoegd(versies.oud.tekst("tekst"), stand.inhoud.tekst("tekst"),
                                pagina.mijn.tekst("tekst"));
    pagina.vast.emplace_back("versie", std::to_string(stand.versie));
    Raam raam = aanvraag.raam(pagina.wat + ": twee versies");
    if (!stand.inhoud.tekst("weg").empty())
        raam.waarschuwing = "Dit punt is verwijderd. Bewaart u het, dan komt het terug.";
    raam.breed = true;
    Antwoord uit = aanvraag.pagina(raam, pagina);
    uit.status = 409;
    return uit;
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
            "Een collega heeft dit punt zojuist gewijzigd. Lees het nog een keer, en "
            "verwijder het dan.");
    return naar(wederhoorpad(toets, "?gelukt=puntweg"));
}

Antwoord bewaarBewijs(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int nr = nummerVan(aanvraag, "nr");
    Bewijsinvoer invoer;
    if (const Upload* upload = aanvraag.upload(kBijlageveld)) {
        invoer.bestand = upload->pad;
        invoer.bestandsnaam = upload->naam;
    }
    invoer.datum = aanvraag.veld("bewijsdatum");
    invoer.uitleg = aanvraag.veld("uitleg");
    invoer.privacyreden = aanvraag.veld(kPrivacyveld);
    const Poging poging = probeer(
        [&] { voegBewijsToe(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, invoer); });
    if (poging.gelukt())
        return naar(wederhoorpad(toets, "/punt/" + std::to_string(nr) + "?gelukt=bewijs"));
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

/// As a bijlage: a file of somebody else's making.
Antwoord stuurBewijs(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] = leesBewijs(
        aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
        nummerVan(aanvraag, "ronde"), nummerVan(aanvraag, "nr"), nummerVan(aanvraag, "bewijs"));
    Antwoord uit;
    uit.bestand = openBijlage(aanvraag.werkplek(), bijlage, bewijs);
    uit.soort = toonBinnen(bijlage.soort) ? bijlage.soort : "application/octet-stream";
    if (!toonBinnen(bijlage.soort)) uit.bestandsnaam = bijlage.naam;
    return uit;
}

Antwoord toonZienswijze(Aanvraag& aanvraag, const Poging& poging) {
    const Zienswijzeblad blad =
        leesZienswijze(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    ZienswijzePagina pagina;
    pagina.terugPad = wederhoorpad(blad.toets);
    pagina.pad = wederhoorpad(blad.toets, "/zienswijze");
    pagina.tekst = blad.zienswijze.tekst;
    pagina.versie = blad.zienswijze.versie;
    if (!poging.gelukt()) {
        pagina.tekst = aanvraag.veld("tekst");
        pagina.versie = aanvraag.versie();
    } else if (blad.bewaard) {
        pagina.tekst = blad.bewaard->inhoud.tekst("tekst");
        pagina.versie = blad.bewaard->versie;
        pagina.bericht = concepttijd(blad.bewaard->wanneer);
    }
    pagina.conceptSleutel = zienswijzesleutel(blad.ronde);
    pagina.conceptPad = wederhoorpad(blad.toets, "/formulierconcept");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = wederhoorraam(aanvraag, blad.toets, blad.organisatie, "Zienswijze op het geheel");
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bewaarZienswijzeformulier(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int versie = aanvraag.versie();
    const Poging poging = probeer([&] {
        bewaarZienswijze(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.veld("tekst"),
                         versie, aanvraag.veld(kPrivacyveld));
    });
    if (poging.gelukt()) return naar(wederhoorpad(toets, "?gelukt=zienswijze"));
    if (!poging.intussen) return toonZienswijze(aanvraag, poging);
    ConflictPagina pagina;
    pagina.wat = "Zienswijze op het geheel";
    pagina.pad = wederhoorpad(toets, "/zienswijze");
    pagina.terug = wederhoorpad(toets);
    pagina.mijn = {{"tekst", aanvraag.veld("tekst")}};
    return toonTweeVersies(aanvraag, pagina, 0, versie, *poging.intussen,
                           {{"tekst", "Zienswijze"}});
}

Antwoord bewaarConcept(Aanvraag& aanvraag) {
    std::string moment;
    Vastlegging inhoud;
    for (const char* veld : {"plaats", "citaat", "soort", "tekst"})
        if (aanvraag.heeftVeld(veld)) inhoud.voegToe(veld, aanvraag.veld(veld));
    const Poging poging = probeer([&] {
        moment =
            bewaarReactieconcept(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                                 aanvraag.veld("sleutel"), aanvraag.versie(), inhoud);
    });
    Opslagstatus status{.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)};
    if (!poging.gelukt())
        status = {.soort = Opslagstatus::Soort::nietOpgeslagen,
                  .melding = poging.fouten.front().melding};
    return aanvraag.deelpagina(status, poging.gelukt() ? 200 : 422);
}

Antwoord dienReactie(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        dienReactieIn(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.versie(),
                      aanvraag.veld("zeker") == "ja");
    });
    if (!poging.gelukt()) return toonReactie(aanvraag, poging);
    return naar(wederhoorpad(toets, "?gelukt=reactie"));
}

std::vector<Veldregel> puntvelden() {
    return {{"versie"}, {"plaats"}, {"citaat"}, {"soort"}, {"tekst"}, {kPrivacyveld}};
}

}  // namespace

Routes wederhoorreactieRoutes() {
    const std::function<Antwoord(Aanvraag&)> toonEen = [](Aanvraag& aanvraag) {
        return toonPunt(aanvraag, nummerVan(aanvraag, "nr"));
    };
    const std::function<Antwoord(Aanvraag&)> bewaarEen = [](Aanvraag& aanvraag) {
        return bewaarPuntformulier(aanvraag, nummerVan(aanvraag, "nr"));
    };
    return {
        {"GET", "/wederhoor", Voor::ingelogd, {}, toonLijst},
        {"GET", "/wederhoor/{toets}", Voor::ingelogd, {{"gelukt"}}, bekijkReactie},
        {"GET", "/wederhoor/{toets}/rapport", Voor::ingelogd, {}, toonConceptrapport},
        {"GET", "/wederhoor/{toets}/passages", Voor::ingelogd, {}, toonWederhoorpassages},
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
         "/wederhoor/{toets}/punt/{nr}/verwijderen",
         Voor::ingelogd,
         {{"versie"}},
         verwijderPunt},
        {"POST",
         "/wederhoor/{toets}/punt/{nr}/bewijs",
         Voor::ingelogd,
         {{.naam = kBijlageveld, .bestand = true}, {"bewijsdatum"}, {"uitleg"}, {kPrivacyveld}},
         bewaarBewijs},
        {"POST",
         "/wederhoor/{toets}/punt/{nr}/bewijs/{bewijs}/verwijderen",
         Voor::ingelogd,
         {},
         verwijderBewijs},
        {"GET",
         "/wederhoor/{toets}/ronde/{ronde}/punt/{nr}/bewijs/{bewijs}",
         Voor::ingelogd,
         {},
         stuurBewijs},
        {"GET",
         "/wederhoor/{toets}/zienswijze",
         Voor::ingelogd,
         {},
         [](Aanvraag& aanvraag) { return toonZienswijze(aanvraag, {}); }},
        {"POST",
         "/wederhoor/{toets}/zienswijze",
         Voor::ingelogd,
         {{"versie"}, {"tekst"}, {kPrivacyveld}},
         bewaarZienswijzeformulier},
        {"POST",
         "/wederhoor/{toets}/formulierconcept",
         Voor::ingelogd,
         {{"sleutel"}, {"versie"}, {"plaats"}, {"citaat"}, {"soort"}, {"tekst"}, {kPrivacyveld}},
         bewaarConcept},
        {"POST",
         "/wederhoor/{toets}/indienen",
         Voor::ingelogd,
         {{"versie"}, {"zeker"}},
         dienReactie},
    };
}

}  // namespace maatlat::web
