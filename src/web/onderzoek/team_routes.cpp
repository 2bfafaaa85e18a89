// SPDX-License-Identifier: EUPL-1.2
// All teams of an onderzoek on one page, with one save.
#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderzoek/teams_pagina.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/lezerskring.h"
#include "toetsing/onderzoek/teams.h"
#include "toetsing/toegang.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

using Nummers = std::set<std::int64_t>;
/// What was chosen of each team, by toets.
using Keuzes = std::map<std::int64_t, Teamkeuze>;

/// A number from 1 at the start of a text, which goes on after it and one sign.
std::int64_t neemNummer(std::string_view& tekst) {
    std::int64_t nr = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto gelezen = std::from_chars(tekst.data(), einde, nr);
    if (gelezen.ec != std::errc() || nr < 1) throw Onvindbaar();
    tekst.remove_prefix(static_cast<std::size_t>(gelezen.ptr - tekst.data()));
    if (!tekst.empty()) tekst.remove_prefix(1);
    return nr;
}

/// The teams as the form showed them ("5:1,2") and as they were chosen ("5-1" for each).
Keuzes keuzesUit(const Aanvraag& aanvraag) {
    Keuzes uit;
    for (const std::string& een : aanvraag.veldenMet("was")) {
        std::string_view rest = een;
        Teamkeuze keuze;
        keuze.toets = neemNummer(rest);
        while (!rest.empty())
            keuze.was.insert(neemNummer(rest));
        uit[keuze.toets] = keuze;
    }
    for (const std::string& een : aanvraag.veldenMet("lid")) {
        std::string_view rest = een;
        const auto van = uit.find(neemNummer(rest));
        if (van == uit.end()) throw Onvindbaar();
        van->second.wordt.insert(neemNummer(rest));
    }
    return uit;
}

/// Those of the rooster, with what was chosen of them in a form that was not saved.
Keuzes keuzesVan(const Teamrooster& rooster, const Keuzes& gestuurd) {
    Keuzes uit;
    for (const Teamrij& rij : rooster.rijen) {
        Teamkeuze keuze;
        keuze.toets = rij.kop.nr;
        keuze.was = {rij.kop.team.begin(), rij.kop.team.end()};
        const auto van = gestuurd.find(rij.kop.nr);
        keuze.wordt = van == gestuurd.end() ? keuze.was : van->second.op(keuze.was);
        uit[keuze.toets] = std::move(keuze);
    }
    return uit;
}

std::string wasVeld(const Teamkeuze& keuze) {
    std::string uit = std::to_string(keuze.toets) + ":";
    for (const std::int64_t een : keuze.was)
        uit += (uit.back() == ':' ? "" : ",") + std::to_string(een);
    return uit;
}

/// What is shown of the teams.
struct Zoekvraag {
    std::string zoek;
    std::string waar;
    bool alleenTeams = false;

    static Zoekvraag uit(const Aanvraag& aanvraag) {
        return {getrimd(aanvraag.veld("zoek")), getrimd(aanvraag.veld("waar")),
                aanvraag.veld("alleen") == "teams"};
    }
    std::string alsQuery() const {
        return (zoek.empty() ? "" : "&zoek=" + codeerParameter(zoek)) +
               (waar.empty() ? "" : "&waar=" + codeerParameter(waar)) +
               (alleenTeams ? "&alleen=teams" : "");
    }
};

bool bevatNaam(const std::string& naam, const std::string& gezocht) {
    return kleineLetters(naam).find(kleineLetters(gezocht)) != std::string::npos;
}

std::vector<Teaminspecteur> getoondeInspecteurs(const Teamrooster& rooster, const Keuzes& keuzes,
                                                const Zoekvraag& vraag) {
    Nummers inTeam;
    for (const auto& [toets, keuze] : keuzes) {
        inTeam.insert(keuze.was.begin(), keuze.was.end());
        inTeam.insert(keuze.wordt.begin(), keuze.wordt.end());
    }
    std::vector<Teaminspecteur> uit;
    for (const Teaminspecteur& een : rooster.inspecteurs)
        if (bevatNaam(een.naam, vraag.zoek) && (!vraag.alleenTeams || inTeam.contains(een.nr)))
            uit.push_back(een);
    return uit;
}

TeamPagina::Rij rijVan(const Teamrooster& rooster, const Teamrij& rij, const Teamkeuze& keuze,
                       const std::vector<Teaminspecteur>& getoond,
                       const std::vector<Veldfouten::Fout>& fouten) {
    TeamPagina::Rij uit;
    uit.toets = rij.kop.nr;
    uit.organisatie = rij.kop.organisatie;
    uit.status = naam(rij.kop.status);
    for (const Teaminspecteur& een : rooster.inspecteurs)
        if (keuze.wordt.contains(een.nr) && rooster.kan(rij, een)) {
            ++uit.aantal;
            if (std::ranges::find(getoond, een.nr, &Teaminspecteur::nr) == getoond.end())
                ++uit.verborgen;
        }
    uit.telt = !teamwaarschuwing(rij.kop.status, 0).empty();
    uit.waarschuwing = teamwaarschuwing(rij.kop.status, uit.aantal);
    for (const Teaminspecteur& een : getoond) {
        TeamPagina::Cel cel{rij.kop.nr, een.nr, teamveld(rij.kop.nr, een.nr),
                            keuze.wordt.contains(een.nr)};
        // Who is in the team can be put back as long as that was not saved.
        cel.mag = keuze.was.contains(een.nr) || cel.aan;
        if (!rooster.kan(rij, een))
            cel.waarom = een.bezwaar.empty() ? "kan niet: werkte bij " + rij.kop.organisatie
                                             : "kan niet: " + een.bezwaar;
        cel.fout = foutVan(fouten, cel.id);
        uit.cellen.push_back(std::move(cel));
    }
    return uit;
}

/// Who cannot be where, and who must be replaced.
std::vector<std::string> wieWaarNietKan(const Teamrooster& rooster, const Keuzes& keuzes) {
    std::vector<std::string> uit;
    for (const Teaminspecteur& een : rooster.inspecteurs) {
        std::vector<std::string> werkte, zit;
        for (const Teamrij& rij : rooster.rijen) {
            if (rij.werktenErbij.contains(een.nr)) werkte.push_back(rij.kop.organisatie);
            if (keuzes.at(rij.kop.nr).was.contains(een.nr) && !rooster.kan(rij, een))
                zit.push_back(rij.kop.organisatie);
        }
        if (!een.bezwaar.empty()) uit.push_back(een.naam + " " + een.bezwaar + ".");
        if (!werkte.empty())
            uit.push_back(een.naam + " werkte bij " + opsomming(werkte) +
                          (werkte.size() == 1 ? ", en kan die organisatie niet toetsen."
                                              : ", en kan die organisaties niet toetsen."));
        if (!zit.empty())
            uit.push_back(een.naam + " zit nog in het team van " + opsomming(zit) +
                          ", en kan daar niets meer. Haal het vinkje weg en kies iemand anders.");
    }
    return uit;
}

/// `gestuurd`: what a form chose that was not saved.
Antwoord toonTeams(Aanvraag& aanvraag, const Keuzes& gestuurd, const Poging& poging) {
    const std::string id = aanvraag.deel("onderzoek");
    // What is wrong must be in sight.
    const Zoekvraag vraag = poging.gelukt() ? Zoekvraag::uit(aanvraag) : Zoekvraag();
    const Teamrooster rooster = teamrooster(aanvraag.werkplek(), aanvraag.persoon(), id);
    const Keuzes keuzes = keuzesVan(rooster, gestuurd);
    const std::vector<Teaminspecteur> getoond = getoondeInspecteurs(rooster, keuzes, vraag);
    TeamPagina pagina;
    pagina.actie = onderzoekpad(id, "/team");
    pagina.beeldPad = onderzoekpad(id);
    if (mag(aanvraag.persoon(), Actie::onderzoekOpenen))
        pagina.stappenPad = onderzoekpad(id, "/stappen");
    pagina.wieLezen = wieLezen(Toetssoort::inspectie, Toetsstatus::lopend);
    pagina.zonderInspecteurs = rooster.inspecteurs.empty();
    if (!rooster.vast.empty())
        pagina.vast =
            "Overgenomen uit een gepubliceerde ronde, en zonder team: " + opsomming(rooster.vast) +
            ".";
    else if (!rooster.gesloten.empty())
        pagina.vast = "Dit onderzoek is gesloten. De teams blijven zoals ze zijn, van " +
                      opsomming(rooster.gesloten) + ".";
    pagina.zoek = vraag.zoek;
    pagina.waar = vraag.waar;
    pagina.alleenTeams = vraag.alleenTeams;
    for (const Teaminspecteur& een : getoond)
        pagina.inspecteurs.push_back({een.nr, een.naam, een.bezwaar});
    std::map<std::string, std::vector<std::string>> teKlein;  // what is said, of which
    for (const Teamrij& rij : rooster.rijen) {
        const Teamkeuze& keuze = keuzes.at(rij.kop.nr);
        const TeamPagina::Rij deze = rijVan(rooster, rij, keuze, getoond, poging.fouten);
        pagina.was.push_back(wasVeld(keuze));
        if (!deze.waarschuwing.empty()) teKlein[deze.waarschuwing].push_back(deze.organisatie);
        const bool zichtbaar = bevatNaam(deze.organisatie, vraag.waar);
        for (const std::int64_t een : keuze.wordt)
            if (!zichtbaar || std::ranges::find(getoond, een, &Teaminspecteur::nr) == getoond.end())
                pagina.verborgen.push_back(std::to_string(rij.kop.nr) + "-" + std::to_string(een));
        if (zichtbaar) pagina.rijen.push_back(deze);
    }
    for (const auto& [wat, van] : teKlein)
        pagina.teKlein.push_back(wat + " Dat geldt voor " + opsomming(van) + ".");
    pagina.getoond =
        "U ziet " +
        vanDe(static_cast<int>(getoond.size()), static_cast<int>(rooster.inspecteurs.size()),
              {"inspecteur", "inspecteurs"}) +
        " en " +
        vanDe(static_cast<int>(pagina.rijen.size()), static_cast<int>(rooster.rijen.size()),
              kOrganisatie) +
        ".";
    pagina.buiten = wieWaarNietKan(rooster, keuzes);
    Raam raam = aanvraag.raam("Teams van " + rooster.onderzoekNaam);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"},
                     {rooster.onderzoekNaam, onderzoekpad(id)},
                     {"Teams", "", true}};
    raam.breed = true;
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkTeams(Aanvraag& aanvraag) {
    return toonTeams(aanvraag, {}, {});
}

Antwoord kiesTeams(Aanvraag& aanvraag) {
    const Keuzes gestuurd = keuzesUit(aanvraag);
    if (aanvraag.veld("doe") == "toon") return toonTeams(aanvraag, gestuurd, {});
    std::vector<Teamkeuze> keuzes;
    for (const auto& [toets, keuze] : gestuurd)
        keuzes.push_back(keuze);
    const std::string id = aanvraag.deel("onderzoek");
    const Poging poging =
        probeer([&] { zetTeams(aanvraag.werkplek(), aanvraag.handeling(), id, keuzes); });
    return poging.gelukt()
               ? naar(onderzoekpad(id, "/team?gelukt=team" + Zoekvraag::uit(aanvraag).alsQuery()))
               : toonTeams(aanvraag, gestuurd, poging);
}

}  // namespace

Routes teamRoutes() {
    return {
        {"GET",
         "/onderzoek/{onderzoek}/team",
         Voor::ingelogd,
         {{"zoek"}, {"waar"}, {"alleen"}, {"gelukt"}},
         bekijkTeams},
        {"POST",
         "/onderzoek/{onderzoek}/team",
         Voor::ingelogd,
         {{"was", true}, {"lid", true}, {"zoek"}, {"waar"}, {"alleen"}, {"doe"}},
         kiesTeams},
    };
}

}  // namespace maatlat::web
