// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/colofon.h"

#include "reporting/gedeeld.h"
#include "reporting/zinnen.h"

namespace maatlat {

namespace {

std::string regels(const Onderzoek& onderzoek, const Regelset& regelset) {
    return regelset.titel + " (" + regelset.naam + ")" +
           (onderzoek.regelsVolgens.empty() ? "" : ", " + onderzoek.regelsVolgens);
}

std::string herkomstVan(const Regelset& regelset) {
    return regelset.afgeleid ? "Afgeleid uit de gepubliceerde cijfers, niet zelf gepubliceerd. " +
                                   regelset.toelichting
                             : "";
}

}  // namespace

Colofon colofon(const Ronde& ronde, const Regelset& regelset, const Colofonstof& stof) {
    const Onderzoek& onderzoek = ronde.onderzoek;
    Colofon uit;
    const auto feit = [&](const std::string& naam, const std::string& waarde) {
        if (!waarde.empty()) uit.feiten.push_back({naam, waarde});
    };
    feit("Toezichthouder", onderzoek.toezichthouder);
    feit("Beoordeeld door", stof.wie);
    feit("Onderzoek", onderzoek.naam + (onderzoek.id.empty() ? "" : " (" + onderzoek.id + ")"));
    feit("Periode van het onderzoek", periodeInWoorden(onderzoek.periodeVan, onderzoek.periodeTot));
    feit("Bezocht", stof.bezocht);
    feit("Voorgelegd door", stof.voorgelegd);
    feit("Vastgesteld door", stof.vastgesteld);
    if (stof.vastgesteld.empty() && stof.voorgelegd.empty() && !rapportstatus(ronde).empty())
        feit("Vastgesteld", "niet in Maatlat; opnieuw berekend uit de gepubliceerde scores");
    else
        feit(stof.vast.naam, stof.vast.waarde);
    feit("Editie", stof.editie);
    feit("Reden van deze editie", stof.reden);
    feit("Concept", stof.conceptnummer);
    feit("Kenmerk van de inhoud (SHA-256)", stof.kenmerk);
    feit("Bron van de scores", onderzoek.bron);
    feit("Bron van de bevindingen", stof.bevindingen);
    feit("Toetsingskader", ronde.kader.id + ", versie " + ronde.kader.versie);
    feit("Kenmerk van het kader (SHA-256)", ronde.kader.hash);
    feit("Beslisregels", regels(onderzoek, regelset));
    feit("Bron van de beslisregels", regelset.bron);
    feit("Herkomst van de beslisregels", herkomstVan(regelset));
    feit("Gemaakt met", "Maatlat " MAATLAT_VERSIE);
    uit.controle = stof.controle;
    if (uit.controle.empty())
        uit.controle = {
            "Zo controleert u dit rapport: maak het opnieuw met deze versie van Maatlat, dezelfde "
            "scores, hetzelfde kader en dezelfde beslisregels. De scores, de oordelen en de "
            "teksten zijn dan gelijk. Het kenmerk van het kader is een rij van 64 tekens die uit "
            "de tekst van het kader is berekend: is er één letter anders, dan is het kenmerk "
            "anders."};
    return uit;
}

}  // namespace maatlat
