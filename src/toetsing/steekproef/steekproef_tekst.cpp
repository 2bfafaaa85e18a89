// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproef_tekst.h"

#include <cmath>
#include <vector>

#include "taal/zin.h"

namespace maatlat {

namespace {

/// "3.120": as numbers are written in Dutch.
std::string cijfers(std::int64_t getal) {
    std::string uit = std::to_string(getal);
    for (std::size_t i = uit.size(); i > 3; i -= 3)
        uit.insert(i - 3, ".");
    return uit;
}

/// "In 14 van de 20 dossiers", "In geen van de 20 dossiers", "In 1 van 1 dossier".
std::string inHoeveel(int deel, int geheel) {
    if (geheel == 1) return "In " + std::to_string(deel) + " van 1 dossier";
    if (deel == 0) return "In geen van de " + dossiersInCijfers(geheel);
    if (deel == geheel) return "In alle " + dossiersInCijfers(geheel);
    return "In " + std::to_string(deel) + " van de " + dossiersInCijfers(geheel);
}

std::string inAndere(int aantal) {
    return " In " + std::to_string(aantal) + (aantal == 1 ? " ander dossier" : " andere dossiers");
}

/// A number of tenths of a percent: "46%", "95,5%".
std::string promilleAlsProcent(int promille) {
    return procent(promille, 1000);
}

/// "46% tot 88%": rounded outwards to whole percents, of a narrow interval to tenths.
std::string tussen(const Interval& interval) {
    constexpr double kSmal = 0.1;
    constexpr double kAfronding = 1e-9;  // of the arithmetic: 0.7 × 1000 may come out above 700
    const int stap = interval.hoog - interval.laag < kSmal ? 1 : 10;
    const auto eenheden = [&](double deel) { return deel * 1000 / stap; };
    const int laag = static_cast<int>(std::floor(eenheden(interval.laag) + kAfronding)) * stap;
    const int hoog = static_cast<int>(std::ceil(eenheden(interval.hoog) - kAfronding)) * stap;
    return laag == hoog ? promilleAlsProcent(laag)
                        : promilleAlsProcent(laag) + " tot " + promilleAlsProcent(hoog);
}

std::string waaromGeenSchatting(const Schatting& schatting, const Groeptelling& telling) {
    if (schatting.waarom == Geeninterval::onvolledig)
        return "Nog " + std::to_string(telling.getrokken - telling.beoordeeld()) + " van de " +
               std::to_string(telling.getrokken) +
               " dossiers te lezen. Daarom is er nog geen schatting voor alle dossiers.";
    if (telling.telt() == 0)
        return "In geen van de getrokken dossiers ging het hierom. Daarom is er geen schatting.";
    return "In een van de groepen ging het in geen enkel dossier hierom. Daarom is er geen "
           "schatting voor alle dossiers.";
}

/// Nothing is left to be unsure of.
bool allesGelezen(const Schatting& schatting, const Groeptelling& telling) {
    return telling.hoogstens() == telling.telt() && schatting.onbekend == 0;
}

/// From how many on it would be sure, as far as that is known.
std::string omslag(const Normoordeel& oordeel, int geheel) {
    const std::string vanDeze = " van de " + std::to_string(geheel);
    const auto vanaf = [&] {
        const int een = *oordeel.zekerVanaf;
        return een == geheel ? "alle " + std::to_string(een)
                             : std::to_string(een) + " of meer" + vanDeze;
    };
    const auto totEnMet = [&] {
        const int een = *oordeel.zekerNietTotEnMet;
        return (een == 0 ? "geen" : std::to_string(een) + " of minder") + vanDeze;
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
    if (oordeel.zekerVanaf) delen.push_back("zeker gehaald bij " + vanaf());
    if (oordeel.zekerNietTotEnMet) delen.push_back("zeker niet gehaald bij " + totEnMet());
    return delen.empty() ? "" : " Die is " + opsomming(delen) + ".";
}

}  // namespace

std::string tellingInWoorden(const Dossiervraag& vraag, const Groeptelling& telling) {
    if (telling.beoordeeld() == 0) return "Er is nog geen dossier gelezen.";
    std::string uit = telling.telt() == 0
                          ? "Geen van de gelezen dossiers ging hierover: " + vraag.kort + "."
                          : inHoeveel(telling.voldoet, telling.telt()) + ": " + vraag.kort + ".";
    if (telling.nietVastTeStellen > 0)
        uit += " Bij " + dossiersInCijfers(telling.nietVastTeStellen) +
               " was het niet vast te stellen.";
    if (telling.nvt > 0) uit += inAndere(telling.nvt) + " is dit niet van toepassing.";
    if (telling.open > 0) uit += inAndere(telling.open) + " loopt de termijn nog.";
    return uit;
}

std::string zekerheidInWoorden(const Schatting& schatting, const Groeptelling& telling) {
    if (!schatting.interval) return waaromGeenSchatting(schatting, telling);
    if (allesGelezen(schatting, telling))
        return "Alle dossiers waar het om gaat zijn gelezen. Dit is dus geen schatting.";
    const std::string deel = tussen(*schatting.interval);
    const std::string waarvan = telling.buiten() == 0
                                    ? " van alle " + dossiersInCijfers(schatting.populatie) + "."
                                    : " van de dossiers waar het om gaat. De hele lijst telt " +
                                          dossiersInCijfers(schatting.populatie) + ".";
    return (schatting.gewogen ? "Met ongeveer 95% zekerheid is dat, gewogen naar de grootte van de "
                                "groepen, zo in "
                              : "Met 95% zekerheid is dat zo in ") +
           deel + waarvan;
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
    uit += omslag(*oordeel, schatting.telt);
    if (oordeel->nogNodig)
        uit += " Na nog ongeveer " + dossiersInCijfers(*oordeel->nogNodig) +
               " is het wel te zeggen, als die net zo uitvallen als deze.";
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
           std::to_string(gericht.voldoet) + " daarvan." + slot;
}

std::string onzekereTermijnenInWoorden(int dossiers) {
    if (dossiers == 0) return {};
    return "Bij " + dossiersInCijfers(dossiers) +
           " is niet bekend welke dagen in het jaar van de laatste dag met een feestdag "
           "gelijkstaan. Die laatste dag kan dus later zijn, en de telling anders.";
}

std::string overeenstemmingInWoorden(const Overeenstemming& overeenstemming) {
    if (overeenstemming.paren == 0) return "Nog geen dossier is door twee lezers gelezen.";
    return inHoeveel(overeenstemming.gelijk, overeenstemming.paren) +
           " kwamen beide lezers tot dezelfde uitkomst.";
}

std::string dossiersInCijfers(std::int64_t aantal) {
    return cijfers(aantal) + (aantal == 1 ? " dossier" : " dossiers");
}

}  // namespace maatlat
