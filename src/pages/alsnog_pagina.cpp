// SPDX-License-Identifier: EUPL-1.2
#include "pages/alsnog_pagina.h"

#include <algorithm>
#include <array>

#include "domain/toets/recordsleutel.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// Of a page with more fields: "waarde-motivering/3.2.1".
constexpr std::string_view kWaardeVan = "waarde-";

/// What goes along unseen, or says which button was pressed.
bool isTechnisch(std::string_view veld) {
    constexpr std::array<std::string_view, 14> kNamen{
        "versie", "sleutel",  "formulier", "stap", "kader", "toets",     "bewaard",
        "bewaar", "zetterug", "bij",       "was",  "naar",  "blokkeren", "kolom"};
    constexpr std::array<std::string_view, 5> kBegin{"bijlage_wacht", "terug-", "terugversie-",
                                                     "versie-", "stand-"};
    return std::ranges::find(kNamen, veld) != kNamen.end() ||
           std::ranges::any_of(kBegin,
                               [&](std::string_view begin) { return veld.starts_with(begin); });
}

/// As people know the field.
std::string veldnaam(const std::string& veld) {
    if (veld == "waarde") return "Uw tekst";
    if (veld == kPrivacyveld) return "Toch opslaan, want";
    if (!veld.starts_with(kWaardeVan)) return metHoofdletter(veld);
    const std::string sleutel = veld.substr(kWaardeVan.size());
    const auto record = leesRecordsleutel(sleutel);
    return record ? omschrijving(*record) : sleutel;
}

}  // namespace

void AlsnogPagina::beschrijf(Vulling& uit) const {
    uit.zet("ACTIE", pad);
    for (const Bestand& een : bestanden)
        uit.zetAls(een.ontvangen ? "MET_BESTAND" : "ZONDER_BESTAND", "BESTAND", een.naam);
    std::vector<Ingevuld> teksten;
    for (const auto& [naam, waarde] : velden) {
        voegToe(uit, Verborgen{naam, waarde});
        if (!waarde.empty() && !isTechnisch(naam)) teksten.push_back({veldnaam(naam), waarde});
    }
    vulUwTekst(uit, teksten);
}

}  // namespace maatlat
