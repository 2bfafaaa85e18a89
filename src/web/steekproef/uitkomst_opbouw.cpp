// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/uitkomst_opbouw.h"

#include <cmath>

#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/recordnaam.h"
#include "toetsing/steekproef/steekproef_tekst.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "web/http/adrescode.h"
#include "web/steekproef/steekproefraam.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

using Uitslag = Zekerheidsbeeld::Uitslag;

Uitslag uitslag(const Vraaguitkomst& van) {
    if (!van.norm) return Uitslag::zonderNorm;
    switch (van.norm->uitslag) {
        case Normuitslag::zekerGehaald:
            return Uitslag::gehaald;
        case Normuitslag::zekerNietGehaald:
            return Uitslag::nietGehaald;
        case Normuitslag::nietTeZeggen:
            break;
    }
    return Uitslag::nietTeZeggen;
}

UitkomstenPagina::Telling telling(const Groeptelling& van) {
    return {van.voldoet, van.voldoetNiet, van.nietVastTeStellen, van.nvt, van.open};
}

UitkomstenPagina::Vraag vraag(const Steekproefuitkomst& uitkomst, const Vraaguitkomst& van) {
    const std::string& verwachting = van.vraag.verwachting;
    UitkomstenPagina::Vraag uit;
    uit.code = van.vraag.code;
    uit.tekst = metHoofdletter(van.vraag.kort);
    uit.telling = van.telling;
    uit.zekerheid = van.zekerheid;
    uit.normzin = van.normzin;
    uit.gerichtzin = van.gerichtzin;
    uit.kalenderzin = van.kalenderzin;
    uit.beeld = zekerheidsbeeld(van);
    uit.verwachting = verwachting;
    uit.verwachtingpad = uitkomst.steekproef.doel
                             ? voortgangspad(uitkomst.kop.nr)
                             : recordpad(uitkomst.kop.nr, "score/" + verwachting,
                                         criteriumVan(*uitkomst.kader, "score/" + verwachting));
    uit.aantallen = telling(van.totaal);
    uit.gericht = telling(van.gericht);
    return uit;
}

std::vector<Feit> feiten(const Steekproefuitkomst& van) {
    std::vector<Feit> uit{
        {"Getrokken", vanDe(van.getrokken, static_cast<int>(van.steekproef.populatie.aantal),
                            {"dossier", "dossiers", true})},
        {"Gelezen", vanDe(van.beoordeeld, van.getrokken)}};
    if (!van.getrokkenOp.empty())
        uit.push_back({"Getrokken op", datumInWoorden(dagVan(van.getrokkenOp))});
    const auto alsEr = [&](int aantal, const char* wat) {
        if (aantal > 0) uit.push_back({wat, std::to_string(aantal)});
    };
    alsEr(van.dubbelGelezen, "Door twee lezers gelezen");
    alsEr(van.heropend, "Heropend en opnieuw gelezen");
    alsEr(van.vervangen, "Vervangen");
    alsEr(van.gericht, "Gericht gekozen");
    alsEr(van.gewist, "Antwoorden gewist, tellingen bewaard");
    return uit;
}

std::string alsGetal(double waarde) {
    const long honderdsten = std::lround(waarde * 100);
    const long heel = std::labs(honderdsten) / 100, rest = std::labs(honderdsten) % 100;
    return (honderdsten < 0 ? "−" : "") + std::to_string(heel) + (rest < 10 ? ",0" : ",") +
           std::to_string(rest);
}

std::string alsProcent(double deel) {
    return procentVan(deel * 1000);
}

Overeenstemmingtabel::Maat maat(const Maat& van, std::string (*tekst)(double)) {
    Overeenstemmingtabel::Maat uit;
    uit.waarde = van.waarde ? tekst(*van.waarde) : "–";
    if (van.waarde && van.interval)
        uit.interval = tekst(van.interval->laag) + " tot " + tekst(van.interval->hoog);
    return uit;
}

// With fewer pairs the interval of any measure is too wide to say anything.
constexpr int kWeinigParen = 10;
// Krippendorff, Content Analysis (2004), ch. 11: rely on .800, draw tentative conclusions from
// .667. Held against AC1, which stays fair when nearly every dossier has the same outcome.
constexpr double kGoed = 0.8;
constexpr double kMatig = 0.667;

void beoordeel(Overeenstemmingtabel::Rij& rij, const Overeenstemming& van) {
    if (van.paren < kWeinigParen) {
        rij.betekent = van.paren == 0 ? "" : "Dat zijn te weinig dossiers voor een conclusie.";
        return;
    }
    const double ac1 = van.ac1.waarde.value_or(1);
    const Interval tussen = van.ac1.interval.value_or(Interval{ac1, ac1});
    const bool duidelijk = ac1 >= kMatig ? tussen.laag >= kMatig : tussen.hoog < kMatig;
    const std::string hoe = ac1 >= kGoed    ? "vrijwel gelijk"
                            : ac1 >= kMatig ? "redelijk gelijk"
                                            : "vaak anders";
    rij.aandacht = ac1 < kMatig;
    rij.betekent = "In deze dossiers lazen zij de vraag " + hoe + ".";
    if (!duidelijk) rij.betekent += " Of dat altijd zo is, is niet te zeggen.";
    if (rij.aandacht) rij.betekent += " Bespreek wat de vraag betekent.";
}

}  // namespace

std::optional<Zekerheidsbeeld> zekerheidsbeeld(const Vraaguitkomst& van) {
    if (!van.schatting.interval) return std::nullopt;
    Zekerheidsbeeld uit;
    uit.id = "beeld-" + van.vraag.code;
    uit.titel = metHoofdletter(van.vraag.kort);
    uit.laag = van.schatting.interval->laag * 1000;
    uit.hoog = van.schatting.interval->hoog * 1000;
    uit.schatting = van.schatting.aandeel * 1000;
    if (van.norm) uit.norm = van.vraag.norm->promille;
    uit.uitslag = uitslag(van);
    uit.hoeZeker = hoeZeker(van.schatting, van.totaal);
    return uit;
}

std::string uitkomstenpad(std::int64_t toets, std::int64_t nr) {
    const std::int64_t steekproef = steekproefVan(nr);
    return steekproef == 0 ? "" : steekproefpad(toets, steekproef, "/uitkomsten");
}

UitkomstenPagina uitkomstenPagina(const Steekproefuitkomst& van) {
    UitkomstenPagina uit;
    uit.pad = steekproefpad(van.kop.nr, van.steekproef.nr);
    uit.titel = van.steekproef.titel;
    uit.organisatie = van.kop.organisatie;
    uit.feiten = feiten(van);
    if (van.beoordeeld < van.getrokken)
        uit.voortgang = ligtStil(van.kop, van.steekproef)
                            ? "Niet alle getrokken dossiers zijn gelezen. Daarom is er geen "
                              "schatting voor alle dossiers."
                            : "Nog niet alle getrokken dossiers zijn gelezen. Een schatting voor "
                              "alle dossiers komt er pas als dat wel zo is.";
    if (van.steekproef.doel) uit.verder = {"Terug naar de voortgang", voortgangspad(van.kop.nr)};
    uit.samen = van.samen();
    uit.metGericht = van.gerichtGelezen > 0;
    for (const Vraaguitkomst& een : van.vragen)
        uit.vragen.push_back(vraag(van, een));
    return uit;
}

Overeenstemmingtabel overeenstemmingtabel(const std::vector<Leesvraag>& vragen) {
    Overeenstemmingtabel uit;
    uit.bijschrift = "Hoe gelijk de lezers waren, per vraag";
    for (const Leesvraag& een : vragen) {
        const Overeenstemming& van = een.overeenstemming;
        Overeenstemmingtabel::Rij rij;
        rij.vraag = metHoofdletter(een.vraag.kort);
        rij.zin = een.zin;
        beoordeel(rij, van);
        rij.percentage = maat(van.percentage, alsProcent);
        rij.kappa = maat(van.kappa, alsGetal);
        rij.alpha = maat(van.alpha, alsGetal);
        rij.ac1 = maat(van.ac1, alsGetal);
        uit.rijen.push_back(std::move(rij));
    }
    return uit;
}

}  // namespace maatlat::web
