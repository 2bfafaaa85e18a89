// SPDX-License-Identifier: EUPL-1.2
#include "reporting/onderzoek/hertoetsstanden.h"

#include <map>

#include "domain/scorerij.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

using Hertoetsplek = Onderzoeksstand::Hertoetsplek;

std::string welke(const Hertoetsplek& een) {
    return een.stand.keer == 1 ? "hertoets" : rangtelwoord(een.stand.keer) + " hertoets";
}

/// "Gelderland Zuid: 8 van de 24 voldoende in deze ronde, 23 van de 24 na de hertoets van …".
std::string zin(const Onderzoeksstand& stand, const Hertoetsplek& een) {
    const Nahertoets& van = een.stand;
    std::string uit = van.organisatie + ": ";
    if (const Toets* eerst = stand.ronde.toets(van.organisatie))
        uit += voldoendeVan(tel(eerst->scores, stand.ronde.kader)) + " voldoende in deze ronde, ";
    if (!staatVast(een.status))
        return uit + "een " + welke(een) + " loopt en moet klaar zijn op " +
               datumInWoorden(een.streef) + ".";
    uit += voldoendeVan(tel(van.scores, stand.ronde.kader)) + " na de " + welke(een);
    if (!van.bij.empty()) uit += " bij " + van.bij;
    return uit + (van.dag.empty() ? "." : " van " + datumInWoorden(van.dag) + ".");
}

}  // namespace

void voegHertoetsenToe(StandPagina& pagina, const Onderzoeksstand& stand) {
    if (stand.soort == Toetssoort::hertoets)
        pagina.alineas.insert(
            pagina.alineas.begin(),
            "In dit onderzoek zitten alleen hertoetsen. De rang zegt dus niets over het land: hij "
            "geldt alleen onder de organisaties die opnieuw zijn getoetst.");
    if (stand.hertoetsen.empty()) return;
    pagina.overHertoetsen =
        "De rang en de aantallen hierboven zijn die van deze ronde. Een hertoets verandert die "
        "niet; de stand na de hertoets staat ernaast.";
    std::map<std::string, std::string> nu;  // the newest of each organisation comes last
    for (const Hertoetsplek& een : stand.hertoetsen) {
        pagina.hertoetsen.push_back(
            {zin(stand, een), een.leesbaar ? "/toets/" + std::to_string(een.toets) : ""});
        if (staatVast(een.status))
            nu[een.stand.organisatie] = voldoendeVan(tel(een.stand.scores, stand.ronde.kader));
    }
    if (nu.empty()) return;
    for (StandPagina::Rij& rij : pagina.rijen) {
        rij.metHertoets = true;
        if (const auto plek = nu.find(rij.organisatie.naam); plek != nu.end())
            rij.naHertoets = plek->second;
    }
}

}  // namespace maatlat
