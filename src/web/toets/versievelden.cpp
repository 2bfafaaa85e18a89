// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/versievelden.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "domain/score.h"
#include "domain/toets/recordsleutel.h"
#include "reporting/tekens.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/recordvormen.h"

namespace maatlat::web {

namespace {

/// What the fields are called of what has no description.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kLabels{
    {{"persoon", "Wie"},
     {"grond", "Hoort bij"},
     {"besluit", "Over welk besluit"},
     {"hiaat", "Aanvaard"},
     {"plek", "Waarbij"},
     {"antwoord-op", "Antwoord op opmerking"},
     {"tekst", ""}}};

std::string labelVan(const std::string& naam) {
    const auto plek = std::ranges::find(kLabels, naam, [](const auto& een) { return een.first; });
    return plek == kLabels.end() ? metHoofdletter(naam) : std::string(plek->second);
}

std::string waarden(const Vastlegging& inhoud, std::string_view naam) {
    std::string uit;
    for (const std::string& een : inhoud.alle(naam))
        uit += (uit.empty() ? "" : ", ") + een;
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
std::vector<Versieveld> zonderBeschrijving(const Vastlegging& was, const Vastlegging& wordt) {
    std::vector<std::string> namen;
    for (const Vastlegging* een : {&was, &wordt})
        for (const auto& paar : een->paren())
            if (std::ranges::find(namen, paar.first) == namen.end()) namen.push_back(paar.first);
    std::vector<Versieveld> uit;
    for (const std::string& naam : namen)
        voegToe(uit, labelVan(naam), waarden(was, naam), waarden(wordt, naam));
    return uit;
}

}  // namespace

std::vector<Versieveld> versievelden(const std::string& sleutel, const Vastlegging& was,
                                     const Vastlegging& wordt) {
    const auto record = leesRecordsleutel(sleutel);
    if (!record || veldenVan(record->soort).empty()) return zonderBeschrijving(was, wordt);
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
