// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/steekproef_opbouw.h"

#include <algorithm>

#include "toetsing/steekproef/steekproefadvies.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

/// How many dossiers the plan proposes.
constexpr std::int64_t kVoorstel = 20;

std::string padVan(const Steekproefblad& blad) {
    return steekproefpad(blad.kop.nr, blad.steekproef.nr);
}

Trekformulier trekformulier(const Steekproefblad& blad, bool uitbreiding) {
    Trekformulier uit;
    uit.pad = padVan(blad) + "/trekking";
    uit.uitbreiding = uitbreiding;
    uit.vraagtLijst = !blad.lijstInGeheugen;
    return uit;
}

/// Dossiers of the list that no draw can give any more.
std::int64_t alGetrokken(const Steekproefblad& blad) {
    return std::ranges::count_if(blad.dossiers, [](const Dossiervoortgang& een) {
        return een.dossier.stand != Dossierstand::gericht;
    });
}

}  // namespace

SteekproefplanPagina planPagina(const Steekproefblad& blad, const std::vector<Melding>& opvallend,
                                const std::string& vandaag) {
    SteekproefplanPagina uit;
    uit.pad = padVan(blad);
    uit.steekproef = blad.steekproef;
    for (const Melding& een : opvallend)
        uit.waarschuwingen.push_back(een.tekst);
    uit.formulieren = blad.formulieren;
    for (const Aantaladvies& een : aantaladviezen(blad.steekproef.populatie.aantal))
        uit.adviezen.push_back(
            {std::to_string(een.aantal) + " dossiers",
             std::to_string(een.helftLaag) + "% tot " + std::to_string(een.helftHoog) + "%",
             "minstens " + std::to_string(een.allesLaag) + "%"});
    uit.magInvullen = blad.magInvullen;
    uit.versie = blad.steekproef.versie;
    uit.aantal = std::to_string(std::min(kVoorstel, blad.steekproef.populatie.aantal));
    uit.dubbelPercentage = std::to_string(blad.steekproef.dubbelPercentage);
    uit.peildatum = vandaag;
    return uit;
}

SteekproefTrekkenPagina trekkenPagina(const Steekproefblad& blad) {
    SteekproefTrekkenPagina uit;
    uit.pad = padVan(blad);
    uit.steekproef = blad.steekproef;
    uit.formulier = blad.formuliernaam;
    uit.magInvullen = blad.magInvullen;
    uit.trekking = trekformulier(blad, false);
    return uit;
}

SteekproefPagina steekproefPagina(const Steekproefblad& blad, const std::string& volgende,
                                  const Dossiernummers& nummers) {
    SteekproefPagina uit;
    uit.pad = padVan(blad);
    uit.steekproef = blad.steekproef;
    uit.formulier = blad.formuliernaam;
    if (!blad.trekkingen.empty()) uit.getrokkenOp = blad.trekkingen.front().wanneer;
    for (const Dossiervoortgang& een : blad.dossiers) {
        uit.dossiers.push_back({.dossier = een.dossier,
                                .eersteBegonnen = een.eersteBegonnen,
                                .eersteKlaar = een.eersteKlaar,
                                .tweedeBegonnen = een.tweedeBegonnen,
                                .tweedeKlaar = een.tweedeKlaar,
                                .verschillen = een.verschillen});
        uit.dossiers.back().heropend = std::ranges::any_of(
            blad.heropend,
            [&](const Heropening& keer) { return keer.pseudoniem == een.dossier.pseudoniem; });
        if (const auto nummer = nummers.find(een.dossier.pseudoniem); nummer != nummers.end())
            uit.dossiers.back().nummer = nummer->second;
    }
    uit.gewistGelezen = blad.gewistGelezen;
    for (const Heropening& een : blad.heropend)
        uit.heropend.push_back({een.pseudoniem, een.wanneer, een.reden});
    uit.volgende = volgende;
    uit.magInvullen = blad.magInvullen;
    uit.bevroren = isBevroren(blad.kop.status);
    uit.sleutelAanwezig = blad.sleutelAanwezig;
    uit.uitbreiding = trekformulier(blad, true);
    uit.kanUitbreiden =
        blad.sleutelAanwezig && blad.steekproef.populatie.aantal > alGetrokken(blad);
    return uit;
}

}  // namespace maatlat::web
