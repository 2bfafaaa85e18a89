// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>

#include "domain/scorerij.h"
#include "reporting/landelijk/beeldpaginas.h"
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
std::string zin(const Ronde& ronde, const Hertoetsplek& een) {
    const Nahertoets& van = een.stand;
    std::string uit = van.organisatie + ": ";
    if (const Toets* eerst = ronde.toets(van.organisatie))
        uit += voldoendeVan(tel(eerst->scores, ronde.kader)) + " voldoende in deze ronde, ";
    if (!staatVast(een.status))
        return uit + "een " + welke(een) + " loopt en moet klaar zijn op " +
               datumInWoorden(een.streef) + ".";
    uit += voldoendeVan(tel(van.scores, ronde.kader)) + " na de " + welke(een);
    if (!van.bij.empty()) uit += " bij " + van.bij;
    return uit + (van.dag.empty() ? "." : " van " + datumInWoorden(van.dag) + ".");
}

}  // namespace

void voegHertoetsenToe(BeeldPagina& pagina, const Beeldselectie& van,
                       const std::vector<Hertoetsplek>& hertoetsen) {
    if (van.geheel().soort == Toetssoort::hertoets)
        pagina.alineas.insert(
            pagina.alineas.begin(),
            "In dit onderzoek zitten alleen hertoetsen. De rang zegt dus niets over het land: hij "
            "geldt alleen onder de organisaties die opnieuw zijn getoetst.");
    if (hertoetsen.empty()) return;
    pagina.overHertoetsen =
        "De rang en de aantallen hierboven zijn die van deze ronde. Een hertoets verandert die "
        "niet; de stand na de hertoets staat ernaast.";
    const Ronde& ronde = van.geheel().ronde;
    std::map<std::string, std::string> nu;  // the newest of each organisation comes last
    for (const Hertoetsplek& een : hertoetsen) {
        pagina.hertoetsen.push_back(
            {zin(ronde, een), een.leesbaar ? "/toets/" + std::to_string(een.toets) : ""});
        if (staatVast(een.status))
            nu[een.stand.organisatie] = voldoendeVan(tel(een.stand.scores, ronde.kader));
    }
    if (nu.empty() || pagina.rijen.empty()) return;
    for (BeeldPagina::Rij& rij : pagina.rijen) {
        rij.metHertoets = true;
        if (const auto plek = nu.find(rij.organisatie.naam); plek != nu.end())
            rij.naHertoets = plek->second;
    }
    // Behind the criteria, before the day of the oordeel.
    const auto dag = std::ranges::find(pagina.koppen, "Oordeel van", &Sorteerkop::tekst);
    pagina.koppen.insert(dag, Sorteerkop{"Na hertoets"});
}

}  // namespace maatlat
