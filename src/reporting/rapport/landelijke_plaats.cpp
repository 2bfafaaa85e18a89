// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/landelijke_plaats.h"

#include <algorithm>

#include "reporting/zinnen.h"
#include "rules/onderzoek/zonder_rang.h"
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
    if (telling.nietsVanToepassing())
        return wie +
               " heeft geen plaats in de ranglijst, omdat geen enkele verwachting van toepassing "
               "is.";
    const Ranglijst& lijst = beoordeling.ranglijst();
    if (plaats.empty())
        return wie +
               " heeft nog geen plaats in de ranglijst, omdat nog niet alle verwachtingen "
               "zijn beoordeeld. Wel is " +
               waaromZonderRang(lijst, beoordeling.plaats(toets)) + ".";
    std::string zin = wie + " voldoet aan " + voldoendeVanVerwachtingen(telling);
    if (beoordeling.basis().metNvt)
        zin += (telling.beoordeeld() == 1 ? " die van toepassing is: "
                                          : " die van toepassing zijn: ") +
               aandeelInWoorden(telling);
    zin += ".";
    const int organisaties = beoordeling.basis().tellenMee();
    if (organisaties == 1)
        return zin + (lijst.basis().onvolledig > 0 || lijst.size() == 1
                          ? " Zij is als enige volledig beoordeeld."
                          : " Zij is de enige met verwachtingen die van toepassing zijn.");
    zin += " Dat geeft " + plaats + " van de " + std::to_string(organisaties) + " organisaties" +
           (organisaties < beoordeling.basis().organisaties ? " die meetellen" : "");
    std::vector<std::string> anderen =
        organisatiesOpRang(beoordeling, *lijst.rang(beoordeling.plaats(toets)));
    std::erase(anderen, toets.organisatie);
    return zin + (anderen.empty() ? "." : ", samen met " + opsomming(anderen) + ".");
}

/// From the lowest to the highest, and the average, in what the ranking is made of.
std::string landelijkeSpreiding(const Beoordeling& beoordeling) {
    const Spreiding& spreiding = beoordeling.spreiding();
    const Telbasis& basis = beoordeling.basis();
    const std::string wat = basis.metNvt ? "het aandeel" : "het aantal";
    if (basis.metNvt ? spreiding.laagste == spreiding.hoogste
                     : spreiding.minste == spreiding.meeste)
        return "Bij " + iedereen(basis) + " is " + wat + " gelijk.";
    // "Landelijk" would be of everybody.
    const std::string waar =
        basis.tellenMee() == basis.organisaties ? "Landelijk" : "Bij " + iedereen(basis);
    if (basis.metNvt) return waar + " loopt " + wat + " " + spreidingInWoorden(beoordeling) + ".";
    return waar + " loopt " + wat + " van " + std::to_string(spreiding.minste) + " tot " +
           std::to_string(spreiding.meeste) + ". Het gemiddelde is " + gemiddelde(spreiding) + ".";
}

}  // namespace

Spreidingsfiguur spreidingVan(const Beoordeling& beoordeling, int eigen) {
    const Spreiding& spreiding = beoordeling.spreiding();
    if (spreiding.organisaties == 0) return {};
    const auto begin = spreiding.perAantal.begin();
    return spreidingsfiguur(
        "Hoeveel organisaties elk aantal keer voldoende hebben", spreiding.minste,
        std::vector<int>(begin + spreiding.minste, begin + spreiding.meeste + 1), eigen);
}

LandelijkePlaats landelijkePlaats(const Beoordeling& beoordeling, const Toets& toets) {
    const Spreiding& spreiding = beoordeling.spreiding();
    const Telling telling = tel(toets.scores, beoordeling.kader());
    LandelijkePlaats uit;
    uit.alineas.push_back(plaatszin(beoordeling, toets));
    if (spreiding.organisaties > 1) uit.alineas.push_back(landelijkeSpreiding(beoordeling));
    uit.figuur = spreidingVan(beoordeling, telling.teltMee() ? telling.voldoende : -1);
    uit.bijschrift =
        "Onder elke kolom staat het aantal verwachtingen met voldoende, erboven het "
        "aantal organisaties." +
        std::string(telling.teltMee()
                        ? " De donkere kolom is die van " + voluit(toets.organisatie) + "."
                        : "");
    // Only who is among those counted can be one of so many.
    if (!telling.teltMee()) return uit;
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
