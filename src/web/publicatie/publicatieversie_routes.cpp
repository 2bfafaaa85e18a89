// SPDX-License-Identifier: EUPL-1.2
// Making the publicatieversie, by the inspectie.
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/publicatie/publicatie_paginas.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/publicatie/publicatieversie.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string versiePad(std::int64_t toets) {
    return toetspad(toets, "/publicatieversie");
}

std::vector<PublicatieversiePagina::Plek> alsPlekken(const std::vector<Weglaatplek>& van) {
    constexpr std::size_t kMeeste = 20;
    std::vector<PublicatieversiePagina::Plek> uit;
    for (const Weglaatplek& een : van)
        if (uit.size() < kMeeste) uit.push_back({een.voor, een.tekst, een.na});
    return uit;
}

std::vector<Optie> gronden(const Publicatieversiebeeld& beeld, const std::string& gekozen) {
    std::vector<Optie> uit;
    for (const std::string& een : beeld.regime->gronden)
        uit.push_back({een, een, een == gekozen, ""});
    return uit;
}

/// A form of this page, as it stands before what is filled in.
Stapformulier stap(const Publicatieversiebeeld& beeld, std::string anker, std::string titel,
                   std::string keuze, std::string knop) {
    Stapformulier uit;
    uit.anker = std::move(anker);
    uit.titel = std::move(titel);
    uit.pad = versiePad(beeld.kop.nr);
    uit.versie = std::to_string(beeld.markering.versie);
    uit.keuze = std::move(keuze);
    uit.knop = std::move(knop);
    return uit;
}

Stapformulier woordenformulier(const Aanvraag& aanvraag, const Publicatieversiebeeld& beeld,
                               const Poging& poging) {
    Stapformulier uit = stap(beeld, "woorden-weglaten", "Woorden weglaten", "woorden", "Laat weg");
    uit.alineas = {
        "De woorden gaan overal uit het rapport waar zij staan. U ziet daarna waar dat is."};
    uit.velden = {
        Tekstvak{{"woorden", "Welke woorden?", "Neem ze letterlijk over uit het rapport.", "",
                  foutVan(poging.fouten, "woorden"), true, ""},
                 aanvraag.veld("woorden"),
                 3,
                 false},
        Keuzerondjes{{"grond", "Waarom?", "", "", foutVan(poging.fouten, "grond"), true, ""},
                     gronden(beeld, aanvraag.veld("grond"))}};
    return uit;
}

Stapformulier zinnenformulier(const Publicatieversiebeeld& beeld, const Poging& poging) {
    Stapformulier uit =
        stap(beeld, "zinnen-weglaten", "Hele zinnen weglaten", "zinnen", "Laat deze zinnen weg");
    uit.ingeklapt = "Alle zinnen van het rapport (" + std::to_string(beeld.zinnen.size()) + ")";
    std::vector<Optie> zinnen;
    for (std::size_t i = 0; i < beeld.zinnen.size(); ++i)
        if (!beeld.zinnen[i].weg) zinnen.push_back({std::to_string(i), beeld.zinnen[i].tekst});
    uit.velden = {
        Vinkjes{
            {"zinnen", "Welke zinnen?", "", "", foutVan(poging.fouten, "zinnen"), false, "zinnen"},
            std::move(zinnen)},
        Keuzerondjes{{"grond", "Waarom laat u deze zinnen weg?", "", "", "", true, "grond-zinnen"},
                     gronden(beeld, "")}};
    return uit;
}

Stapformulier blijfformulier(const Publicatieversiebeeld& beeld, const Poging& poging) {
    Stapformulier uit =
        stap(beeld, "laten-staan", "Dit lijkt op persoonsgegevens", "blijft", "Laat dit staan");
    uit.alineas = {
        "Laat het weg met een van de formulieren hierboven, of kies hier wat mag blijven "
        "staan."};
    if (!beeld.regime->namen.empty())
        uit.alineas.push_back("Alleen deze functies mogen met hun naam worden genoemd: " +
                              opsomming(beeld.regime->namen) + ".");
    std::vector<Optie> vondsten;
    for (const Persoonsvondst& een : beeld.vondsten)
        vondsten.push_back({een.tekst, een.tekst, false, "Mogelijk " + een.soort + "."});
    uit.velden = {Vinkjes{
        {"blijft", "Wat mag blijven staan?", "", "", foutVan(poging.fouten, "blijft"), false, ""},
        std::move(vondsten)}};
    return uit;
}

Stapformulier maakformulier(const Publicatieversiebeeld& beeld, const Poging& poging) {
    Stapformulier uit =
        stap(beeld, "maken", "Publicatieversie maken", "maken", "Maak de publicatieversie");
    uit.alineas = {
        "De publicatieversie wordt bevroren. U kunt daarna nog een andere maken, zolang er "
        "geen besluit is om te publiceren."};
    uit.velden = {
        Vinkjes{{"nagekeken", "Akkoord", "", "", foutVan(poging.fouten, "nagekeken"), false, ""},
                {{"ja", "Ik heb nagekeken wat wordt weggelaten en wat blijft staan."}}}};
    return uit;
}

std::string stand(const Publicatieversiebeeld& beeld) {
    if (beeld.editie == 0)
        return "De toets is nog niet vastgesteld. Er is nog niets te publiceren.";
    if (!beeld.regime)
        return "Dit onderzoek wordt niet gepubliceerd. De landelijk coördinator kan dat kiezen.";
    if (!beeld.magMaken) return "U kunt nu geen publicatieversie maken.";
    return "U maakt een publicatieversie van editie " + std::to_string(beeld.editie) +
           ". Volgens: " + beeld.regime->naam + ".";
}

PublicatieversiePagina::Versie versiedeel(std::int64_t toets, const Versiebeeld& van) {
    PublicatieversiePagina::Versie uit;
    const std::string nr = std::to_string(van.kenmerk.nr);
    uit.titel = "Publicatieversie " + nr;
    uit.tekst = "Van editie " + std::to_string(van.kenmerk.editie) + ". Gemaakt door " + van.wie +
                " op " + datumEnTijd(van.kenmerk.wanneer) + ".";
    if (!van.fout.empty()) uit.fout = van.fout + " Meld dit aan de beheerder.";
    uit.sha256 = van.kenmerk.sha256;
    uit.gegevensSha256 = van.kenmerk.gegevensSha256;
    uit.pad = toetspad(toets, "/publicatieversie/" + nr);
    for (const Weglating& een : van.weglatingen)
        uit.weglatingen.emplace_back(een.tekst, een.grond);
    return uit;
}

PublicatieversiePagina versiepagina(const Aanvraag& aanvraag, const Publicatieversiebeeld& beeld,
                                    const Poging& poging) {
    PublicatieversiePagina pagina;
    pagina.stand = stand(beeld);
    pagina.besluitPad = toetspad(beeld.kop.nr, "/publicatie");
    for (const Versiebeeld& een : beeld.versies)
        pagina.versies.push_back(versiedeel(beeld.kop.nr, een));
    if (!beeld.magMaken) return pagina;
    for (std::size_t i = 0; i < beeld.regels.size(); ++i) {
        const Markeringsregel& van = beeld.regels[i];
        pagina.markeringen.push_back(
            {van.weg.tekst, van.weg.grond,
             "Staat op " + hoeveel(static_cast<int>(van.plekken.size()), {"plaats", "plaatsen"}) +
                 ".",
             alsPlekken(van.plekken), alsPlekken(van.anders), versiePad(beeld.kop.nr),
             std::to_string(beeld.markering.versie), static_cast<int>(i)});
    }
    pagina.formulieren = {woordenformulier(aanvraag, beeld, poging),
                          zinnenformulier(beeld, poging)};
    if (!beeld.vondsten.empty()) pagina.formulieren.push_back(blijfformulier(beeld, poging));
    pagina.formulieren.push_back(maakformulier(beeld, poging));
    return pagina;
}

Antwoord toonVersie(Aanvraag& aanvraag, const Poging& poging) {
    const Publicatieversiebeeld beeld =
        publicatieversiebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    PublicatieversiePagina pagina = versiepagina(aanvraag, beeld, poging);
    if (poging.intussen)
        pagina.uitleg =
            intussenzin(*poging.intussen, aanvraag.persoon().nr) +
            " Hieronder staat hoe het nu is. Wat u koos, is niet opgeslagen. Kies het opnieuw.";
    Raam raam = toetsraam(aanvraag, beeld.kop, "Publicatieversie");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkVersie(Aanvraag& aanvraag) {
    return toonVersie(aanvraag, {});
}

std::string doeVersiekeuze(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const std::int64_t toets = aanvraag.nummer("toets");
    const int versie = aanvraag.versie();
    if (keuze == "woorden") {
        markeer(werkplek, handeling, toets, versie,
                {{}, aanvraag.veld("woorden"), aanvraag.veld("grond")});
        return "gemarkeerd";
    }
    if (keuze == "zinnen") {
        Nieuwemarkering nieuw{{}, "", aanvraag.veld("grond")};
        for (const std::string& een : aanvraag.veldenMet("zinnen")) {
            if (een.empty() || een.size() > 6 ||
                een.find_first_not_of("0123456789") != std::string::npos)
                throw Onvindbaar();
            nieuw.zinnen.push_back(std::stoi(een));
        }
        markeer(werkplek, handeling, toets, versie, nieuw);
        return "gemarkeerd";
    }
    if (keuze == "terug") {
        haalMarkeringWeg(werkplek, handeling, toets, versie,
                         static_cast<int>(aanvraag.getal("plaats")));
        return "markering-weg";
    }
    if (keuze == "blijft") {
        laatStaan(werkplek, handeling, toets, versie, aanvraag.veldenMet("blijft"));
        return "blijft-staan";
    }
    maakPublicatieversie(werkplek, handeling, toets, versie, aanvraag.veld("nagekeken") == "ja");
    return "publicatieversie";
}

Antwoord kiesVersie(Aanvraag& aanvraag) {
    std::string gelukt;
    const Poging poging =
        probeer([&] { gelukt = doeVersiekeuze(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toonVersie(aanvraag, poging);
    return naar(versiePad(aanvraag.nummer("toets")) + "?gelukt=" + gelukt);
}

Antwoord leesVersie(Aanvraag& aanvraag) {
    return rapportantwoord(
        leesPublicatieversie(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                             static_cast<int>(aanvraag.nummer("nr"))),
        aanvraag.veld("als") == "bestand");
}

}  // namespace

Routes publicatieversieRoutes() {
    return {
        {"GET", "/toets/{toets}/publicatieversie", Voor::ingelogd, {{"gelukt"}}, bekijkVersie},
        {"POST",
         "/toets/{toets}/publicatieversie",
         Voor::ingelogd,
         {{"versie"},
          {"keuze"},
          {"woorden"},
          {"grond"},
          {"zinnen", true},
          {"blijft", true},
          {"plaats"},
          {"nagekeken"}},
         kiesVersie},
        {"GET", "/toets/{toets}/publicatieversie/{nr}", Voor::ingelogd, {{"als"}}, leesVersie},
    };
}

}  // namespace maatlat::web
