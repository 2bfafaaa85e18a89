// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/criterium_opbouw.h"

#include <algorithm>
#include <utility>

#include "pages/bronnen/bevinding_pagina.h"
#include "reporting/tekens.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/toets/oordelen.h"
#include "toetsing/toets/verklaring_tekst.h"
#include "web/http/adrescode.h"
#include "web/steekproef/uitkomst_opbouw.h"
#include "web/toets/hertoets_opbouw.h"
#include "web/toets/rust_opbouw.h"
#include "web/toets/veld_opbouw.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

std::string merk(Richting richting) {
    return richting == Richting::neutraal ? "neutraal" : "steunt " + std::string(naam(richting));
}

/// "Vier bevindingen: drie steunen voldoende, één is neutraal."
std::string samenvatting(const Verwachtingstand& stand, bool bevroren) {
    constexpr Telbaar kBevinding{"bevinding", "bevindingen"};
    const int totaal = stand.aantalBevindingen();
    if (totaal == 0)
        return bevroren ? "Er zijn geen bevindingen." : "Er zijn nog geen bevindingen.";
    std::vector<std::string> delen;
    for (const Richting een : kRichtingen) {
        const int aantal = stand.richtingen[static_cast<std::size_t>(een)];
        if (aantal == 0) continue;
        const std::string werkwoord = een == Richting::neutraal ? (aantal == 1 ? " is " : " zijn ")
                                      : aantal == 1             ? " steunt "
                                                                : " steunen ";
        delen.push_back(telwoord(aantal) + werkwoord + std::string(naam(een)));
    }
    return metHoofdletter(hoeveel(totaal, kBevinding)) + ": " + opsomming(delen) + ".";
}

std::string ontbrekend(const Verwachtingstand& stand) {
    if (stand.ontbrekend.empty() || stand.bronnen.empty()) return {};
    std::vector<std::string> soorten;
    for (const Bronsoort een : stand.ontbrekend)
        soorten.emplace_back(naam(een));
    return "Nog geen bevinding uit: " + opsomming(soorten) + ".";
}

/// One that was typed leads to its own page, one that follows from dossiers to their outcomes.
Bevindingrij bevindingregel(const Toetsinhoud& inhoud, const Bevinding& een,
                            const std::string& code) {
    Bevindingrij uit;
    Verwijzing zelf = bevindingverwijzing(inhoud, een.nr);
    uit.naam = std::move(zelf.tekst);
    uit.anker = bevindinganker(een.nr, code);
    uit.pad = std::move(zelf.pad);
    uit.richting = naam(een.richting);
    uit.merk = merk(een.richting);
    uit.tekst = een.tekst;
    uit.vindplaats = {plaatsVan(een), een.citaat};
    const Vraaguitkomst* uitkomst = uitkomstVan(inhoud.steekproeven, een.nr);
    if (uitkomst == nullptr) {
        uit.pad += "?verwachting=" + codeerParameter(code);
        return uit;
    }
    uit.beeld = zekerheidsbeeld(*uitkomst);
    if (!uit.beeld) return uit;
    uit.beeld->id += "-" + std::to_string(een.nr);
    uit.beeld->klein = true;
    return uit;
}

Bronblok bronblok(const Toetsinhoud& inhoud, const Bronbevindingen& van, const std::string& code) {
    const std::int64_t toets = inhoud.kop.nr;
    Bronblok uit;
    uit.naam = omschrijving(*van.bron);
    uit.soort = naam(van.bron->soort);
    uit.pad = uitkomstenpad(toets, van.bron->nr);
    if (uit.pad.empty()) uit.pad = toetspad(toets, "/bron/" + std::to_string(van.bron->nr));
    for (const Bevinding* een : van.bevindingen)
        uit.bevindingen.push_back(bevindingregel(inhoud, *een, code));
    return uit;
}

/// What stands there is what was saved.
bool isOpgeslagen(const Veldblok& blok) {
    return blok.invulbaar && blok.bericht.empty();
}

Verwachtingblok verwachtingblok(const Toetsbeeld& beeld, const Verwachtingstand& stand) {
    const std::int64_t toets = beeld.zicht.kop.nr;
    const Verwachting& van = *stand.verwachting;
    Verwachtingblok uit;
    uit.code = van.code;
    uit.tekst = van.tekst;
    uit.voetnoot = van.voetnoot;
    uit.reden = waaromNietBeoordeeld(van);
    if (!van.beoordeeld) return uit;
    uit.score = alsTeken(stand.score);
    if (beeld.inhoud.isOvergenomen(van.code)) uit.score.naam += ", overgenomen";
    uit.hertoets = hertoetsblok(beeld, van);
    for (const Bronbevindingen& een : stand.bronnen)
        uit.bronnen.push_back(bronblok(beeld.inhoud, een, van.code));
    const bool bevroren = isBevroren(beeld.zicht.kop.status);
    uit.samenvatting = samenvatting(stand, bevroren);
    if (!bevroren) uit.ontbrekend = ontbrekend(stand);
    if (stand.eenSoortBron())
        uit.waarschuwing =
            "Alle bevindingen komen uit één soort bron. Dat mag, maar een oordeel "
            "staat sterker op meer soorten.";
    if (beeld.zicht.invullen)
        uit.nieuw = toetspad(toets, "/bevinding/nieuw?verwachting=" + codeerParameter(van.code));
    uit.scoreveld = veldblokMetAndere(beeld, {Veldsoort::score, van.code});
    uit.motivering = veldblokMetAndere(beeld, {Veldsoort::motivering, van.code});
    uit.rust = rustblok(beeld, stand);
    uit.motiveringLater = stand.score == Score::onbeoordeeld && isOpgeslagen(uit.scoreveld) &&
                          isOpgeslagen(uit.motivering) && uit.motivering.waarde.empty();
    uit.verbeterpunt = veldblokMetAndere(beeld, {Veldsoort::verbeterpunt, van.code});
    // What came along and was not opened asks nothing of anybody.
    uit.klaar = stand.compleet && ((beeld.zicht.invullen && beeld.inhoud.isOvergenomen(van.code)) ||
                                   (isOpgeslagen(uit.scoreveld) && isOpgeslagen(uit.motivering) &&
                                    isOpgeslagen(uit.verbeterpunt)));
    uit.verbeterpuntOpen = stand.score == Score::onvoldoende || !uit.verbeterpunt.waarde.empty();
    return uit;
}

/// The criterium beside this one; without a path at the end of the kader.
Verwijzing buur(const Toetsbeeld& beeld, const Criterium& criterium, int stap) {
    const auto alle = beeld.inhoud.kader->criteria();
    const auto hier = std::find(alle.begin(), alle.end(), &criterium) - alle.begin();
    const auto daar = hier + stap;
    if (daar < 0 || daar >= static_cast<std::ptrdiff_t>(alle.size())) return {};
    const std::string& code = alle[static_cast<std::size_t>(daar)]->code;
    return {(stap < 0 ? "Vorige: " : "Volgende: ") + code, criteriumpad(beeld.zicht.kop.nr, code)};
}

Oordeeldeel oordeeldeel(const Toetsinhoud& inhoud, const Criteriumstand& stand) {
    const Oordeeluitleg& uitleg = stand.uitleg;
    Oordeeldeel uit;
    uit.oordeel = teken(uitleg.oordeel, uitleg.nietsVanToepassing);
    uit.telling = uitleg.telling;
    uit.waarom = uitleg.oordeel ? "Want de norm zegt: “" + uitleg.waarom + "”" : uitleg.waarom;
    uit.beslissend = opsomming(uitleg.beslissend);
    if (!uitleg.nogMogelijk.empty())
        uit.nogMogelijk = (uitleg.staatVast ? "Het oordeel staat al vast: " : "Nog mogelijk: ") +
                          uitleg.nogMogelijk + ".";
    uit.bekendGat = uitleg.bekendGat;
    // With more still to be judged there are so many ways that naming them helps nobody.
    constexpr auto kTeOverzien = 2;
    if (std::count_if(stand.verwachtingen.begin(), stand.verwachtingen.end(),
                      [](const Verwachtingstand& een) {
                          return een.verwachting->beoordeeld && een.score == Score::onbeoordeeld;
                      }) <= kTeOverzien)
        uit.doelen = uitleg.doelen;
    uit.herkomst = "Beslisregels: " + uitleg.regelset +
                   (uitleg.bron.empty() ? "" : ". Bron: " + uitleg.bron) + ".";
    for (const Verwachtingstand& een : stand.verwachtingen)
        if (!een.opvallend.empty())
            uit.ontbreekt.push_back({een.verwachting->code + ": " + opsomming(een.opvallend),
                                     criteriumpad(inhoud.kop.nr, stand.criterium->code) +
                                         "#verwachting-" + codeerPad(een.verwachting->code)});
    return uit;
}

}  // namespace

CriteriumPagina criteriumPagina(const Toetsbeeld& beeld, const Criterium& criterium) {
    const Toetskop& kop = beeld.zicht.kop;
    const Criteriumstand hier = stand(beeld.inhoud, criterium);
    CriteriumPagina uit;
    uit.organisatie = kop.organisatie;
    uit.onderzoek = kop.onderzoekNaam;
    uit.tekst = criterium.tekst;
    uit.thema = hier.thema->naam;
    uit.doel = hier.thema->doel;
    uit.bron = criterium.bron.empty() ? beeld.inhoud.kader->bron : criterium.bron;
    uit.voetnoten = beeld.inhoud.kader->voetnoten;
    uit.overzicht = {"Overzicht van de toets", toetspad(kop.nr)};
    uit.vorige = buur(beeld, criterium, -1);
    uit.volgende = buur(beeld, criterium, 1);
    uit.tabel = {"Alle verwachtingen", toetspad(kop.nr, "/tabel")};
    uit.nietNu = waaromNietWijzigen(beeld.zicht);
    if (beeld.zicht.invullen) uit.veldenpad = toetspad(kop.nr, "/veld");
    for (const Verwachtingstand& een : hier.verwachtingen)
        uit.verwachtingen.push_back(verwachtingblok(beeld, een));
    uit.pad = criteriumpad(kop.nr, criterium.code);
    uit.oordeel = oordeeldeel(beeld.inhoud, hier);
    uit.onderbouwing = veldblokMetAndere(beeld, {Veldsoort::onderbouwing, criterium.code});
    uit.aandachtspunt = veldblokMetAndere(beeld, {Veldsoort::aandachtspunt, criterium.code});
    uit.onderbouwingLater =
        !hier.uitleg.oordeel && isOpgeslagen(uit.onderbouwing) && uit.onderbouwing.waarde.empty();
    uit.onderbouwingKlaar = isOpgeslagen(uit.onderbouwing) && !uit.onderbouwing.waarde.empty();
    return uit;
}

}  // namespace maatlat::web
