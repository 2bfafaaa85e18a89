// SPDX-License-Identifier: EUPL-1.2
#include "web/gelukt.h"

#include <array>
#include <utility>

namespace maatlat::web {

std::string geluktMelding(std::string_view gezocht) {
    using Paar = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Paar, 22> kMeldingen{{
        {"al", "U had dit formulier al verstuurd. Er is niets dubbel gemaakt. Dit is er gemaakt."},
        {"onderzoek", "Het onderzoek is geopend. Kies nu per organisatie het team."},
        {"team", "Het team is opgeslagen."},
        {"stappen", "De stappen en termijnen zijn opgeslagen."},
        {"overgedragen", "Iemand anders is aangewezen."},
        {"bezoekers", "Wie erbij was, is opgeslagen."},
        {"voorgelegd", "De toets is voorgelegd. Een collega uit het team kan hem vaststellen."},
        {"teruggenomen", "De toets is teruggenomen. U kunt weer wijzigen."},
        {"vastgesteld", "De toets is vastgesteld. Er kan niets meer in worden gewijzigd."},
        {"teruggegeven", "De toets is teruggegeven aan het team."},
        {"zelfevaluatie", "De zelfevaluatie is geopend."},
        {"ingediend",
         "De zelfevaluatie is ingediend. De inspecteurs van uw organisatie kunnen "
         "haar nu lezen."},
        {"plan", "De lijst en het plan liggen vast. U kunt nu trekken."},
        {"getrokken", "De dossiers zijn getrokken."},
        {"vervangen", "Het dossier is vervangen door het dossier met het volgende lot."},
        {"gericht", "Het dossier is toegevoegd. Het telt niet mee in een schatting."},
        {"vervallen", "De steekproef is vervallen."},
        {"sleutel", "Het sleutelbestand is vernietigd."},
        {"reservekopie", "De reservekopie is begonnen."},
        {"termijn", "De bewaartermijnen zijn opgeslagen."},
        {"klok", "De klok is bevestigd."},
        {"bewaren", "Er is gewijzigd tot wanneer de antwoorden worden bewaard."},
    }};
    for (const auto& [woord, melding] : kMeldingen)
        if (woord == gezocht) return std::string(melding);
    return {};
}

}  // namespace maatlat::web
