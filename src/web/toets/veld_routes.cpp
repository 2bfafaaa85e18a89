// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <optional>

#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/toets/veld_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/privacy/privacywacht.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/grondslag.h"
#include "toetsing/toets/velden.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"
#include "web/recordconflict.h"
#include "web/routes.h"
#include "web/toets/tabelkeuze.h"
#include "web/toets/veld_opbouw.h"
#include "web/toets/velden_samen.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

/// That a score was saved in the table of all verwachtingen (web/toets/tabelkeuze.h).
constexpr std::string_view kVanaf = "vanaf";

/// What came of saving a field.
struct Veldpoging {
    Veldinvoer invoer;
    BewaardVeld bewaard;
    Poging poging;
    std::vector<Privacyvondst> vondsten;
    std::vector<Meegestuurd> mee;  ///< what stood in other fields and is kept nowhere
};

/// The chosen bevindingen behind what stands in the motivering, as it was typed.
void neemOver(Aanvraag& aanvraag, Veldinvoer& invoer) {
    const std::string voor = std::string(naam(Veldsoort::motivering)) + "/";
    if (!invoer.sleutel.starts_with(voor)) throw Onvindbaar();
    const std::string veld = veldnaam("waarde", invoer.sleutel);
    invoer.waarde = metOvergenomen(
        aanvraag.werkplek(), aanvraag.persoon(), invoer.toets, invoer.sleutel.substr(voor.size()),
        aanvraag.heeftVeld(veld) ? std::optional(invoer.waarde) : std::nullopt, invoer.rust);
}

Veldpoging probeerVeld(Aanvraag& aanvraag) {
    Veldpoging uit;
    uit.poging = probeer([&] {
        uit.invoer = leesVeldinvoer(aanvraag);
        if (aanvraag.heeftVeld(kOverneemknop)) neemOver(aanvraag, uit.invoer);
        try {
            uit.bewaard = bewaarVeld(aanvraag.werkplek(), aanvraag.handeling(), uit.invoer);
        } catch (const Privacymelding& melding) {
            uit.vondsten = melding.vondsten();
            throw;
        }
    });
    return uit;
}

/// A part of the page for our script.
Antwoord opslagstatus(const Aanvraag& aanvraag, const Poging& poging, const Opslagstatus& goed) {
    if (poging.gelukt()) return aanvraag.deelpagina(goed);
    const std::string melding = poging.intussen
                                    ? intussenzin(*poging.intussen, aanvraag.persoon().nr)
                                    : poging.fouten.front().melding;
    return aanvraag.deelpagina(
        Opslagstatus{.soort = Opslagstatus::Soort::nietOpgeslagen, .melding = melding},
        poging.intussen ? 409 : 422);
}

/// A score as a word that people read; any other value as it is.
std::string leesbaar(const Veldsleutel& sleutel, const std::string& waarde) {
    return sleutel.soort == Veldsoort::score ? scorewoord(waarde) : waarde;
}

/// What goes along to the next try.
std::vector<Vastlegging::Paar> meeNaar(const Aanvraag& aanvraag, const Veldpoging& van) {
    std::vector<Vastlegging::Paar> uit = alsVelden(van.mee);
    if (const auto keuze = tabelkeuzeUit(aanvraag.veld(kVanaf)))
        uit.emplace_back(kVanaf, alsVeld(*keuze));
    for (const std::int64_t een : van.invoer.rust)
        uit.emplace_back(kRust, std::to_string(een));
    return uit;
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, const Veldpoging& van, const Veldsleutel& sleutel) {
    const Recordconflict conflict{.toets = van.invoer.toets,
                                  .sleutel = {Recordsoort::veld, 0, sleutel, ""},
                                  .gezien = van.invoer.versie,
                                  .stand = *van.poging.intussen,
                                  .mijn = {{"waarde", van.invoer.waarde}},
                                  .mee = meeNaar(aanvraag, van)};
    return toonConflict(aanvraag, conflict, [&](std::string_view, const std::string& waarde) {
        return leesbaar(sleutel, waarde);
    });
}

/// "een telefoonnummer: “06-12345678”, in “… belde met 06-12345678 over …”".
std::string inWoorden(const std::string& tekst, const Privacyvondst& vondst) {
    constexpr std::size_t kEromheen = 30;
    const std::size_t eind = vondst.vanaf + vondst.lengte;
    std::size_t van = vondst.vanaf - std::min(vondst.vanaf, kEromheen);
    std::size_t tot = std::min(eind + kEromheen, tekst.size());
    const auto midden = [&](std::size_t plaats) {  // inside a character of more than one byte
        return plaats < tekst.size() && (static_cast<unsigned char>(tekst[plaats]) & 0xC0) == 0x80;
    };
    while (midden(van))
        ++van;
    while (midden(tot))
        --tot;
    return std::string(naam(vondst.soort)) + ": “" + vondst.fragment + "”, in “" +
           (van > 0 ? "…" : "") + tekst.substr(van, tot - van) + (tot < tekst.size() ? "…" : "") +
           "”";
}

/// The field alone; with what was typed and what is wrong with it after a save that failed.
Antwoord toonVeld(Aanvraag& aanvraag, const std::string& sleuteltekst, const Veldpoging* mislukt) {
    const Toetsbeeld beeld =
        leesToets(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    const auto sleutel = leesVeldsleutel(sleuteltekst, *beeld.inhoud.kader);
    if (!sleutel) throw Onvindbaar();
    VeldPagina pagina;
    pagina.veld = veldblok(beeld, *sleutel);
    const std::string criterium = criteriumVan(*beeld.inhoud.kader, sleuteltekst);
    if (const Verwachting* van = beeld.inhoud.kader->verwachting(sleutel->code))
        pagina.over = van->code + " " + van->tekst;
    pagina.terug = {"Terug naar de toets", recordpad(beeld.zicht.kop.nr, sleuteltekst, criterium)};
    Raam raam = toetsraam(aanvraag, beeld.zicht.kop, pagina.veld.label);
    if (mislukt) {
        pagina.terug.tekst = "Terug zonder op te slaan";
        pagina.veld.waarde = mislukt->invoer.waarde;
        pagina.veld.versie = mislukt->invoer.versie;
        pagina.veld.ongedaan = false;
        pagina.veld.bericht.clear();
        pagina.veld.fout = mislukt->poging.fouten.front().melding;
        pagina.veld.vraagReden = mislukt->poging.vraagtReden;
        pagina.veld.reden = mislukt->invoer.privacyReden;
        for (const auto& [naam, waarde] : meeNaar(aanvraag, *mislukt))
            pagina.veld.mee.push_back({naam, waarde});
        for (const Privacyvondst& een : mislukt->vondsten)
            pagina.vondsten.push_back(
                inWoorden(getrimd(een.veld == kPrivacyveld ? mislukt->invoer.privacyReden
                                                           : mislukt->invoer.waarde),
                          een));
        for (const Veldfouten::Fout& een : mislukt->poging.fouten)
            raam.fouten.push_back({veldId(pagina.veld), een.melding});
    }
    return aanvraag.pagina(raam, pagina);
}

/// Where a saved field is shown: in the table of all, where it was saved there (`vanaf`), else on
/// the page of its criterium. Of a score it is said there that it changed.
std::string bewaardpad(std::int64_t toets, const Veldpoging& van, const std::string& vanaf) {
    constexpr std::string_view kScore = "score/";
    const bool isScore = van.invoer.sleutel.starts_with(kScore);
    if (const auto keuze = tabelkeuzeUit(vanaf); keuze && isScore)
        return tabelrijpad(toets, *keuze, van.invoer.sleutel.substr(kScore.size()));
    std::string uit = recordpad(toets, van.invoer.sleutel, van.bewaard.criterium);
    if (isScore)
        uit.insert(uit.find('#'),
                   "?gewijzigd=" + codeerParameter(van.invoer.sleutel.substr(kScore.size())));
    return uit;
}

Antwoord bewaarVeldformulier(Aanvraag& aanvraag) {
    std::vector<Meegestuurd> mee = houdAndereVast(aanvraag, aanvraag.werkplek());
    Veldpoging van = probeerVeld(aanvraag);
    van.mee = std::move(mee);
    const std::int64_t toets = aanvraag.nummer("toets");
    if (aanvraag.verzoek().stil)
        return opslagstatus(aanvraag, van.poging,
                            {.soort = Opslagstatus::Soort::opgeslagen,
                             .tijd = kloktijd(van.bewaard.wanneer),
                             .versie = van.bewaard.versie});
    if (van.poging.gelukt())
        return van.mee.empty() ? naar(bewaardpad(toets, van, aanvraag.veld(kVanaf)))
                               : toonMeegestuurd(aanvraag, van.bewaard.criterium, van.mee);
    if (!van.poging.intussen) return toonVeld(aanvraag, van.invoer.sleutel, &van);
    const Toetsbeeld beeld = leesToets(aanvraag.werkplek(), aanvraag.persoon(), toets);
    return toonTweeVersies(aanvraag, van,
                           leesVeldsleutel(van.invoer.sleutel, *beeld.inhoud.kader).value());
}

Antwoord bewaarConcept(Aanvraag& aanvraag) {
    std::string moment;
    const Poging poging = probeer([&] {
        moment =
            bewaarVeldconcept(aanvraag.werkplek(), aanvraag.persoon(), leesVeldinvoer(aanvraag));
    });
    if (!aanvraag.verzoek().stil && poging.gelukt())
        return naar(toetspad(aanvraag.nummer("toets"), "/veld/" + aanvraag.veld("sleutel")));
    return opslagstatus(aanvraag, poging,
                        {.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)});
}

Antwoord toonVeldpagina(Aanvraag& aanvraag) {
    return toonVeld(aanvraag, aanvraag.deel("soort") + "/" + aanvraag.deel("code"), nullptr);
}

}  // namespace

Routes veldRoutes() {
    const std::vector<Veldregel> velden{{"sleutel"}, {"versie"}, {"waarde"}, {kPrivacyveld}};
    std::vector<Veldregel> metAndere = velden;
    metAndere.push_back({kBewaarknop});
    metAndere.push_back({kTerugknop});
    metAndere.push_back({kOverneemknop});
    metAndere.push_back({kVanaf});
    metAndere.push_back({.naam = kRust, .vaker = true});
    for (const char* vinkje : {"regel", "criterium"})  // of the table, where nothing is assigned
        metAndere.push_back({.naam = vinkje, .vaker = true});
    metAndere.push_back({"aan"});
    metAndere.push_back({.naam = "neem-", .vaker = true, .begin = true});
    for (const char* wat : {"waarde-", "versie-", "stand-", "terug-", "terugversie-"})
        metAndere.push_back({.naam = wat, .begin = true});
    return {
        {"POST", "/toets/{toets}/veld", Voor::ingelogd, metAndere, bewaarVeldformulier},
        {"POST", "/toets/{toets}/concept", Voor::ingelogd, velden, bewaarConcept},
        {"GET", "/toets/{toets}/veld/{soort}/{code}", Voor::ingelogd, {}, toonVeldpagina},
    };
}

}  // namespace maatlat::web
