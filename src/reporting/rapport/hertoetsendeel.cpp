// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/hertoetsendeel.h"

#include "reporting/zinnen.h"
#include "rules/opvolging/hertoetsregels.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string welkeHertoets(const Nahertoets& van) {
    std::string uit = van.keer == 1 ? "hertoets" : rangtelwoord(van.keer) + " hertoets";
    if (!van.bij.empty()) uit += " bij " + van.bij;
    return uit + (van.dag.empty() ? "" : " van " + datumInWoorden(van.dag));
}

std::string codesOfGeen(const Beoordeling& beoordeling, const Scorerij& scores) {
    const auto codes = onvoldoendeCriteria(beoordeling.kader(), beoordeling.regelset(), scores);
    return codes.empty() ? "geen" : opsomming(codes);
}

}  // namespace

Hertoetsendeel hertoetsendeel(const Beoordeling& beoordeling) {
    const Ronde& ronde = beoordeling.ronde();
    Hertoetsendeel uit;
    for (const Nahertoets& een : ronde.hertoetsen) {
        const Toets* eerst = ronde.toets(een.organisatie);
        if (!eerst) continue;  // does not stand vast any more
        uit.rijen.push_back({een.organisatie, voldoendeVan(tel(eerst->scores, ronde.kader)),
                             voldoendeVan(tel(een.scores, ronde.kader)), welkeHertoets(een),
                             codesOfGeen(beoordeling, eerst->scores),
                             codesOfGeen(beoordeling, een.scores)});
    }
    if (uit.rijen.empty()) return uit;
    uit.alineas = {
        "Deze organisaties zijn na deze ronde opnieuw getoetst. De ranglijst en alle aantallen in "
        "dit rapport zijn die van de ronde zelf: een hertoets telt daarin niet mee."};
    return uit;
}

}  // namespace maatlat
