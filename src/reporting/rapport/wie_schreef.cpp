// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/wie_schreef.h"

#include "reporting/gedeeld.h"
namespace maatlat {

namespace {

std::string watMaatlatMaakt(const Ronde& ronde) {
    return ronde.uitspraken.uitspraken.empty()
               ? "Dit rapport is gemaakt met het programma Maatlat, uit de scores in "
                 "bijlage 1. Het programma berekent de oordelen, de aantallen, de "
                 "ranglijst "
                 "en de figuren, en maakt ook de zinnen daarover."
               : "Dit rapport is een ander rapport dan dat van de toezichthouder. Het is gemaakt "
                 "met het programma Maatlat, uit de gepubliceerde scores (bijlage 1). Het "
                 "programma berekent "
                 "de oordelen, de aantallen, de ranglijst en de figuren, en maakt ook de zinnen "
                 "daarover.";
}

/// Of texts that people wrote in Maatlat there is no source.
bool schreefZelf(const LandelijkeTekst& tekst) {
    LandelijkeTekst leeg;
    leeg.feiten = tekst.feiten;
    return !(tekst == leeg);
}

std::string wieDeTekstenSchreef(const Ronde& ronde) {
    const std::string norm = "De tekst van het toetsingskader is letterlijk die van de norm.";
    if (ronde.landelijk.bron.empty() && schreefZelf(ronde.landelijk))
        return "De teksten over het land schreef de toezichthouder zelf. Cijfers in die teksten "
               "komen "
               "uit dezelfde berekening als de tabellen. " +
               norm;
    if (ronde.landelijk.bron.empty())
        return "Er is voor dit onderzoek geen landelijke tekst geschreven. " + norm;
    return "Wat de toezichthouder schreef, staat hier in andere woorden, samengevat voor Maatlat. "
           "Letterlijke woorden staan tussen aanhalingstekens. " +
           norm;
}

}  // namespace

std::vector<Alinea> wieSchreef(const Ronde& ronde) {
    std::vector<Alinea> uit{{watMaatlatMaakt(ronde)}, {wieDeTekstenSchreef(ronde)}};
    for (const Brontekst& een : ronde.landelijk.feiten.gepubliceerd)
        uit.push_back(alinea(een));
    return uit;
}

}  // namespace maatlat
