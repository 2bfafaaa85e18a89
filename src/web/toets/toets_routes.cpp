// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include "domain/fouten.h"
#include "taal/zin.h"
#include "toetsing/toets/geschiedenis.h"
#include "toetsing/traject/collegiale_toets.h"
#include "web/aanvraag.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/toets/criterium_opbouw.h"
#include "web/toets/toets_opbouw.h"
#include "web/toets/veld_opbouw.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"
#include "web/voorgemaakt.h"

namespace maatlat::web {

namespace {

/// Room for more than a hundred criterium pages: those of the toetsen that people work in now.
constexpr std::size_t kVoorraad = std::size_t{8} << 20;

using Voorraad = std::shared_ptr<Paginavoorraad>;

/// Everything that a part of a page of this toets is made from. Any change in a toets raises its
/// version; what is of its organisation or onderzoek stands here too, as that changes without; what
/// a person was typing is in no key, and makes the part be made for them alone.
std::string sleutel(const Toetszicht& zicht, const std::string& pagina) {
    const Toetskop& kop = zicht.kop;
    return std::to_string(kop.nr) + "/" + std::to_string(kop.versie) + "/" +
           (zicht.invullen ? "invullen/" : "lezen/") + (zicht.teamwerk ? "team/" : "") + pagina +
           "/" + kop.organisatie + "/" + kop.organisatieNu + "/" + kop.onderzoekNaam + "/" +
           kop.regelset;
}

std::string hertoetsdeel(const Toetszicht& zicht) {
    std::string uit = zicht.hertoetsOpenen ? "hertoets/" : "";
    if (zicht.eerdereLeesbaar) uit += "eerdere/";
    for (const std::int64_t een : zicht.hertoetsen)
        uit += std::to_string(een) + "/";
    return uit;
}

const Criterium& eisCriterium(const Toetsingskader& kader, const std::string& code) {
    const Criterium* criterium = kader.criterium(code);
    if (!criterium) throw Onvindbaar();
    return *criterium;
}

Toetsbeeld leesAlles(Aanvraag& aanvraag) {
    return leesToets(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
}

/// Says so when what a colleague approved was changed since.
void noemVervallen(Aanvraag& aanvraag, const Toetskop& kop, ToetsPagina& pagina) {
    if (kop.status != Toetsstatus::goedgekeurd) return;
    const int aantal = wijzigingenNaGoedkeuring(aanvraag.werkplek(), aanvraag.persoon(), kop.nr);
    if (aantal == 0) return;
    pagina.vervallen = "De goedkeuring geldt niet meer: na de goedkeuring " +
                       (aantal == 1 ? std::string("is er één ding gewijzigd.")
                                    : "zijn er " + telwoord(aantal) + " dingen gewijzigd.");
    pagina.vervallenPad = toetspad(kop.nr, "/collegiale-toets#verschillen");
}

Antwoord toonToets(Aanvraag& aanvraag, const Voorraad& voorraad) {
    const Toetszicht zicht =
        bekijk(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    // What is new differs per person and visit. A name of a colleague in it is as it was when the
    // toets last changed.
    const std::string waar = sleutel(
        zicht, "overzicht/" + std::to_string(zicht.persoon) + "/" +
                   (zicht.afhandelen ? "afhandelen/" : "") +
                   (zicht.leestOpvolging ? "opvolging/" : "") +
                   (zicht.eigenOrganisatie ? "eigen/" : "") + (zicht.ijking ? "ijking/" : "") +
                   (zicht.collegialeToets ? "collegiaal/" : "") +
                   (zicht.wederhoor ? "wederhoor/" : "") + (zicht.publicatie ? "publicatie/" : "") +
                   hertoetsdeel(zicht) + std::to_string(zicht.gezien));
    const auto deel = voorgemaakt(aanvraag.sjablonen(), *voorraad, waar, [&] {
        ToetsPagina pagina =
            toetsPagina(leesToetsblad(aanvraag.werkplek(), aanvraag.persoon(), zicht.kop.nr));
        noemVervallen(aanvraag, zicht.kop, pagina);
        pagina.rooster = *voorgemaakt(aanvraag.sjablonen(), *voorraad, sleutel(zicht, "rooster"),
                                      [&] { return rooster(leesAlles(aanvraag)); });
        return pagina;
    });
    Raam raam = aanvraag.raam(zicht.kop.organisatie);
    raam.kruimels = {{"Start", "/"}, {raam.titel, "", true}};
    raam.breed = true;
    zetStand(raam, aanvraag, zicht.kop);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.paginaRond(raam, ToetsPagina::kHulp, *deel);
}

/// Says what the score of a verwachting was before this person changed it, with a way back.
void noemWijziging(Aanvraag& aanvraag, Verwachtingblok& verwachting) {
    Veldblok& blok = verwachting.scoreveld;
    const int nu = blok.versie;
    const Geschiedenis geschiedenis =
        leesVersies(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), blok.sleutel,
                    {nu - 1, nu});
    std::string was;
    for (const Versieblad& een : geschiedenis.versies) {
        if (een.versie == nu - 1) was = een.inhoud.tekst("waarde");
        if (een.versie == nu && een.auteur != aanvraag.persoon().nr) return;
    }
    if (nu == 0 || was == blok.waarde) return;
    blok.gewijzigd = {"Score van " + verwachting.code + " gewijzigd: " + scorewoord(was) +
                          " is nu " + scorewoord(blok.waarde) + ".",
                      was};
}

Antwoord toonCriterium(Aanvraag& aanvraag, const Voorraad& voorraad) {
    const std::string& code = aanvraag.deel("code");
    const Toetszicht zicht =
        bekijk(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    const std::string gewijzigd = aanvraag.veld("gewijzigd");
    // What stands beside it of the earlier toets depends on who may read that, and how it stands.
    const bool voorIedereen = zicht.getypt.empty() && gewijzigd.empty() && !zicht.hertoets;
    const std::string waar = voorIedereen ? sleutel(zicht, "criterium/" + code) : "";
    const auto deel = voorgemaakt(aanvraag.sjablonen(), *voorraad, waar, [&] {
        Toetsbeeld beeld = leesAlles(aanvraag);
        beeld.zicht = zicht;  // the key says whose draft may be in it; one typed since may not
        CriteriumPagina pagina = criteriumPagina(beeld, eisCriterium(*beeld.inhoud.kader, code));
        for (Verwachtingblok& een : pagina.verwachtingen)
            if (een.code == gewijzigd && een.scoreveld.invulbaar) noemWijziging(aanvraag, een);
        return pagina;
    });
    Raam raam = toetsraam(aanvraag, zicht.kop, "Criterium " + code);
    raam.breed = true;
    return aanvraag.paginaRond(raam, CriteriumPagina::kHulp, *deel);
}

Antwoord toonTeksten(Aanvraag& aanvraag) {
    const Toetsbeeld beeld = leesAlles(aanvraag);
    return aanvraag.pagina(toetsraam(aanvraag, beeld.zicht.kop, "Inleiding en good practices"),
                           tekstenPagina(beeld));
}

}  // namespace

Routes toetsRoutes() {
    const auto voorraad = std::make_shared<Paginavoorraad>(kVoorraad);
    const auto met = [&](Antwoord (*toon)(Aanvraag&, const Voorraad&)) {
        return [voorraad, toon](Aanvraag& aanvraag) { return toon(aanvraag, voorraad); };
    };
    return {
        {"GET", "/toets/{toets}", Voor::ingelogd, {{"gelukt"}}, met(toonToets)},
        {"GET",
         "/toets/{toets}/criterium/{code}",
         Voor::ingelogd,
         {{"gewijzigd"}},
         met(toonCriterium)},
        {"GET", "/toets/{toets}/teksten", Voor::ingelogd, {}, toonTeksten},
    };
}

}  // namespace maatlat::web
