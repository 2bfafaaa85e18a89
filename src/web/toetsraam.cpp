// SPDX-License-Identifier: EUPL-1.2
#include "web/toetsraam.h"

#include <algorithm>

#include "toetsing/traject/stand.h"
#include "web/standwoorden.h"

namespace maatlat::web {

std::string toetspad(std::int64_t toets, const std::string& erachter) {
    return "/toets/" + std::to_string(toets) + erachter;
}

namespace {

/// The page where somebody does what is asked of them now; none: nothing is.
Verwijzing stappagina(const Toetsstand& stand) {
    switch (stand.status) {
        case Toetsstatus::collegialeToets:
            return {"Naar de collegiale toets", "/collegiale-toets"};
        case Toetsstatus::goedgekeurd:
            return stand.naarWederhoor ? Verwijzing{"Naar wederhoor", "/wederhoor"}
                                       : Verwijzing{"Naar vaststellen", "/vaststellen"};
        case Toetsstatus::verwerking:
            return {"Naar de punten van de organisatie", "/verwerking"};
        case Toetsstatus::vaststelling:
            return {"Naar vaststellen", "/vaststellen"};
        case Toetsstatus::vastgesteld:
            return std::ranges::any_of(
                       stand.aanzet,
                       [](const Aanzet& een) { return een.u && een.als == Hoedanigheid::maker; })
                       ? Verwijzing{"Naar de publicatieversie", "/publicatieversie"}
                       : Verwijzing{"Naar besluit en publicatie", "/publicatie"};
        case Toetsstatus::besluit:
            return {"Naar besluit en publicatie", "/publicatie"};
        default:
            return {};
    }
}

}  // namespace

void zetWaarvan(Raam& raam, const std::string& organisatie, const std::string& onderzoek) {
    const bool genoemd = raam.titel.find(organisatie) != std::string::npos;
    raam.waarvan = (genoemd ? "" : organisatie + " – ") + onderzoek;
}

void zetStand(Raam& raam, const Aanvraag& aanvraag, const Toetskop& kop) {
    zetWaarvan(raam, kop.organisatie, kop.onderzoekNaam);
    const auto stand = toetsstand(aanvraag.werkplek(), aanvraag.persoon(), kop);
    if (!stand) return;
    raam.stand = standblok(*stand);
    // That page tells of each time that it was given back or approved.
    if (toetspad(kop.nr, "/collegiale-toets") == aanvraag.verzoek().pad) raam.stand.terug.clear();
    const Verwijzing naar = stappagina(*stand);
    if (const std::string pad = toetspad(kop.nr, naar.pad);
        stand->wachtOpU && !naar.pad.empty() && pad != aanvraag.verzoek().pad) {
        raam.stand.stapPad = pad;
        raam.stand.stapTekst = naar.tekst;
    }
    if (stand->magOverdragen && toetspad(kop.nr, "/overdragen") != aanvraag.verzoek().pad)
        raam.stand.overdraagPad = toetspad(kop.nr, "/overdragen");
}

Raam toetsraam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
               const std::vector<Verwijzing>& tussen) {
    Raam uit = aanvraag.raam(titel);
    zetStand(uit, aanvraag, kop);
    uit.kruimels = {{"Start", "/"}, {kop.organisatie, toetspad(kop.nr)}};
    uit.kruimels.insert(uit.kruimels.end(), tussen.begin(), tussen.end());
    uit.kruimels.push_back({titel, "", true});
    return uit;
}

}  // namespace maatlat::web
