// SPDX-License-Identifier: EUPL-1.2
#include "domain/opvolging/planoordeel.h"

#include <algorithm>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<kPlanvragen.size()> kVraagnamen{"ambitieus", "volledig", "realistisch",
                                                     "vaart", "sluit-aan"};
constexpr Woordtabel<kPlanvragen.size()> kVragen{"Is het ambitieus?", "Is het volledig?",
                                                 "Is het realistisch?", "Zit er genoeg vaart in?",
                                                 "Sluit het aan bij de verbeterpunten?"};
constexpr Woordtabel<kPlanantwoorden.size()> kAntwoorden{"ja", "deels", "nee"};
constexpr Woordtabel<kPlanuitkomsten.size()> kUitkomsten{"aanvaard", "terug"};

}  // namespace

std::string_view naam(Planvraag vraag) {
    return woordVan(kVraagnamen, vraag);
}

std::string_view vraagtekst(Planvraag vraag) {
    return woordVan(kVragen, vraag);
}

std::string_view naam(Planantwoord antwoord) {
    return woordVan(kAntwoorden, antwoord);
}

std::optional<Planantwoord> planantwoordMetNaam(std::string_view woord) {
    return metWoord<Planantwoord>(kAntwoorden, woord);
}

std::string_view naam(Planuitkomst uitkomst) {
    return woordVan(kUitkomsten, uitkomst);
}

std::optional<Planuitkomst> planuitkomstMetNaam(std::string_view woord) {
    return metWoord<Planuitkomst>(kUitkomsten, woord);
}

bool Planoordeel::isOveralJa() const {
    return std::ranges::all_of(antwoorden, [](const auto& een) { return een == Planantwoord::ja; });
}

Vastlegging vastlegging(const Planoordeel& oordeel) {
    Vastlegging uit;
    for (const Planvraag vraag : kPlanvragen) {
        const auto& antwoord = oordeel.antwoorden[static_cast<std::size_t>(vraag)];
        uit.voegToe(std::string(naam(vraag)), antwoord ? std::string(naam(*antwoord)) : "");
    }
    uit.voegToe("motivering", oordeel.motivering);
    if (!oordeel.uitkomst) return uit;
    uit.voegToe("uitkomst", std::string(naam(*oordeel.uitkomst)));
    uit.voegToe("ontbreekt", oordeel.ontbreekt);
    uit.voegToe("termijn", oordeel.termijn);
    return uit;
}

Planoordeel planoordeelUit(const Bewaardevastlegging& bewaard) {
    Planoordeel uit;
    const Vastlegging& inhoud = bewaard.inhoud();
    for (const Planvraag vraag : kPlanvragen)
        uit.antwoorden[static_cast<std::size_t>(vraag)] =
            planantwoordMetNaam(inhoud.tekst(naam(vraag)));
    uit.motivering = bewaard.tekst("motivering");
    uit.uitkomst = planuitkomstMetNaam(inhoud.tekst("uitkomst"));
    uit.ontbreekt = bewaard.tekst("ontbreekt");
    uit.termijn = inhoud.tekst("termijn");
    return uit;
}

std::string planoordeelsleutel(int planversie, std::int64_t maatregel) {
    return std::string(kPlanoordeelvoor) + std::to_string(planversie) + "/" +
           std::to_string(maatregel);
}

}  // namespace maatlat
