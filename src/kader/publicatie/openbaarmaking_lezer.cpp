// SPDX-License-Identifier: EUPL-1.2
#include "kader/publicatie/openbaarmaking_lezer.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>
#include <vector>

#include "kader/meldingen.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

constexpr int kMeesteWoorden = 10'000;

bool isRegimeid(const std::string& id) {
    return std::ranges::all_of(id, [](unsigned char teken) {
        return std::islower(teken) != 0 || std::isdigit(teken) != 0 || teken == '-';
    });
}

std::optional<Termijn> leesTermijn(Velden& velden, std::string_view naam) {
    const auto knoop = velden.neem(naam);
    if (!knoop) return std::nullopt;
    auto uit = termijnUit(knoop->tekst());
    if (!uit)
        velden.melding(*knoop, "Schrijf een termijn als \"2 weken\" of \"14 dagen\".");
    else
        uit->wet = true;  // a term of a law
    return uit;
}

/// Reaction: its term and its size belong together.
void leesReactie(Velden& velden, Openbaarmakingsregime& uit) {
    uit.reactietermijn = leesTermijn(velden, "termijn_reactie");
    const auto woorden = velden.getal("meeste_woorden", 1, kMeesteWoorden);
    uit.meesteWoorden = woorden.value_or(0);
    if (uit.reactietermijn.has_value() != woorden.has_value())
        velden.melding("Geef termijn_reactie en meeste_woorden samen, of geen van beide.");
}

Openbaarmakingsregime leesRegime(Velden& velden) {
    Openbaarmakingsregime uit;
    uit.id = velden.tekst("id");
    if (!isRegimeid(uit.id))
        velden.melding("Schrijf een id in kleine letters, cijfers en streepjes.");
    uit.naam = velden.tekst("naam");
    uit.publiceert = velden.jaNee("publiceert", true);
    uit.grond = velden.tekst("grond");
    if (!uit.publiceert) return uit;
    uit.bron = velden.tekst("bron");
    uit.wachttijd = leesTermijn(velden, "wachttijd");
    leesReactie(velden, uit);
    uit.rechtsmiddelen = velden.tekst("rechtsmiddelen");
    uit.verzoekSchortOp = velden.jaNee("verzoek_schort_op", false);
    uit.gronden = velden.teksten("gronden", true);
    uit.namen = velden.teksten("namen", false);
    uit.open = velden.teksten("open", false);
    return uit;
}

}  // namespace

Openbaarmakingsregimes leesOpenbaarmaking(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de regimes van openbaarmaking");
    velden.soort(kOpenbaarmaking);
    Openbaarmakingsregimes uit;
    for (const Knoop& knoop : velden.lijst("regimes", true)) {
        Velden delen(knoop, meldingen, "een regime");
        Openbaarmakingsregime een = leesRegime(delen);
        delen.klaar();
        if (vindRegime(uit, een.id)) delen.melding("Deze id staat er al.");
        uit.push_back(std::move(een));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
