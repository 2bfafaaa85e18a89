// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/landbijlage.h"

#include <stdexcept>

#include "reporting/rapport/criteriumbevinding.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "rules/onderzoek/beoordeling.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

std::string wieTelt(int organisaties, const std::string& dag) {
    const std::string later = " Wat later vaststaat, verandert deze bijlage niet.";
    if (organisaties == 1)
        return "Op " + dag +
               " stonden in dit onderzoek alleen de scores van deze organisatie vast." + later;
    return "Op " + dag + " stonden in dit onderzoek de scores van " + std::to_string(organisaties) +
           " organisaties vast, deze meegeteld. Alleen die tellen hier mee." + later;
}

}  // namespace

Landbijlage landbijlage(const Ronde& land, const std::string& organisatie,
                        const std::string& moment, int nummer) {
    const Toets* toets = land.toets(organisatie);
    if (!toets) throw std::logic_error("a toets is missing from its own onderzoek");
    const Beoordeling beoordeling(land, vindRegelset(land.kader, land.onderzoek.regelset));
    const std::string dag = datumInWoorden(dagVan(moment));
    Landbijlage uit;
    uit.titel = "Bijlage " + std::to_string(nummer) + ": plaats in het land op " + dag;
    uit.toelichting = wieTelt(static_cast<int>(land.toetsen.size()), dag);
    uit.plaats = landelijkePlaats(beoordeling, *toets);
    // Of one there is nothing to draw or to put side by side.
    if (land.toetsen.size() == 1) {
        uit.plaats.figuur = {};
        return uit;
    }
    for (const Verwachting* een : land.kader.beoordeelde())
        uit.verwachtingen.push_back(verwachtingrij(beoordeling, *toets, *een, true));
    return uit;
}

}  // namespace maatlat
