// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "pages/traject/vaststellen_pagina.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/toets/toetsrapport.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/traject/vaststellen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/publicatiemap.h"
#include "web/routes.h"
#include "web/toetsraam.h"
#include "web/traject/hiaatkeuze_opbouw.h"

namespace maatlat::web {

namespace {

std::string stand(const Vaststelbeeld& beeld) {
    switch (beeld.kop.status) {
        case Toetsstatus::lopend:
            return "De toets loopt: " + vanDe(beeld.beoordeeld, beeld.verwachtingen, kVerwachting) +
                   (beeld.verwachtingen == 1 ? " is beoordeeld." : " zijn beoordeeld.");
        case Toetsstatus::vaststelling:
            return "De toets ligt voor ter vaststelling, door " + beeld.voorgelegdDoor +
                   ". Een collega uit het team moet hem nog vaststellen.";
        case Toetsstatus::collegialeToets:
        case Toetsstatus::goedgekeurd:
        case Toetsstatus::wederhoor:
        case Toetsstatus::verwerking:
            return "De toets is nog niet vastgesteld.";
        case Toetsstatus::vastgesteld:
        case Toetsstatus::besluit:
        case Toetsstatus::gepubliceerd:
        case Toetsstatus::ingetrokken:
            return "De toets is vastgesteld.";
        case Toetsstatus::ingediend:
            return "De zelfevaluatie is ingediend.";
        case Toetsstatus::overgenomen:
            return "De scores zijn overgenomen uit een gepubliceerde ronde.";
    }
    return {};
}

VaststellenPagina::Kenmerk kenmerk(const std::string& sha256, const std::string& fout,
                                   const std::string& goed) {
    if (fout.empty()) return {sha256, "Klopt. " + goed, true};
    return {sha256, "Klopt niet. " + fout + " Meld dit aan de beheerder.", false};
}

/// What is missing: what must be mended, what else is missing, and letting that be.
void voegHiatenToe(VaststellenPagina& pagina, const Vaststelbeeld& beeld, const Aanvraag& aanvraag,
                   const Poging& poging) {
    const bool voor = beeld.kop.status == Toetsstatus::vaststelling;
    if (!voor && !openVoorWijziging(beeld.kop.status)) return;
    pagina.aanvullen = aanvuldeel(
        beeld.hiaten, voor ? "kan de toets worden vastgesteld" : "kan de toets worden voorgelegd");
    pagina.hiaten = hiatendeel(aanvaardbaar(beeld.hiaten), true);
    pagina.teAanvaarden = beeld.magVaststellen
                              ? hiaatkeuzenMee(beeld.hiaten, beeld.redenen, aanvraag, poging.fouten)
                              : hiaatkeuzen(beeld.hiaten, aanvraag, poging.fouten);
}

void voegVerschillenToe(VaststellenPagina& pagina, const Vaststelbeeld& beeld) {
    if (!beeld.metVerschillen) return;
    pagina.verschillenPad = toetspad(beeld.kop.nr, "/verschillen");
    pagina.verschillenTekst =
        beeld.onverklaard == 0
            ? "Verschillen met het concept: elk verschil hoort ergens bij"
            : "Verschillen met het concept: " + std::to_string(beeld.onverklaard) +
                  (beeld.onverklaard == 1 ? " hoort" : " horen") + " nog nergens bij";
}

/// Who adopts what others made can pass by each of their changes first.
void voegWijzigingenToe(VaststellenPagina& pagina, const Vaststelbeeld& beeld) {
    if (isHierBevroren(beeld.kop.status)) return;
    if (beeld.opmerkingen > 0)
        pagina.opmerkingen = {"Opmerkingen van het team: er " +
                                  std::string(beeld.opmerkingen == 1 ? "is" : "zijn") + " er nog " +
                                  telwoord(beeld.opmerkingen) + " open.",
                              toetspad(beeld.kop.nr, "/opmerkingen")};
    pagina.wijzigingenPad = toetspad(beeld.kop.nr, "/wijzigingen");
    if (beeld.teZien == 0) pagina.wijzigingenPad += "?alles=ja";
    pagina.wijzigingenTekst = beeld.teZien == 0
                                  ? "Wijzigingen van anderen: u hebt ze allemaal gezien"
                                  : "Wijzigingen van anderen: " + std::to_string(beeld.teZien) +
                                        " hebt u nog niet gezien. Bekijk ze één voor één";
}

VaststellenPagina::Vast vastgelegd(std::int64_t toets, const Editiebeeld& beeld) {
    const Editiecontrole& van = beeld.controle;
    const std::string& wanneer = van.vaststelling.wanneer;
    const std::string editie = std::to_string(van.vaststelling.editie);
    VaststellenPagina::Vast uit;
    uit.titel = "Editie " + editie;
    uit.tekst =
        beeld.aangeboden.empty()
            ? "Ingediend door " + beeld.vastgesteldDoor + " op " + datumEnTijd(wanneer) + "."
            : "Voorgelegd door " + beeld.aangeboden + " en vastgesteld door " +
                  beeld.vastgesteldDoor + " op " + datumEnTijd(wanneer) + ".";
    uit.inhoud = kenmerk(van.vaststelling.sha256, van.inhoudfout,
                         "De inhoud is nog precies zoals zij is vastgelegd.");
    uit.rapport = kenmerk(van.rapport ? van.rapport->sha256 : "", van.rapportfout,
                          "Het rapport is nog letter voor letter hetzelfde.");
    uit.reden = beeld.correctie;
    uit.verantwoordingSha256 = beeld.verantwoordingSha256;
    uit.verantwoordingPad = toetspad(toets, "/verantwoording?editie=" + editie);
    if (!van.rapport) return uit;
    if (van.rapport->sinds != wanneer)
        uit.sinds =
            "Het rapport is op deze manier bevroren sinds " + datumEnTijd(van.rapport->sinds) + ".";
    if (!van.rapportfout.empty()) return uit;
    uit.rapportPad = toetspad(toets, "/rapport?editie=" + editie);
    uit.bestandPad = uit.rapportPad + "&als=bestand";
    uit.bestandsnaam = van.rapport->naam;
    return uit;
}

Antwoord toon(Aanvraag& aanvraag, const Poging& poging) {
    const Vaststelbeeld beeld =
        vaststelbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    VaststellenPagina pagina;
    pagina.pad = toetspad(beeld.kop.nr, "/vaststellen");
    if (!isHierBevroren(beeld.kop.status)) pagina.rapportPad = toetspad(beeld.kop.nr, "/rapport");
    pagina.versie = std::to_string(beeld.kop.versie);
    pagina.stand = stand(beeld);
    voegHiatenToe(pagina, beeld, aanvraag, poging);
    const bool kan = beeld.inDeWeg.empty() && pagina.aanvullen.regels.empty();
    pagina.magVoorleggen = beeld.magVoorleggen && kan;
    pagina.magNiet = alinea(beeld.inDeWeg);
    pagina.magTerugnemen = beeld.magTerugnemen;
    pagina.magVaststellen = beeld.magVaststellen && kan;
    pagina.magTeruggeven = beeld.magTeruggeven;
    pagina.magCorrigeren = beeld.magCorrigeren;
    if (beeld.magZelfTerugnemen) {
        const bool kanTerug = beeld.waaromNietTerug.empty();
        pagina.zelfTerug = kanTerug ? "Niemand van de inspectie heeft deze zelfevaluatie geopend. "
                                      "U kunt haar terugnemen. Daarna kunt u weer wijzigen, en "
                                      "opnieuw indienen."
                                    : beeld.waaromNietTerug;
        if (kanTerug) pagina.zelfTerugPad = toetspad(beeld.kop.nr, "/terugnemen");
    }
    pagina.correctie = beeld.correctie;
    pagina.fouteCorrectie = aanvraag.veld("keuze") == "corrigeren";
    pagina.fouteVoorlegging = aanvraag.veld("keuze") == "voorleggen";
    voegVerschillenToe(pagina, beeld);
    voegWijzigingenToe(pagina, beeld);
    for (const Editiebeeld& een : beeld.edities)
        pagina.vast.push_back(vastgelegd(beeld.kop.nr, een));
    pagina.reden = aanvraag.veld("reden");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;

    Raam raam =
        toetsraam(aanvraag, beeld.kop,
                  isHierBevroren(beeld.kop.status) ? "Vastlegging en controle" : "Vaststellen");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijk(Aanvraag& aanvraag) {
    return toon(aanvraag, {});
}

/// Does what was chosen; returns the word of success.
std::string voerUit(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const std::int64_t toets = aanvraag.nummer("toets");
    const int versie = aanvraag.versie();
    if (keuze == "voorleggen") {
        legVoor(werkplek, handeling, toets, versie, gekozenHiaten(aanvraag),
                aanvraag.veld(kPrivacyveld));
        return "voorgelegd";
    }
    if (keuze == "terugnemen") {
        neemTerug(werkplek, handeling, toets, versie);
        return "teruggenomen";
    }
    if (keuze == "vaststellen") {
        stelVast(werkplek, handeling, toets, versie, aanvraag.veld("gelezen") == "ja",
                 aanvraag.veldenMet("hiaat"), Toetsrapportmaker(aanvraag.sjablonen()));
        return "vastgesteld";
    }
    if (keuze == "teruggeven") {
        geefTerug(werkplek, handeling, toets, versie, aanvraag.veld("reden"),
                  aanvraag.veld(kPrivacyveld));
        return "teruggegeven";
    }
    if (keuze == "corrigeren") {
        corrigeer(werkplek, handeling, toets, versie, aanvraag.veld("reden"),
                  aanvraag.veld(kPrivacyveld));
        return "correctie";
    }
    throw Onvindbaar();
}

Antwoord kies(Aanvraag& aanvraag) {
    std::string gelukt;
    const Poging poging = probeer([&] { gelukt = voerUit(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toon(aanvraag, poging);
    // What is published says of itself that it is being corrected, and until when.
    if ((gelukt == "vastgesteld" || gelukt == "correctie") && !werkPublicatiemapBij(aanvraag))
        gelukt = "publicatiemap";
    return naar(toetspad(aanvraag.nummer("toets"), "/vaststellen?gelukt=" + gelukt));
}

}  // namespace

Routes vaststelRoutes() {
    return {
        {"GET", "/toets/{toets}/vaststellen", Voor::ingelogd, {{"gelukt"}}, bekijk},
        {"POST",
         "/toets/{toets}/vaststellen",
         Voor::ingelogd,
         {{"versie"},
          {"keuze"},
          {"gelezen"},
          {.naam = "hiaat", .vaker = true},
          {.naam = "hiaatsoort", .vaker = true},
          {.naam = "hiaatreden", .vaker = true},
          {.naam = "eigenhiaat", .vaker = true},
          {.naam = "eigenreden", .vaker = true},
          {"reden"},
          {kPrivacyveld}},
         kies},
    };
}

}  // namespace maatlat::web
