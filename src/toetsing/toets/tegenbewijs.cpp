// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/tegenbewijs.h"

#include <algorithm>
#include <vector>

#include "taal/zin.h"
#include "toetsing/steekproef/steekproef_tekst.h"

namespace maatlat {

namespace {

/// The checks of all steekproeven that have a norm at this verwachting and were counted.
std::vector<const Vraaguitkomst*> metNorm(const Toetsinhoud& inhoud, const std::string& code) {
    std::vector<const Vraaguitkomst*> uit;
    for (const Steekproefuitkomst& steekproef : inhoud.steekproeven)
        for (const Vraaguitkomst& een : steekproef.vragen)
            if (een.vraag.verwachting == code && een.vraag.norm && een.totaal.beoordeeld() > 0)
                uit.push_back(&een);
    return uit;
}

bool heeft(const Vraaguitkomst& vraag, Normuitslag uitslag) {
    return vraag.norm && vraag.norm->uitslag == uitslag;
}

std::string normVan(const Vraaguitkomst& vraag) {
    return "de norm van minstens " + procent(vraag.vraag.norm->promille, 1000) + " voor “" +
           vraag.vraag.kort + "” is " + std::string(hoeZeker(vraag.schatting, vraag.totaal));
}

/// What a check of a steekproef surely found against this score.
std::string tegenNorm(const Toetsinhoud& inhoud, Score score, const std::string& code) {
    const auto vragen = metNorm(inhoud, code);
    if (score == Score::onvoldoende) {
        const bool alle = !vragen.empty() &&
                          std::all_of(vragen.begin(), vragen.end(), [](const Vraaguitkomst* een) {
                              return heeft(*een, Normuitslag::zekerGehaald);
                          });
        return alle ? normVan(*vragen.front()) + "gehaald" : "";
    }
    for (const Vraaguitkomst* een : vragen)
        if (heeft(*een, Normuitslag::zekerNietGehaald)) return normVan(*een) + "niet gehaald";
    return {};
}

/// More bevindingen point to the other score than to this one.
std::string tegenBevindingen(Score score, const std::vector<const Bevinding*>& bevindingen) {
    const Richting voor = score == Score::voldoende ? Richting::voldoende : Richting::onvoldoende;
    const Richting tegen = score == Score::voldoende ? Richting::onvoldoende : Richting::voldoende;
    const auto aantal = [&](Richting richting) {
        return static_cast<int>(std::ranges::count(bevindingen, richting, &Bevinding::richting));
    };
    const int ervoor = aantal(voor);
    const int ertegen = aantal(tegen);
    if (ertegen <= ervoor) return {};
    constexpr Telbaar kBevinding{"bevinding", "bevindingen"};
    return hoeveel(ertegen, kBevinding) + (ertegen == 1 ? " wijst" : " wijzen") + " op " +
           std::string(naam(tegen)) + " en " + (ervoor == 0 ? "geen" : telwoord(ervoor)) + " op " +
           std::string(naam(voor));
}

}  // namespace

std::string tegenBewijs(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen,
                        const Verwachting& verwachting) {
    const Score score = inhoud.scores.op(verwachting.positie);
    if (score != Score::voldoende && score != Score::onvoldoende) return {};
    std::string uit = tegenNorm(inhoud, score, verwachting.code);
    return uit.empty() ? tegenBevindingen(score, bevindingen.bij(verwachting.code)) : uit;
}

std::string tegenBewijs(const Toetsinhoud& inhoud, const Verwachting& verwachting) {
    return tegenBewijs(inhoud, Bevindingwijzer(inhoud), verwachting);
}

}  // namespace maatlat
