// SPDX-License-Identifier: EUPL-1.2
// Who does a zelfevaluatie together.
#include <algorithm>

#include "domain/fouten.h"
#include "pages/onderzoek/collega_uitgenodigd_pagina.h"
#include "pages/onderzoek/samenwerken_pagina.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/samenwerken.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

constexpr const char* kSamenwerken = "Samenwerken";

std::string samenwerkpad(std::int64_t toets, const std::string& erachter = "") {
    return toetspad(toets, "/samenwerken" + erachter);
}

std::string wieVerantwoordelijk(const Samenwerking& van) {
    if (van.verantwoordelijke.empty())
        return "Niemand is nu verantwoordelijk voor deze zelfevaluatie: wie dat was, kan het niet "
               "meer zijn, of zij is geopend voordat Maatlat dit bijhield. Iedereen van het "
               "management kan haar nu indienen. Kies hieronder wie verantwoordelijk wordt.";
    if (van.isZelf)
        return "U bent verantwoordelijk voor deze zelfevaluatie. Alleen u kunt haar indienen.";
    return van.verantwoordelijke +
           " is verantwoordelijk voor deze zelfevaluatie. Alleen wie verantwoordelijk is, noemt "
           "collega's en dient in.";
}

std::string waaromNietRegelen(const Samenwerking& van) {
    if (!van.magRegelen) return {};
    if (van.lopend) return {};
    return "Deze zelfevaluatie is ingediend. U kunt er niemand meer bij vragen. Wel kunt u een "
           "collega laten stoppen: die leest haar dan niet meer.";
}

constexpr Telbaar kVerwachtingen{"verwachting", "verwachtingen", true};
constexpr Telbaar kTeksten{"tekst", "teksten", true};

/// What they still have in hand.
std::string werkzin(const Collegarij& een) {
    std::string uit;
    if (een.toegewezen > 0 && een.waaromNietMeer.empty())
        uit = metHoofdletter(hoeveel(een.toegewezen, kVerwachtingen)) +
              (een.toegewezen == 1 ? " is" : " zijn") + " aan deze collega toegewezen.";
    if (een.concepten > 0)
        uit += (uit.empty() ? "" : " ") + metHoofdletter(hoeveel(een.concepten, kTeksten)) +
               (een.concepten == 1 ? " is" : " zijn") +
               " nog niet opgeslagen. Dat blijft bewaard voor deze collega: vraag het op te slaan "
               "voor u de collega laat stoppen, of noem de collega later opnieuw.";
    if (een.uitgenodigd)
        uit +=
            std::string(uit.empty() ? "" : " ") + "Deze collega heeft nog geen wachtwoord gekozen.";
    return uit;
}

/// Who cannot do it any more leaves what was assigned to be divided again.
std::string nietMeer(const Collegarij& een) {
    if (een.waaromNietMeer.empty()) return {};
    std::string uit = een.naam + " " + een.waaromNietMeer +
                      " en ziet de zelfevaluatie niet meer. "
                      "Wat deze collega schreef, blijft staan.";
    if (een.toegewezen > 0)
        uit += " " + metHoofdletter(hoeveel(een.toegewezen, kVerwachtingen)) +
               (een.toegewezen == 1 ? " is" : " zijn") + " vrij: verdeel die opnieuw.";
    return uit;
}

SamenwerkenPagina::Collega collegablok(const Samenwerking& van, const Collegarij& een) {
    SamenwerkenPagina::Collega uit;
    uit.nr = std::to_string(een.nr);
    uit.naam = een.naam;
    uit.taak = naam(een.taak);
    uit.sinds = datumEnTijd(een.sinds) + ", door " + een.door;
    uit.werk = werkzin(een);
    uit.melding = nietMeer(een);
    uit.beeindigen = van.magRegelen;
    if (!van.magRegelen || !van.lopend || !een.waaromNietMeer.empty()) return uit;
    const bool meewerkt = een.taak == Collegataak::meewerkt;
    uit.anders = sleutel(meewerkt ? Collegataak::leestMee : Collegataak::meewerkt);
    uit.andersTekst = meewerkt ? "Laat alleen meelezen" : "Laat meewerken";
    uit.opnieuw = een.uitgenodigd;
    return uit;
}

std::vector<Optie> opties(const std::vector<Collegakeuze>& keuzes, const std::string& gekozen) {
    std::vector<Optie> uit;
    for (const Collegakeuze& een : keuzes) {
        const std::string nr = std::to_string(een.nr);
        uit.push_back({nr, een.naam, nr == gekozen});
    }
    return uit;
}

Antwoord toonSamenwerken(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t nr = aanvraag.nummer("toets");
    const Samenwerking van = samenwerking(aanvraag.werkplek(), aanvraag.persoon(), nr);
    SamenwerkenPagina pagina;
    pagina.pad = samenwerkpad(nr);
    pagina.tabelPad = toetspad(nr, "/tabel");
    pagina.terugPad = toetspad(nr);
    pagina.verantwoordelijk = wieVerantwoordelijk(van);
    pagina.nietNu = waaromNietRegelen(van);
    for (const Collegarij& een : van.collegas)
        pagina.collegas.push_back(collegablok(van, een));
    pagina.magVragen = van.magRegelen && van.lopend;
    pagina.teNoemen = opties(van.teNoemen, aanvraag.veld("collega"));
    if (van.magRegelen) pagina.overdragen = opties(van.management, aanvraag.veld("nieuwe"));
    for (const Samenwerking::Eerder& een : van.eerder)
        pagina.eerder.push_back(
            {een.wie, een.wat, datumEnTijd(een.sinds) + ", door " + een.door,
             datumEnTijd(een.tot) +
                 (een.beeindigdDoor.empty() ? "" : ", door " + een.beeindigdDoor)});
    pagina.naam = aanvraag.veld("naam");
    pagina.email = aanvraag.veld("email");
    pagina.taak =
        aanvraag.heeftVeld("nieuwe-taak") ? aanvraag.veld("nieuwe-taak") : aanvraag.veld("taak");
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, van.kop, kSamenwerken);
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkSamenwerken(Aanvraag& aanvraag) {
    return toonSamenwerken(aanvraag, {});
}

/// Before anything is said of the form.
void eisRegelen(const Aanvraag& aanvraag) {
    if (!samenwerking(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets")).magRegelen)
        throw Geweigerd();
}

Collegataak gekozenTaak(const Aanvraag& aanvraag, const char* veld, const char* bij) {
    const auto taak = collegataakMetSleutel(aanvraag.veld(veld));
    if (!taak) throw Veldfouten(bij, "Kies of deze collega meewerkt of meeleest.");
    return *taak;
}

Antwoord noem(Aanvraag& aanvraag) {
    eisRegelen(aanvraag);
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        noemCollega(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.getal("collega"),
                    gekozenTaak(aanvraag, "taak", "collega"));
    });
    return poging.gelukt() ? naar(samenwerkpad(toets, "?gelukt=collega-genoemd"))
                           : toonSamenwerken(aanvraag, poging);
}

Antwoord toonLink(Aanvraag& aanvraag, const Uitgereikt& link) {
    const std::int64_t nr = aanvraag.nummer("toets");
    const Samenwerking van = samenwerking(aanvraag.werkplek(), aanvraag.persoon(), nr);
    const auto wie = std::ranges::find(van.collegas, link.persoon, &Collegarij::nr);
    const CollegaUitgenodigdPagina pagina{
        wie == van.collegas.end() ? "" : wie->naam,
        link.token.empty() ? "" : aanvraag.verzoek().oorsprong + "/link/" + link.token,
        samenwerkpad(nr)};
    return aanvraag.pagina(
        toetsraam(aanvraag, van.kop, "Link voor uw collega", {{kSamenwerken, samenwerkpad(nr)}}),
        pagina);
}

Antwoord nodigUit(Aanvraag& aanvraag) {
    eisRegelen(aanvraag);
    const std::int64_t toets = aanvraag.nummer("toets");
    Uitgereikt link;
    const Poging poging = probeer([&] {
        link = nodigCollegaUit(aanvraag.werkplek(), aanvraag.handeling(), toets,
                               {aanvraag.veld("naam"), aanvraag.veld("email"),
                                gekozenTaak(aanvraag, "nieuwe-taak", "nieuwe-taak")});
    });
    return poging.gelukt() ? toonLink(aanvraag, link) : toonSamenwerken(aanvraag, poging);
}

Antwoord nodigOpnieuwUit(Aanvraag& aanvraag) {
    return toonLink(aanvraag,
                    nodigCollegaOpnieuwUit(aanvraag.werkplek(), aanvraag.handeling(),
                                           aanvraag.nummer("toets"), aanvraag.getal("collega")));
}

Antwoord laatStoppen(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int vrij = beeindigCollega(aanvraag.werkplek(), aanvraag.handeling(), toets,
                                     aanvraag.getal("collega"));
    return naar(samenwerkpad(
        toets, vrij == 0 ? "?gelukt=collega-gestopt" : "?gelukt=collega-gestopt-vrij"));
}

Antwoord draagOver(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        draagZelfevaluatieOver(aanvraag.werkplek(), aanvraag.handeling(), toets,
                               aanvraag.getal("nieuwe"));
    });
    return poging.gelukt() ? naar(samenwerkpad(toets, "?gelukt=verantwoordelijk"))
                           : toonSamenwerken(aanvraag, poging);
}

}  // namespace

Routes samenwerkenRoutes() {
    return {
        {"GET", "/toets/{toets}/samenwerken", Voor::ingelogd, {{"gelukt"}}, bekijkSamenwerken},
        {"POST",
         "/toets/{toets}/samenwerken/noemen",
         Voor::ingelogd,
         {{"collega"}, {"taak"}},
         noem},
        {"POST",
         "/toets/{toets}/samenwerken/uitnodigen",
         Voor::ingelogd,
         {{"naam"}, {"email"}, {"nieuwe-taak"}},
         nodigUit},
        {"POST",
         "/toets/{toets}/samenwerken/opnieuw",
         Voor::ingelogd,
         {{"collega"}},
         nodigOpnieuwUit},
        {"POST",
         "/toets/{toets}/samenwerken/beeindigen",
         Voor::ingelogd,
         {{"collega"}},
         laatStoppen},
        {"POST", "/toets/{toets}/samenwerken/overdragen", Voor::ingelogd, {{"nieuwe"}}, draagOver},
    };
}

}  // namespace maatlat::web
