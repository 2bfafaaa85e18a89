// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/steekproef_opbouw.h"

#include <algorithm>

#include "pages/lijstveld.h"
#include "pages/privacyvraag.h"
#include "toetsing/steekproef/steekproefadvies.h"
#include "web/bestanden.h"
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

/// What was reckoned before, held against the list that came.
std::string omvangzin(std::int64_t omvang, std::int64_t populatie) {
    if (omvang == 0) return {};
    const std::string genoeg =
        "U rekende uit dat " + std::to_string(omvang) + " dossiers genoeg zijn.";
    if (omvang <= populatie) return genoeg;
    return genoeg + " Deze lijst heeft er maar " + std::to_string(populatie) +
           ". Reken opnieuw uit hoeveel genoeg zijn, of lees ze allemaal.";
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
    const auto& doel = blad.steekproef.doel;
    const std::int64_t omvang = doel ? doel->omvang : 0;
    uit.aantal =
        std::to_string(std::min(omvang > 0 ? omvang : kVoorstel, blad.steekproef.populatie.aantal));
    uit.omvangzin = omvangzin(omvang, blad.steekproef.populatie.aantal);
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
    uit.magOpzoeken = blad.magOpzoeken;
    uit.bevroren = blad.ligtStil;
    uit.sleutelAanwezig = blad.sleutelAanwezig;
    uit.uitbreiding = trekformulier(blad, true);
    uit.kanUitbreiden =
        blad.sleutelAanwezig && blad.steekproef.populatie.aantal > alGetrokken(blad);
    return uit;
}

Poging metLijstmelding(const Aanvraag& aanvraag, Poging poging) {
    const Upload* lijst = aanvraag.upload(kLijstveld);
    if (lijst != nullptr && !poging.gelukt() && foutVan(poging.fouten, kLijstveld).empty())
        poging.fouten.push_back({std::string(kLijstveld),
                                 "Een lijst van dossiers wordt niet bewaard. "
                                 "Kies het bestand “" +
                                     lijst->naam + "” opnieuw."});
    return poging;
}

Lijstinvoer leesLijstinvoer(const Aanvraag& aanvraag) {
    Lijstinvoer uit;
    uit.titel = aanvraag.veld("titel");
    uit.privacyReden = aanvraag.veld(kPrivacyveld);
    uit.blad = aanvraag.veld("blad");
    uit.bewaard = aanvraag.veld("bewaard");
    if (const Upload* lijst = aanvraag.upload(kLijstveld)) {
        uit.bestand = lijst->pad;
        uit.bestandsnaam = lijst->naam;
    }
    return uit;
}

SteekproefNieuwPagina lijstpagina(const Aanvraag& aanvraag, std::int64_t toets,
                                  const std::optional<TeKiezenBladen>& keuze,
                                  const Poging& poging) {
    SteekproefNieuwPagina uit{toetspad(toets), aanvraag.formulier(), aanvraag.veld("titel"),
                              poging.fouten,   poging.vraagtReden,   aanvraag.veld(kPrivacyveld)};
    if (!keuze) return uit;
    uit.bewaard = keuze->bestandsnaam;
    uit.bladen = keuze->bladen;
    uit.vorigeKeer = keuze->vorigeKeer;
    uit.blad = aanvraag.veld("blad");
    return uit;
}

}  // namespace maatlat::web
