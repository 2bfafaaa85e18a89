// SPDX-License-Identifier: EUPL-1.2
#include "reporting/toets/wijzigingen.h"

#include <algorithm>
#include <string>
#include <utility>

#include "domain/traject/puntbeslissing.h"
#include "domain/traject/verantwoording.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

using Blad = Verantwoordingsblad;

std::string waaromVan(const Blad::Regel& van) {
    std::string uit;
    if (!van.volgtUit.empty())
        return "Volgt uit de gewijzigde score van " + opsomming(van.volgtUit) + ".";
    if (const auto grond = leesVerschilgrond(van.grond)) {
        uit = metHoofdletter(omschrijving(*grond));
        uit += van.reden.empty() ? "." : ": " + van.reden;
    }
    return uit;
}

Wijzigingenbijlage::Deel wijzigingendeel(const Blad::Deel& van, const std::string& tot) {
    Wijzigingenbijlage::Deel uit;
    uit.kop = "Wijzigingen sinds " + van.met + " van " + datumInWoorden(dagVan(van.wanneer)) + tot;
    for (const Blad::Regel& een : van.regels)
        uit.regels.push_back({een.waar, een.was.empty() ? "Stond er nog niet." : een.was,
                              een.wordt.empty() ? "Staat er niet meer." : een.wordt,
                              waaromVan(een)});
    return uit;
}

Wijzigingenbijlage::Punt puntdeel(const Blad::Punt& van) {
    const auto sleutel = leesPuntsleutel(van.sleutel);
    Wijzigingenbijlage::Punt uit;
    uit.kop =
        metHoofdletter(sleutel ? omschrijving(*sleutel) : "punt " + van.sleutel) + ": " + van.waar;
    if (!van.citaat.empty()) uit.feiten.push_back({"Stond in het concept", van.citaat});
    uit.feiten.push_back({"Soort", van.soort});
    uit.feiten.push_back({"De organisatie zegt", van.tekst});
    for (const Blad::Bewijs& een : van.bewijs)
        uit.feiten.push_back({"Bewijs", een.naam + ", over " + datumInWoorden(een.datum) +
                                            " (SHA-256: " + een.sha256 + ")"});
    uit.feiten.push_back(
        {"Besluit", van.uitkomst.empty() ? "Nog niet besloten." : metHoofdletter(van.uitkomst)});
    if (!van.motivering.empty()) uit.feiten.push_back({"Motivering", van.motivering});
    return uit;
}

Wijzigingenbijlage::Punt zienswijzedeel(const Blad::Zienswijze& van) {
    Wijzigingenbijlage::Punt uit;
    uit.kop = van.ronde == 1 ? "Zienswijze op het geheel"
                             : "Zienswijze op het geheel, ronde " + std::to_string(van.ronde);
    uit.feiten.push_back({"De organisatie zegt", van.tekst});
    if (!van.nawoord.empty()) uit.feiten.push_back({"Nawoord van de inspectie", van.nawoord});
    return uit;
}

}  // namespace

bool heeftWijzigingen(const Editieherkomst& herkomst) {
    const auto iets = [](const Blad& een) {
        return !een.delen.empty() || !een.punten.empty() || !een.zienswijzen.empty();
    };
    return iets(herkomst.blad) || std::ranges::any_of(herkomst.eerdere, iets);
}

Wijzigingenbijlage wijzigingenbijlage(const Editieherkomst& herkomst, const std::string& titel) {
    Wijzigingenbijlage uit;
    uit.titel = titel;
    uit.inleiding =
        "Hier staat wat er is gewijzigd nadat anderen het concept of een eerdere editie hadden "
        "gelezen, en waarom.";
    for (const Blad::Punt& een : herkomst.blad.punten)
        uit.punten.push_back(puntdeel(een));
    for (const Blad::Zienswijze& een : herkomst.blad.zienswijzen)
        uit.punten.push_back(zienswijzedeel(een));
    for (const Blad::Deel& een : herkomst.blad.delen)
        uit.delen.push_back(wijzigingendeel(een, ""));
    auto editie = herkomst.eerdere.size();
    for (const Blad& blad : herkomst.eerdere) {
        for (const Blad::Deel& een : blad.delen)
            uit.delen.push_back(wijzigingendeel(een, ", tot editie " + std::to_string(editie)));
        --editie;
    }
    return uit;
}

}  // namespace maatlat
