// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/versievelden.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "domain/dag.h"
#include "domain/score.h"
#include "domain/toets/recordsleutel.h"
#include "reporting/tekens.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/recordvormen.h"

namespace maatlat::web {

namespace {

/// What the fields are called of what has no description.
constexpr auto kLabels = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"persoon", "Wie"},
    {"grond", "Hoort bij"},
    {"besluit", "Over welk besluit"},
    {"plek", "Waarbij"},
    {"antwoord-op", "Antwoord op opmerking"},
    {"tekst", ""},
});

/// Those of one kind that are called otherwise there; an empty one is for the program alone.
struct Eigenlabel {
    std::string_view begin;  ///< of the key
    std::string_view naam;
    std::string_view label;
};
constexpr auto kEigenLabels = std::to_array<Eigenlabel>({
    {"hiaten/", "hiaat", "Aanvaard"},
    {"hiaten/", "soort", ""},
    {"hiaten/", "code", ""},
    {"hiaten/", "reden", "Waarom"},
    {"publicatie/markering/", "weg", "Weggelaten"},
    {"publicatie/markering/", "grond", "Reden van weglaten"},
    {"publicatie/markering/", "blijft", "Toch openbaar"},
    {"publicatie/markering/", "editie", "Van editie"},
    {"publicatie/besluit/", "editie", "Van editie"},
    {"publicatie/besluit/", "publicatieversie", "Publicatieversie"},
    {"publicatie/besluit/", "regime", ""},
    {"publicatie/besluit/", "naam van het regime", "Volgens"},
    {"publicatie/besluit/", "grond", "Grond in de wet"},
    {"publicatie/besluit/", "bekendgemaakt", "Bekendgemaakt op"},
    {"publicatie/besluit/", "eerste dag", "Op zijn vroegst openbaar"},
    {"publicatie/besluit/", "eerste dag onzeker", "Kan die dag nog opschuiven?"},
    {"publicatie/besluit/", "reactie tot", "Reactie van de organisatie tot"},
    {"publicatie/besluit/", "meeste woorden", "Hoogstens zo veel woorden in de reactie"},
    {"publicatie/besluit/", "verzoek schort op", "Houdt een verzoek aan de rechter het tegen?"},
    {"publicatie/besluit/", "rechtsmiddelen", "Rechtsmiddelen"},
    {"publicatie/besluit/", "besloten", "Besloten op"},
    {"publicatie/besluit/", "opschorting", "Bij de rechter"},
    {"publicatie/besluit/", "dag van opschorting", "Dag van de vraag of de uitspraak"},
    {"publicatie/besluit/", "kenmerk van opschorting", "Nummer van de zaak"},
    {"publicatie/besluit/", "stand", "Hoe ver het is"},
    {"publicatie/besluit/", "gepubliceerd", "Gepubliceerd op"},
    {"publicatie/besluit/", "eindigde", "Geëindigd op"},
    {"publicatie/besluit/", "reden", "Reden"},
    {"publicatie/besluit/", "melding", "Melding op de site"},
    {"publicatie/reactie/", "besluit", "Over welk besluit"},
});

/// Nothing for a field that is for the program alone.
std::optional<std::string> labelVan(std::string_view sleutel, const std::string& naam) {
    const auto eigen = std::ranges::find_if(kEigenLabels, [&](const Eigenlabel& een) {
        return een.naam == naam && sleutel.starts_with(een.begin);
    });
    if (eigen != kEigenLabels.end())
        return eigen->label.empty() ? std::nullopt : std::optional(std::string(eigen->label));
    const auto plek = std::ranges::find(kLabels, naam, [](const auto& een) { return een.first; });
    return plek == kLabels.end() ? metHoofdletter(naam) : std::string(plek->second);
}

/// Days and moments as people read them.
std::string waarden(const Vastlegging& inhoud, std::string_view naam) {
    std::string uit;
    for (const std::string& een : inhoud.alle(naam))
        uit += (uit.empty() ? "" : ", ") + (isDatum(een) ? datumInWoorden(een) : datumEnTijd(een));
    return uit;
}

std::string leesbaar(const Vastlegging& inhoud, const Veldbeschrijving& veld, bool isScore) {
    if (isScore && !inhoud.paren().empty())
        return alsTeken(scoreMetNaam(inhoud.tekst(veld.naam)).value_or(Score::onbeoordeeld)).naam;
    const std::string uit = waarden(inhoud, veld.naam);
    return veld.wijze == Veldwijze::datum ? datumInWoorden(uit) : uit;
}

void voegToe(std::vector<Versieveld>& uit, std::string label, std::string was, std::string wordt) {
    if (was != wordt) uit.push_back({std::move(label), std::move(was), std::move(wordt)});
}

/// Of what has no description: every field that either version has.
std::vector<Versieveld> zonderBeschrijving(std::string_view sleutel, const Vastlegging& was,
                                           const Vastlegging& wordt) {
    std::vector<std::string> namen;
    for (const Vastlegging* een : {&was, &wordt})
        for (const auto& paar : een->paren())
            if (std::ranges::find(namen, paar.first) == namen.end()) namen.push_back(paar.first);
    std::vector<Versieveld> uit;
    for (const std::string& naam : namen)
        if (auto label = labelVan(sleutel, naam))
            voegToe(uit, std::move(*label), waarden(was, naam), waarden(wordt, naam));
    return uit;
}

}  // namespace

std::vector<Versieveld> versievelden(const std::string& sleutel, const Vastlegging& was,
                                     const Vastlegging& wordt) {
    const auto record = leesRecordsleutel(sleutel);
    if (!record || veldenVan(record->soort).empty()) return zonderBeschrijving(sleutel, was, wordt);
    const bool enige = record->soort == Recordsoort::veld;
    const bool isScore = enige && record->veld.soort == Veldsoort::score;
    std::vector<Versieveld> uit;
    for (const Veldbeschrijving& een : veldenVan(record->soort))
        if (!een.label.empty() || enige)
            voegToe(uit, std::string(een.label), leesbaar(was, een, isScore),
                    leesbaar(wordt, een, isScore));
    return uit;
}

}  // namespace maatlat::web
