// SPDX-License-Identifier: EUPL-1.2
#include "reporting/onderzoek/standdelen.h"

#include <algorithm>
#include <string>

#include "domain/toets/toetskop.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

Standbeoordeling::Standbeoordeling(const Onderzoeksstand& stand)
    : stand_(stand),
      beoordeling_(stand.ronde, vindRegelset(stand.ronde.kader, stand.ronde.onderzoek.regelset)) {}

Organisatienaam Standbeoordeling::naam(const Toets& toets) const {
    const Onderzoeksstand::Plek& plek = stand_.plekken.at(toets.organisatie);
    return {toets.organisatie, plek.leesbaar ? "/toets/" + std::to_string(plek.toets) : "",
            std::string(maatlat::naam(plek.status))};
}

namespace {

std::string voortgang(const Onderzoeksstand& stand) {
    const auto aantal = static_cast<int>(stand.plekken.size());
    const int vast = stand.aantalVast();
    if (aantal == 0) return "Er zijn nog geen toetsen om te laten zien.";
    if (aantal == 1)
        return vast == 1 ? "De enige toets hier staat vast."
                         : "De enige toets hier kan nog wijzigen.";
    const std::string toetsen = std::to_string(aantal) + " toetsen";
    const std::string alle = aantal == 2 ? "Beide toetsen" : "Alle " + toetsen;
    if (vast == aantal) return alle + " staan vast.";
    if (vast == 0) return alle + " kunnen nog wijzigen.";
    const int over = aantal - vast;
    return "Van de " + toetsen + (vast == 1 ? " staat er 1" : " staan er " + std::to_string(vast)) +
           " vast. " +
           (over == 1 ? "De andere kan nog wijzigen."
                      : "De andere " + std::to_string(over) + " kunnen nog wijzigen.");
}

constexpr const char* kTeltNogNiet =
    " niet mee in ranglijsten en vergelijkingen totdat de nieuwe editie is vastgesteld.";

std::string correctie(const Onderzoeksstand& stand) {
    const auto aantal = static_cast<int>(std::ranges::count_if(
        stand.plekken, [](const auto& een) { return een.second.inCorrectie; }));
    if (aantal == 0) return {};
    if (stand.plekken.size() == 1)
        return std::string(" Zij wordt gecorrigeerd. Zij telt") + kTeltNogNiet;
    return " " + correctiezin(aantal);
}

}  // namespace

std::string correctiezin(int aantal) {
    if (aantal == 0) return {};
    return metHoofdletter(hoeveel(aantal, {"toets", "toetsen"})) +
           (aantal == 1 ? " wordt gecorrigeerd. Die telt" : " worden gecorrigeerd. Die tellen") +
           kTeltNogNiet;
}

std::string voortgangszin(const Onderzoeksstand& stand) {
    return voortgang(stand) + correctie(stand) +
           (stand.zonderAnderen ? " Toetsen van andere teams ziet u hier als ze zijn "
                                  "vastgesteld."
                                : "");
}

}  // namespace maatlat
