// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/landelijke_plaats.h"

#include <algorithm>

#include "reporting/zinnen.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// A verwachting stands out when a quarter at the most has the same score as this organisation.
bool opvallend(int zelfde, int geheel) {
    return geheel > 1 && zelfde * 4 <= geheel;
}

/// "Dit is één van de zes organisaties die voldoen."
std::string zeldzaam(int aantalZelfde, const char* wat) {
    if (aantalZelfde == 1)
        return "Dit is de enige organisatie die " + std::string(wat) + " voldoet.";
    return "Dit is één van de " + telwoord(aantalZelfde) + " organisaties die " + std::string(wat) +
           " voldoen.";
}

std::string plaatszin(const Beoordeling& beoordeling, const Toets& toets) {
    const std::string wie = voluit(toets.organisatie);
    const Telling telling = tel(toets.scores, beoordeling.kader());
    const std::string plaats = plaatsInWoorden(beoordeling, toets);
    if (plaats.empty())
        return wie +
               " heeft nog geen plaats in de ranglijst, omdat nog niet alle verwachtingen "
               "zijn beoordeeld.";
    std::string zin = wie + " voldoet aan " + voldoendeVan(telling) + " verwachtingen.";
    const int organisaties = beoordeling.spreiding().organisaties;
    if (organisaties == 1) return zin + " Zij is als enige volledig beoordeeld.";
    zin += " Dat geeft " + plaats + " van de " + std::to_string(organisaties) + " organisaties";
    std::vector<std::string> anderen = organisatiesMet(beoordeling, telling.voldoende);
    std::erase(anderen, toets.organisatie);
    return zin + (anderen.empty() ? "." : ", samen met " + opsomming(anderen) + ".");
}

}  // namespace

Spreidingsfiguur spreidingVan(const Beoordeling& beoordeling, int eigen) {
    const Spreiding& spreiding = beoordeling.spreiding();
    if (spreiding.organisaties == 0) return {};
    const auto begin = spreiding.perAantal.begin();
    return spreidingsfiguur(
        "spreiding", "Hoeveel organisaties elk aantal keer voldoende hebben", spreiding.minste,
        std::vector<int>(begin + spreiding.minste, begin + spreiding.meeste + 1), eigen);
}

LandelijkePlaats landelijkePlaats(const Beoordeling& beoordeling, const Toets& toets) {
    const Spreiding& spreiding = beoordeling.spreiding();
    const Telling telling = tel(toets.scores, beoordeling.kader());
    LandelijkePlaats uit;
    uit.alineas.push_back(plaatszin(beoordeling, toets));
    if (spreiding.organisaties > 1)
        uit.alineas.push_back("Landelijk loopt het aantal van " + std::to_string(spreiding.minste) +
                              " tot " + std::to_string(spreiding.meeste) + ". Het gemiddelde is " +
                              gemiddelde(spreiding) + ".");
    uit.figuur = spreidingVan(beoordeling, telling.volledig() ? telling.voldoende : -1);
    uit.bijschrift =
        "Onder elke kolom staat het aantal verwachtingen met voldoende, erboven het "
        "aantal organisaties." +
        std::string(telling.volledig()
                        ? " De donkere kolom is die van " + voluit(toets.organisatie) + "."
                        : "");
    for (const Verwachting* een : beoordeling.kader().beoordeelde()) {
        const Telling& land = beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)];
        const Score score = toets.scores.op(een->positie);
        if (score == Score::voldoende && opvallend(land.voldoende, land.beoordeeld()))
            uit.sterk.push_back(
                {een->code, een->tekst + " " + zeldzaam(land.voldoende, "hieraan")});
        if (score == Score::onvoldoende && opvallend(land.onvoldoende, land.beoordeeld()))
            uit.zwak.push_back(
                {een->code, een->tekst + " " + zeldzaam(land.onvoldoende, "hier niet aan")});
    }
    return uit;
}

}  // namespace maatlat
