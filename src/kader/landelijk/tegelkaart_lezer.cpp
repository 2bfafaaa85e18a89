// SPDX-License-Identifier: EUPL-1.2
#include "kader/landelijk/tegelkaart_lezer.h"

#include <algorithm>
#include <utility>

#include "kader/meldingen.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

/// Letters of a text in UTF-8, with the signs on them.
int letters(const std::string& tekst) {
    return static_cast<int>(
        std::ranges::count_if(tekst, [](unsigned char een) { return (een & 0xC0U) != 0x80U; }));
}

Tegelkaart::Tegel leesTegel(Velden& velden) {
    Tegelkaart::Tegel uit;
    uit.organisatie = velden.tekst("organisatie");
    uit.kort = velden.tekst("kort");
    if (letters(uit.kort) > Tegelkaart::kLangsteKort)
        velden.melding("Schrijf kort met hoogstens " + std::to_string(Tegelkaart::kLangsteKort) +
                       " letters: meer past niet op een tegel.");
    uit.kolom = velden.getal("kolom", 1, Tegelkaart::kMeesteKolommen).value_or(0);
    uit.rij = velden.getal("rij", 1, Tegelkaart::kMeesteRijen).value_or(0);
    if (uit.kolom == 0 || uit.rij == 0) velden.melding("Geef elke tegel een kolom en een rij.");
    return uit;
}

}  // namespace

Tegelkaart leesTegelkaart(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de tegelkaart");
    velden.soort(kTegelkaart);
    Tegelkaart uit;
    uit.bron = velden.tekst("bron");
    for (const Knoop& knoop : velden.lijst("tegels", true)) {
        Velden delen(knoop, meldingen, "een tegel");
        Tegelkaart::Tegel een = leesTegel(delen);
        delen.klaar();
        if (uit.van(een.organisatie)) delen.melding("Deze organisatie heeft al een tegel.");
        const auto zelfde = std::ranges::find_if(uit.tegels, [&](const Tegelkaart::Tegel& ander) {
            return een.kolom > 0 && ander.kolom == een.kolom && ander.rij == een.rij;
        });
        if (zelfde != uit.tegels.end())
            delen.melding("Op deze kolom en rij staat al " + zelfde->organisatie + ".");
        uit.tegels.push_back(std::move(een));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
