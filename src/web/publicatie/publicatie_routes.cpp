// SPDX-License-Identifier: EUPL-1.2
// Deciding on publication, and publishing, by the inspectie.
#include <string>
#include <utility>
#include <vector>

#include "pages/privacyvraag.h"
#include "pages/publicatie/publicatie_paginas.h"
#include "taal/zin.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/publicatie/besluitregels.h"
#include "web/publicatiemap.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string besluitPad(std::int64_t toets) {
    return toetspad(toets, "/publicatie");
}

/// A form of the page of decisions.
Stapformulier besluitstap(const Besluitbeeld& beeld, std::string anker, std::string titel,
                          std::string keuze, std::string knop) {
    Stapformulier uit;
    uit.anker = std::move(anker);
    uit.titel = std::move(titel);
    uit.pad = besluitPad(beeld.kop.nr);
    uit.versie = std::to_string(beeld.kop.versie);
    uit.keuze = std::move(keuze);
    uit.knop = std::move(knop);
    return uit;
}

/// The form in which something went wrong shows it; the others stay as they were.
struct Ingevuldestap {
    const Aanvraag& aanvraag;
    const Poging& poging;
    std::string keuze;  ///< of this form

    bool isDeze() const { return aanvraag.veld("keuze") == keuze; }
    std::string waarde(const std::string& veld, const std::string& anders = "") const {
        return isDeze() ? aanvraag.veld(veld) : anders;
    }
    std::string fout(const std::string& veld) const {
        return isDeze() ? foutVan(poging.fouten, veld) : "";
    }
    std::string id(const std::string& veld) const { return isDeze() ? veld : veld + "-" + keuze; }

    Tekstvak vak(const std::string& veld, const std::string& label, const std::string& hint,
                 bool verplicht, const std::string& anders = "") const {
        return {{veld, label, hint, "", fout(veld), verplicht, id(veld)},
                waarde(veld, anders),
                4,
                false};
    }
    void voegPrivacyToe(Stapformulier& aan) const {
        if (isDeze() && poging.vraagtReden)
            aan.velden.emplace_back(privacyvraag(aanvraag.veld(kPrivacyveld), poging.fouten));
    }
};

Stapformulier besluitformulier(const Besluitbeeld& beeld, const Ingevuldestap& in) {
    Stapformulier uit = besluitstap(beeld, "besluiten-nemen", "Besluiten om te publiceren",
                                    in.keuze, "Leg het besluit vast");
    uit.alineas = {"Volgens: " + beeld.regime->naam + " (" + beeld.regime->grond + ").",
                   beeld.regime->wachttijd
                       ? "Het rapport wordt niet gepubliceerd binnen " +
                             tekst(*beeld.regime->wachttijd) +
                             " na de bekendmaking. Maatlat rekent de "
                             "eerste dag uit."
                       : "Het rapport kan op de dag van de bekendmaking worden gepubliceerd."};
    uit.velden = {
        Tekstveld{.kop = {"bekendgemaakt", "Bekendgemaakt op",
                          "De dag waarop de organisatie het besluit kreeg.", "",
                          in.fout("bekendgemaakt"), true, in.id("bekendgemaakt")},
                  .waarde = in.waarde("bekendgemaakt", beeld.vandaag),
                  .soort = Tekstveld::Soort::datum},
        in.vak("rechtsmiddelen", "Rechtsmiddelen",
               "Dit staat in het besluit. Vul aan bij wie en hoe lang bezwaar of beroep kan.", true,
               beeld.regime->rechtsmiddelen)};
    in.voegPrivacyToe(uit);
    return uit;
}

Stapformulier rechterformulier(const Besluitbeeld& beeld, const Ingevuldestap& in) {
    Stapformulier uit =
        besluitstap(beeld, "rechter", "Vraag aan de rechter, of uitspraak", in.keuze, "Leg vast");
    std::vector<Optie> opties{
        {"gevraagd", "Er is om een voorlopige voorziening gevraagd"},
        {"geschorst", "De rechter heeft het besluit geschorst"},
        {"vrijgegeven", "Het rapport mag worden gepubliceerd: afgewezen of ingetrokken"}};
    for (Optie& een : opties)
        een.gekozen = een.waarde == in.waarde("opschorting");
    uit.velden = {
        Keuzerondjes{{"opschorting", "Wat is er gebeurd?", "", "", in.fout("opschorting"), true,
                      in.id("opschorting")},
                     std::move(opties)},
        Tekstveld{.kop = {"dag", "Op welke dag?", "", "", in.fout("dag"), true, in.id("dag")},
                  .waarde = in.waarde("dag"),
                  .soort = Tekstveld::Soort::datum},
        Tekstveld{.kop = {"kenmerk", "Nummer van de zaak",
                          "Bijvoorbeeld een zaaknummer of ECLI. Dit kan openbaar worden.", "",
                          in.fout("kenmerk"), true, in.id("kenmerk")},
                  .waarde = in.waarde("kenmerk")},
        in.vak("reden", "Toelichting", "", true)};
    in.voegPrivacyToe(uit);
    return uit;
}

Stapformulier redenformulier(const Besluitbeeld& beeld, const Ingevuldestap& in,
                             const std::string& titel, const std::string& label,
                             const std::string& knop) {
    Stapformulier uit = besluitstap(beeld, in.keuze + "-doen", titel, in.keuze, knop);
    uit.velden = {in.vak("reden", label, "Voor de inspectie. Dit wordt niet openbaar.", true)};
    return uit;
}

std::string meldingNu(const Besluitbeeld& beeld) {
    for (const Besluitregel& een : beeld.besluiten)
        if (een.besluit.stand == Besluitstand::uitPublicatie) return een.besluit.melding;
    return {};
}

void voegBesluitstappenToe(PublicatiePagina& pagina, const Besluitbeeld& beeld,
                           const Aanvraag& aanvraag, const Poging& poging) {
    const auto in = [&](const char* keuze) { return Ingevuldestap{aanvraag, poging, keuze}; };
    if (beeld.magBesluiten && beeld.regime) {
        if (beeld.nietBesluiten.empty())
            pagina.formulieren.push_back(besluitformulier(beeld, in("besluiten")));
        else
            pagina.waaromNiet = alinea(beeld.nietBesluiten);
    }
    if (beeld.magPubliceren) {
        if (beeld.nietPubliceren.empty())
            pagina.formulieren.push_back(besluitstap(beeld, "publiceren", "Publiceren",
                                                     "publiceren", "Publiceer het rapport"));
        else
            pagina.waaromNiet = alinea(beeld.nietPubliceren);
    }
    if (beeld.magOpschorten) pagina.formulieren.push_back(rechterformulier(beeld, in("rechter")));
    if (beeld.magIntrekken) {
        const Ingevuldestap dit = in("intrekken");
        pagina.formulieren.push_back(redenformulier(beeld, dit, "Besluit intrekken",
                                                    "Waarom trekt u het besluit in?",
                                                    "Trek het besluit in"));
        dit.voegPrivacyToe(pagina.formulieren.back());
    }
    if (beeld.magUitPublicatie) {
        const Ingevuldestap dit = in("weghalen");
        Stapformulier uit =
            redenformulier(beeld, dit, "Rapport weghalen", "Waarom haalt u het rapport weg?",
                           "Haal het rapport weg");
        uit.velden.emplace_back(
            dit.vak("melding", "Melding in plaats van het rapport",
                    "Iedereen kan dit lezen. Schrijf waarom het rapport weg is.", true));
        dit.voegPrivacyToe(uit);
        pagina.formulieren.push_back(std::move(uit));
    }
    if (beeld.magMelding) {
        const Ingevuldestap dit = in("melding");
        Stapformulier uit = besluitstap(beeld, "melding-wijzigen", "Melding wijzigen", "melding",
                                        "Sla de melding op");
        uit.velden = {dit.vak("melding", "Melding in plaats van het rapport",
                              "Maak dit veld leeg om de melding weg te halen.", false,
                              meldingNu(beeld))};
        dit.voegPrivacyToe(uit);
        pagina.formulieren.push_back(std::move(uit));
    }
}

std::string besluitstand(const Besluitbeeld& beeld) {
    if (!beeld.regime && beeld.besluiten.empty())
        return "Dit onderzoek wordt niet gepubliceerd. De landelijk coördinator kan dat kiezen.";
    switch (beeld.kop.status) {
        case Toetsstatus::vastgesteld:
            return "Het rapport is vastgesteld. Er is nog geen besluit om het te publiceren.";
        case Toetsstatus::besluit:
            return "Er is besloten om het rapport te publiceren.";
        case Toetsstatus::gepubliceerd:
            return "Het rapport is gepubliceerd.";
        case Toetsstatus::ingetrokken:
            return "Het rapport is uit de publicatie gehaald.";
        default:
            return "De toets is nog niet vastgesteld.";
    }
}

Antwoord toonBesluit(Aanvraag& aanvraag, const Poging& poging) {
    const Besluitbeeld beeld =
        besluitbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    PublicatiePagina pagina;
    pagina.stand = besluitstand(beeld);
    pagina.versiePad = toetspad(beeld.kop.nr, "/publicatieversie");
    voegBesluitstappenToe(pagina, beeld, aanvraag, poging);
    for (const Besluitregel& een : beeld.besluiten)
        pagina.besluiten.push_back(besluitdeel(een, true));
    Raam raam = toetsraam(aanvraag, beeld.kop, "Besluit en publicatie");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkBesluit(Aanvraag& aanvraag) {
    return toonBesluit(aanvraag, {});
}

std::string doeBesluitkeuze(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const std::int64_t toets = aanvraag.nummer("toets");
    const int versie = aanvraag.versie();
    const auto tekst = [&](const char* veld) {
        return Besluittekst{aanvraag.veld(veld), aanvraag.veld(kPrivacyveld)};
    };
    if (keuze == "besluiten") {
        besluitTotPublicatie(werkplek, handeling, toets, versie, aanvraag.veld("bekendgemaakt"),
                             tekst("rechtsmiddelen"));
        return "besloten";
    }
    if (keuze == "intrekken") {
        trekBesluitIn(werkplek, handeling, toets, versie, tekst("reden"));
        return "besluit-ingetrokken";
    }
    if (keuze == "rechter") {
        schortOp(werkplek, handeling, toets, versie,
                 {aanvraag.veld("opschorting"), aanvraag.veld("dag"), aanvraag.veld("kenmerk"),
                  tekst("reden")});
        return "rechter";
    }
    if (keuze == "weghalen") {
        trekPublicatieIn(werkplek, handeling, toets, versie, tekst("reden"),
                         aanvraag.veld("melding"));
        return "weggehaald";
    }
    if (keuze == "melding") {
        wijzigMelding(werkplek, handeling, toets, versie, tekst("melding"));
        return "melding";
    }
    publiceer(werkplek, handeling, toets, versie);
    return "gepubliceerd";
}

Antwoord kiesBesluit(Aanvraag& aanvraag) {
    std::string gelukt;
    const Poging poging =
        probeer([&] { gelukt = doeBesluitkeuze(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toonBesluit(aanvraag, poging);
    if (!werkPublicatiemapBij(aanvraag)) gelukt = "publicatiemap";
    return naar(besluitPad(aanvraag.nummer("toets")) + "?gelukt=" + gelukt);
}

}  // namespace

Routes publicatieRoutes() {
    return {
        {"GET", "/toets/{toets}/publicatie", Voor::ingelogd, {{"gelukt"}}, bekijkBesluit},
        {"POST",
         "/toets/{toets}/publicatie",
         Voor::ingelogd,
         {{"versie"},
          {"keuze"},
          {"bekendgemaakt"},
          {"rechtsmiddelen"},
          {"reden"},
          {"opschorting"},
          {"dag"},
          {"kenmerk"},
          {"melding"},
          {kPrivacyveld}},
         kiesBesluit},
    };
}

}  // namespace maatlat::web
