// SPDX-License-Identifier: EUPL-1.2
// Making the publicatieversie and deciding on it, by the inspectie.
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "pages/publicatie/publicatie_paginas.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "toetsing/publicatie/publicatieversie.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/publicatie/besluitregels.h"
#include "web/publicatiemap.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string versiePad(std::int64_t toets) {
    return toetspad(toets, "/publicatieversie");
}
std::string besluitPad(std::int64_t toets) {
    return toetspad(toets, "/publicatie");
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
    pagina.besluitPad = besluitPad(beeld.kop.nr);
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
            "Iemand anders heeft intussen iets gemarkeerd. Hieronder staat hoe het nu is. "
            "Wat u koos, is niet opgeslagen. Kies het opnieuw.";
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

// The decision.

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
        Tekstveld{.kop = {"kenmerk", "Kenmerk van de zaak",
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

std::string samengevoegdeZinnen(const std::vector<std::string>& zinnen) {
    std::string uit;
    for (const std::string& een : zinnen)
        uit += (uit.empty() ? "" : " ") + een;
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
            pagina.waaromNiet = samengevoegdeZinnen(beeld.nietBesluiten);
    }
    if (beeld.magPubliceren) {
        if (beeld.nietPubliceren.empty())
            pagina.formulieren.push_back(besluitstap(beeld, "publiceren", "Publiceren",
                                                     "publiceren", "Publiceer het rapport"));
        else
            pagina.waaromNiet = samengevoegdeZinnen(beeld.nietPubliceren);
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
    pagina.versiePad = versiePad(beeld.kop.nr);
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
