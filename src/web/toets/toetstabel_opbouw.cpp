// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/toetstabel_opbouw.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "domain/toets/toewijzing.h"
#include "reporting/tekens.h"
#include "taal/collatie.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/toets/eerdere_toets.h"
#include "toetsing/toets/oordelen.h"
#include "web/http/adrescode.h"
#include "web/toets/veld_opbouw.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

using Toon = Tabelkeuze::Toon;
using Volgorde = Tabelkeuze::Volgorde;

constexpr std::size_t kKort = 90;  // bytes of the text of a verwachting

/// Where the evidence points: to the score that more bevindingen support.
Richting richtingVan(const Verwachtingstand& stand) {
    const auto aantal = [&](Richting een) {
        return stand.richtingen[static_cast<std::size_t>(een)];
    };
    const int voor = aantal(Richting::voldoende), tegen = aantal(Richting::onvoldoende);
    return voor > tegen   ? Richting::voldoende
           : voor < tegen ? Richting::onvoldoende
                          : Richting::neutraal;
}

/// "drie voor voldoende, één voor onvoldoende, waarvan twee uit dossiers"
std::string telling(const Verwachtingstand& stand) {
    std::vector<std::string> delen;
    for (const Richting een : kRichtingen)
        if (const int aantal = stand.richtingen[static_cast<std::size_t>(een)]; aantal > 0)
            delen.push_back(telwoord(aantal) + (een == Richting::neutraal ? " " : " voor ") +
                            std::string(naam(een)));
    int dossiers = 0;
    for (const Bronbevindingen& een : stand.bronnen)
        if (een.bron->soort == Bronsoort::dossier)
            dossiers += static_cast<int>(een.bevindingen.size());
    return opsomming(delen) +
           (dossiers == 0 ? "" : "; waarvan " + telwoord(dossiers) + " uit dossiers");
}

void zetBewijs(Tabelrij& uit, const Verwachtingstand& stand) {
    if (stand.aantalBevindingen() == 0) return;
    const Richting richting = richtingVan(stand);
    uit.richting = naam(richting);
    uit.wijst = richting == Richting::neutraal ? "wijst niet één kant op"
                                               : "wijst op " + std::string(naam(richting));
    uit.telling = telling(stand);
}

void zetToewijzing(Tabelrij& uit, const Toegewezen& aan) {
    uit.aan = aan.naam;
    uit.vervallen = !aan.waaromNietMeer.empty();
    uit.aanHoe = uit.vervallen ? aan.waaromNietMeer + ": wijs dit aan iemand anders toe"
                               : "door " + aan.door + " op " + datumEnTijd(aan.wanneer);
}

Tabelrij rij(const Toetstabel& tabel, const Criterium& criterium, const Verwachtingstand& stand,
             const Tabelkeuze& keuze, const Toewijsinvoer& getypt) {
    const std::int64_t toets = tabel.beeld.zicht.kop.nr;
    const Verwachting& van = *stand.verwachting;
    const Tabelregel& regel = tabel.regels.at(van.code);
    Tabelrij uit;
    uit.code = van.code;
    uit.tekst = eersteWoorden(van.tekst, kKort);
    const std::string pagina = criteriumpad(toets, criterium.code);
    uit.pad = pagina + "#verwachting-" + codeerPad(van.code);
    uit.teken = alsTeken(stand.score);
    if (tabel.beeld.inhoud.isOvergenomen(van.code))
        uit.overgenomen = metHoofdletter(overgenomenUit(*tabel.beeld.inhoud.hertoets)) + ".";
    uit.score = veldblokMetAndere(tabel.beeld, {Veldsoort::score, van.code});
    uit.score.mee = {{"vanaf", alsVeld(keuze)}};  // with scripts each row is a form of its own
    uit.score.geschiedenis.clear();               // on the page of its criterium
    uit.score.stand.clear();                      // who and when stands in a column of its own
    uit.score.opmerkingen.clear();
    zetBewijs(uit, stand);
    uit.tegen = regel.tegen;
    const Veldsleutel motivering{Veldsoort::motivering, van.code};
    uit.gemotiveerd = !isLeeg(tabel.beeld.inhoud.veld(motivering).waarde);
    uit.motiveringPad = pagina + "#" + codeerPad(anker(motivering.tekst()));
    uit.hiaten = stand.opvallend;
    if (stand.score == Score::onbeoordeeld && !isBevroren(tabel.beeld.zicht.kop.status))
        uit.hiaten.insert(uit.hiaten.begin(), "score ontbreekt");
    uit.door = regel.gescoordDoor;
    if (!regel.gescoordOp.empty()) uit.op = datumEnTijd(regel.gescoordOp);
    if (regel.aan) {
        zetToewijzing(uit, *regel.aan);
        uit.aanPad = geschiedenispad(toets, toewijzingsleutel(van.code));
    }
    if (!tabel.beeld.zicht.teamwerk) return uit;
    uit.teKiezen = tabel.beeld.zicht.invullen;
    uit.gekozen = getypt.regels.contains(van.code);
    uit.opmerkingen = regel.opmerkingen;
    uit.opmerkingenPad = toetspad(toets, "/opmerkingen?over=" + codeerPad(van.code));
    return uit;
}

bool getoond(const Toetstabel& tabel, const Tabelkeuze& keuze, const Verwachtingstand& stand) {
    const Tabelregel& regel = tabel.regels.at(stand.verwachting->code);
    switch (keuze.toon) {
        case Toon::open:
            return stand.score == Score::onbeoordeeld;
        case Toon::mij:
            return regel.aan && regel.aan->persoon == tabel.beeld.zicht.persoon;
        case Toon::tegen:
            return !regel.tegen.empty();
        case Toon::niemand:
            return !regel.aan;
        case Toon::opmerking:
            return regel.opmerkingen > 0;
        case Toon::persoon:
            return regel.aan && regel.aan->persoon == keuze.persoon;
        case Toon::alles:
            break;
    }
    return true;
}

/// The rows of all groups together in another order; those that are alike stay as they stood.
void sorteer(std::vector<Tabelgroep>& groepen, const Toetstabel& tabel, Volgorde volgorde) {
    std::vector<Tabelrij> alle;
    for (Tabelgroep& een : groepen)
        std::ranges::move(een.rijen, std::back_inserter(alle));
    const Collatie collatie;
    const auto op = [&](const auto& eerder) { std::ranges::stable_sort(alle, eerder); };
    const auto moment = [&](const Tabelrij& een) { return tabel.regels.at(een.code).gescoordOp; };
    const auto scoreplaats = [](const Tabelrij& een) {  // what asks for something first
        constexpr std::string_view kPlaatsen = "ovn";
        return een.door.empty() ? std::string_view::npos : kPlaatsen.find(een.teken.soort);
    };
    if (volgorde == Volgorde::score)
        op([&](const Tabelrij& a, const Tabelrij& b) {
            return scoreplaats(a) + 1 < scoreplaats(b) + 1;  // without score: 0
        });
    else if (volgorde == Volgorde::toegewezen)
        op([&](const Tabelrij& a, const Tabelrij& b) {
            return a.aan.empty() != b.aan.empty() ? a.aan.empty() : collatie(a.aan, b.aan);
        });
    else if (volgorde == Volgorde::gescoord)
        op([&](const Tabelrij& a, const Tabelrij& b) { return moment(a) > moment(b); });
    else if (volgorde == Volgorde::hiaten)
        op([](const Tabelrij& a, const Tabelrij& b) { return a.hiaten.size() > b.hiaten.size(); });
    groepen.clear();
    if (!alle.empty()) groepen.emplace_back().rijen = std::move(alle);
}

std::vector<Tabelgroep> groepen(const Toetstabel& tabel, const Tabelkeuze& keuze,
                                const Toewijsinvoer& getypt) {
    std::vector<Tabelgroep> uit;
    for (const Criteriumstand& een : standen(tabel.beeld.inhoud)) {
        Tabelgroep groep;
        groep.code = een.criterium->code;
        groep.tekst = een.criterium->tekst;
        groep.pad = criteriumpad(tabel.beeld.zicht.kop.nr, groep.code);
        groep.oordeel = teken(een.uitleg.oordeel, een.uitleg.nietsVanToepassing);
        groep.teKiezen = tabel.beeld.zicht.teamwerk && tabel.beeld.zicht.invullen;
        groep.gekozen = getypt.criteria.contains(groep.code);
        for (const Verwachtingstand& stand : een.verwachtingen)
            if (stand.verwachting->beoordeeld && getoond(tabel, keuze, stand))
                groep.rijen.push_back(rij(tabel, *een.criterium, stand, keuze, getypt));
        if (!groep.rijen.empty()) uit.push_back(std::move(groep));
    }
    if (keuze.volgorde != Volgorde::kader) sorteer(uit, tabel, keuze.volgorde);
    return uit;
}

std::vector<Keuzelijst> keuzes(const Toetstabel& tabel, const Tabelkeuze& keuze) {
    std::vector<Optie> toon{
        {"", "Alle verwachtingen"}, {"open", "Zonder score"}, {"tegen", "Score tegen het bewijs"}};
    if (tabel.beeld.zicht.teamwerk) {
        toon.insert(toon.end(), {{"mij", "Toegewezen aan mij"},
                                 {"niemand", "Aan niemand toegewezen"},
                                 {"opmerking", "Met open opmerkingen"}});
        for (const Werkdeel& een : tabel.verdeling)
            if (een.persoon != tabel.beeld.zicht.persoon)
                toon.push_back({Tabelkeuze{Toon::persoon, een.persoon}.toonwoord(),
                                "Toegewezen aan " + een.naam});
    }
    std::vector<Optie> volgorde{{"", "Zoals in het kader"},
                                {"score", "Score"},
                                {"hiaten", "Wat nog ontbreekt, het meeste eerst"},
                                {"gescoord", "Gescoord, het laatste eerst"}};
    if (tabel.beeld.zicht.teamwerk) volgorde.push_back({"toegewezen", "Toegewezen aan"});
    for (Optie& een : toon)
        een.gekozen = een.waarde == keuze.toonwoord();
    for (Optie& een : volgorde)
        een.gekozen = een.waarde == keuze.volgordewoord();
    return {{{.naam = "toon", .label = "Toon"}, std::move(toon)},
            {{.naam = "volgorde", .label = "Volgorde"}, std::move(volgorde)}};
}

std::vector<Optie> team(const Toetstabel& tabel, const std::string& gekozen) {
    if (!tabel.beeld.zicht.teamwerk || !tabel.beeld.zicht.invullen) return {};
    std::vector<Optie> uit{{"", "Kies iemand"}};
    for (const Persoon& een : tabel.team)
        uit.push_back({std::to_string(een.nr), een.naam});
    uit.push_back({kNiemand, "Niemand: haal de toewijzing weg"});
    for (Optie& een : uit)
        een.gekozen = een.waarde == gekozen;
    return uit;
}

}  // namespace

std::vector<Verdelingsdeel> verdelingsdelen(std::int64_t toets, std::int64_t persoon,
                                            const std::vector<Werkdeel>& verdeling) {
    std::vector<Verdelingsdeel> uit;
    for (const Werkdeel& een : verdeling) {
        const Tabelkeuze keuze{een.persoon == persoon ? Toon::mij : Toon::persoon,
                               een.persoon == persoon ? 0 : een.persoon};
        uit.push_back(
            {een.naam + ": " + std::to_string(een.aantal) + " toegewezen, " +
                 (een.open == 0 ? "alle met score" : std::to_string(een.open) + " zonder score") +
                 (een.waaromNietMeer.empty() ? "" : " (" + een.waaromNietMeer + ")"),
             tabelpad(toets, keuze)});
    }
    return uit;
}

ToetstabelPagina toetstabelPagina(const Toetstabel& tabel, const Tabelkeuze& keuze,
                                  const Toewijsinvoer& getypt) {
    const Toetszicht& zicht = tabel.beeld.zicht;
    const std::int64_t toets = zicht.kop.nr;
    ToetstabelPagina uit;
    uit.pad = tabelpad(toets);
    uit.keuze = alsVeld(keuze);
    uit.nietNu = waaromNietWijzigen(zicht);
    if (zicht.invullen) uit.veldenpad = toetspad(toets, "/veld");
    uit.keuzes = keuzes(tabel, keuze);
    uit.groepen = groepen(tabel, keuze, getypt);
    int aantal = 0;
    for (const Tabelgroep& een : uit.groepen)
        aantal += static_cast<int>(een.rijen.size());
    uit.getoond = vanDe(aantal, static_cast<int>(tabel.regels.size()), kVerwachting);
    uit.verdeling = verdelingsdelen(toets, zicht.persoon, tabel.verdeling);
    uit.team = team(tabel, getypt.aan);
    uit.fouten = getypt.fouten;
    if (tabel.beeld.zicht.teamwerk)
        uit.opmerkingen = {
            "Opmerkingen van het team: " + std::to_string(tabel.opmerkingen) + " open",
            toetspad(toets, "/opmerkingen")};
    uit.terug = {"Overzicht van de toets", toetspad(toets)};
    return uit;
}

}  // namespace maatlat::web
