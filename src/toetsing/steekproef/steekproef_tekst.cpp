// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproef_tekst.h"

#include <vector>

#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr Telbaar kDossier{"dossier", "dossiers", true};

/// What a sentence that is called 95% sure may be wrong in, of a hundred samples.
constexpr int kFout = 5;
constexpr int kHonderd = 100;

/// "3.120": as numbers are written in Dutch.
std::string cijfers(std::int64_t getal) {
    std::string uit = std::to_string(getal);
    for (std::size_t i = uit.size(); i > 3; i -= 3)
        uit.insert(i - 3, ".");
    return uit;
}

/// "In 14 van de 20 dossiers", "In geen van de 20 dossiers", "In beide dossiers".
std::string inHoeveel(int deel, int geheel) {
    if (geheel == 1) return deel == 1 ? "In het enige dossier" : "Niet in het enige dossier";
    if (deel == 0) return "In geen van de " + dossiersInCijfers(geheel);
    if (deel == geheel) return "In " + alle(geheel, kDossier);
    return "In " + std::to_string(deel) + " van de " + dossiersInCijfers(geheel);
}

/// " In 3 andere dossiers"; nothing is other where none of them counts.
std::string inAndere(int aantal, bool anders) {
    return " In " + std::to_string(aantal) +
           (!anders       ? ""
            : aantal == 1 ? " ander"
                          : " andere") +
           (aantal == 1 ? " dossier" : " dossiers");
}

/// A number of tenths of a percent: "46%", "95,5%".
std::string promilleAlsProcent(int promille) {
    return procent(promille, 1000);
}

/// "46% tot 88%": rounded outwards to whole percents, of a narrow interval to tenths.
std::string tussen(const Interval& interval) {
    constexpr double kSmal = 0.1;
    const bool smal = interval.hoog - interval.laag < kSmal;
    const std::string laag = ondergrens(interval.laag, smal);
    const std::string hoog = bovengrens(interval.hoog, smal);
    return laag == hoog ? laag : laag + " tot " + hoog;
}

std::string waaromGeenSchatting(const Schatting& schatting, const Groeptelling& telling) {
    if (schatting.waarom == Geeninterval::onvolledig)
        return telling.getrokken == 1
                   ? "Dit ene dossier is nog te lezen. Daarom is er nog geen schatting."
                   : "Nog te lezen: " +
                         vanDe(telling.getrokken - telling.beoordeeld(), telling.getrokken) +
                         " dossiers. Daarom is er nog geen schatting voor alle dossiers.";
    if (telling.telt() == 0)
        return "In geen van de getrokken dossiers ging het hierom. Daarom is er geen schatting.";
    return "In een van de groepen ging het in geen enkel dossier hierom. Daarom is er geen "
           "schatting voor alle dossiers.";
}

/// Nothing is left to be unsure of.
bool allesGelezen(const Schatting& schatting, const Groeptelling& telling) {
    return telling.hoogstens() == telling.telt() && schatting.onbekend == 0;
}

/// From how many on it could be said, as far as that is known, and how sure that is.
std::string omslag(const Normoordeel& oordeel, int geheel, std::string_view zekerheid) {
    const std::string vanDeze = geheel == 1 ? " van 1" : " van de " + std::to_string(geheel);
    const auto vanaf = [&] {
        const int een = *oordeel.zekerVanaf;
        if (een < geheel) return std::to_string(een) + " of meer" + vanDeze;
        return een == 1 ? "1 van 1" : een == 2 ? "beide" : "alle " + std::to_string(een);
    };
    const auto totEnMet = [&] {
        const int een = *oordeel.zekerNietTotEnMet;
        return (een == 0 ? "0" : std::to_string(een) + " of minder") + vanDeze;
    };
    switch (oordeel.uitslag) {
        case Normuitslag::zekerGehaald:
            return oordeel.zekerVanaf ? " Dat is zo bij " + vanaf() + "." : "";
        case Normuitslag::zekerNietGehaald:
            return oordeel.zekerNietTotEnMet ? " Dat is zo bij " + totEnMet() + "." : "";
        case Normuitslag::nietTeZeggen:
            break;
    }
    std::vector<std::string> delen;
    if (oordeel.zekerVanaf) delen.push_back("gehaald zijn bij " + vanaf());
    if (oordeel.zekerNietTotEnMet) delen.push_back("niet gehaald zijn bij " + totEnMet());
    return delen.empty() ? "" : " Die zou " + std::string(zekerheid) + opsomming(delen) + ".";
}

}  // namespace

std::string tellingInWoorden(const Dossiervraag& vraag, const Groeptelling& telling) {
    if (telling.beoordeeld() == 0) return "Er is nog geen dossier gelezen.";
    const bool ergens = telling.telt() > 0;
    const bool onbekend = ergens && telling.nietVastTeStellen == telling.telt();
    std::string uit = !ergens
                          ? "Geen van de gelezen dossiers ging hierover: " + vraag.kort + "."
                          : inHoeveel(telling.voldoet, telling.telt()) + ": " + vraag.kort + ".";
    if (onbekend)
        uit = (telling.telt() == 1 ? "In het enige dossier was dit niet vast te stellen: "
                                   : "In geen van de " + dossiersInCijfers(telling.telt()) +
                                         " was dit vast te stellen: ") +
              vraag.kort + ".";
    else if (telling.nietVastTeStellen > 0)
        uit += " Bij " + dossiersInCijfers(telling.nietVastTeStellen) +
               " was het niet vast te stellen.";
    if (telling.nvt > 0) uit += inAndere(telling.nvt, ergens) + " is dit niet van toepassing.";
    if (telling.open > 0) uit += inAndere(telling.open, ergens) + " loopt de termijn nog.";
    return uit;
}

std::string zekerheidInWoorden(const Schatting& schatting, const Groeptelling& telling) {
    if (!schatting.interval) return waaromGeenSchatting(schatting, telling);
    if (allesGelezen(schatting, telling))
        return "Alle dossiers waar het om gaat zijn gelezen. Dit is dus geen schatting.";
    if (schatting.interval->laag <= 0 && schatting.interval->hoog >= 1)
        return "Over alle dossiers samen is daarmee niets te zeggen.";
    const std::string deel = tussen(*schatting.interval);
    const std::string waarvan = telling.buiten() == 0
                                    ? " van alle " + dossiersInCijfers(schatting.populatie) + "."
                                    : " van de dossiers waar het om gaat. De hele lijst telt " +
                                          dossiersInCijfers(schatting.populatie) + ".";
    if (!schatting.gewogen) return "Met 95% zekerheid is dat zo in " + deel + waarvan;
    return "Met ongeveer 95% zekerheid is dat zo in " + deel + waarvan +
           " Elke groep telt mee naar haar grootte.";
}

std::string samenInWoorden(const std::vector<Vraagzekerheid>& vragen) {
    int aantal = 0;
    bool gewogen = false;
    for (const Vraagzekerheid& een : vragen) {
        if (!een.schatting->interval || allesGelezen(*een.schatting, *een.telling)) continue;
        ++aantal;
        gewogen |= een.schatting->gewogen;
    }
    if (aantal == 0) return {};
    const std::string minstens = gewogen ? "ongeveer " : "minstens ";
    const std::string klopt =
        " klopt in " + minstens + std::to_string(kHonderd - kFout) + " van de 100 steekproeven.";
    const std::string begin = std::string("“Met ") + (gewogen ? "ongeveer " : "") +
                              "95% zekerheid” betekent: zo’n uitspraak" + klopt;
    if (aantal == 1) return begin;
    // However they hang together, as many are wrong together as each by itself, added up.
    const int samen = kHonderd - kFout * aantal;
    const std::string alle = aantal == 2 ? "beide uitspraken" : "alle " + telwoord(aantal);
    return begin + " Deze steekproef geeft er " + telwoord(aantal) + ". Dat " + alle +
           " kloppen, is minder zeker: " +
           (samen > 0 ? "reken op " + minstens + std::to_string(samen) + " van de 100."
                      : "hoe vaak dat zo is, is niet te zeggen.");
}

std::string_view hoeZeker(const Schatting& schatting, const Groeptelling& telling) {
    if (allesGelezen(schatting, telling)) return "";
    return schatting.gewogen ? "met ongeveer 95% zekerheid " : "met 95% zekerheid ";
}

std::string normInWoorden(const Dossiervraag& vraag, const Groeptelling& telling,
                          const Schatting& schatting, const std::optional<Normoordeel>& oordeel,
                          bool bijgetrokken) {
    if (!vraag.norm) return {};
    std::string uit = "De norm is minstens " + promilleAlsProcent(vraag.norm->promille) +
                      (vraag.norm->bron.empty() ? "" : " (" + vraag.norm->bron + ")") + ".";
    if (!oordeel) return uit + " Of die is gehaald, is nog niet te zeggen.";
    const std::string dieIs = " Die is " + std::string(hoeZeker(schatting, telling));
    switch (oordeel->uitslag) {
        case Normuitslag::zekerGehaald:
            uit += dieIs + "gehaald.";
            break;
        case Normuitslag::zekerNietGehaald:
            uit += dieIs + "niet gehaald.";
            break;
        case Normuitslag::nietTeZeggen:
            uit += " Of die is gehaald, is niet te zeggen.";
            break;
    }
    uit += omslag(*oordeel, schatting.telt, hoeZeker(schatting, telling));
    if (oordeel->nogNodig)
        uit += " Na nog ongeveer " + dossiersInCijfers(*oordeel->nogNodig) +
               " is het wel te zeggen, als " +
               (*oordeel->nogNodig == 1 ? "dat net zo uitvalt." : "die net zo uitvallen als deze.");
    if (bijgetrokken && oordeel->uitslag != Normuitslag::nietTeZeggen &&
        telling.hoogstens() > telling.telt())
        uit +=
            " Er zijn dossiers bijgetrokken. Was dat omdat het nog niet te zeggen was, dan is "
            "dit minder zeker.";
    return uit;
}

std::string gerichtInWoorden(const Groeptelling& gericht) {
    if (gericht.telt() == 0) return {};
    const std::string slot = " Dat zegt niets over de andere dossiers.";
    if (gericht.telt() == 1)
        return "Ook is 1 dossier gericht gekozen. Daarin is het " +
               std::string(gericht.voldoet == 1 ? "zo." : "niet zo.") + slot;
    return "Ook zijn " + dossiersInCijfers(gericht.telt()) + " gericht gekozen. Zo is het in " +
           (gericht.voldoet == 0                ? "geen daarvan."
            : gericht.voldoet == gericht.telt() ? alle(gericht.telt(), kDossier) + "."
                                                : std::to_string(gericht.voldoet) + " daarvan.") +
           slot;
}

std::string onzekereTermijnenInWoorden(int dossiers) {
    if (dossiers == 0) return {};
    return "Bij " + dossiersInCijfers(dossiers) +
           " is niet bekend welke dagen in het jaar van de laatste dag met een feestdag "
           "gelijkstaan. Die laatste dag kan dus later zijn, en de telling anders.";
}

std::string overeenstemmingInWoorden(const Overeenstemming& overeenstemming) {
    if (overeenstemming.paren == 0) return "Nog geen dossier is door twee lezers gelezen.";
    if (overeenstemming.paren == 1 && overeenstemming.gelijk == 0)
        return "In het enige dossier kwamen beide lezers niet tot dezelfde uitkomst.";
    return inHoeveel(overeenstemming.gelijk, overeenstemming.paren) +
           " kwamen beide lezers tot dezelfde uitkomst.";
}

std::string dossiersInCijfers(std::int64_t aantal) {
    return cijfers(aantal) + (aantal == 1 ? " dossier" : " dossiers");
}

}  // namespace maatlat
