// SPDX-License-Identifier: EUPL-1.2
#include "kader/landelijk/hertoetsregels_lezer.h"

#include <algorithm>
#include <cctype>

#include "kader/meldingen.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

constexpr int kMeesteOrganisaties = 10'000;
constexpr int kMeesteDagen = 366;

bool isId(const std::string& id) {
    return std::ranges::all_of(id, [](unsigned char teken) {
        return std::islower(teken) != 0 || std::isdigit(teken) != 0 || teken == '-';
    });
}

int eisGetal(Velden& velden, const char* naam, int hoogstens) {
    if (!velden.verplicht(naam)) return 0;
    return velden.getal(naam, 1, hoogstens).value_or(0);
}

/// The field that belongs to its kind; another one is unknown there.
void leesWaarde(Velden& velden, Hertoetsregel& uit) {
    switch (uit.soort) {
        case Hertoetsregelsoort::laagste:
            uit.aantal = eisGetal(velden, "aantal", kMeesteOrganisaties);
            return;
        case Hertoetsregelsoort::onvoldoende:
            uit.criterium = velden.tekst("criterium");
            return;
        case Hertoetsregelsoort::maatregelTeLaat:
            uit.dagen = eisGetal(velden, "dagen", kMeesteDagen);
            return;
    }
}

Hertoetsregel leesRegel(Velden& velden) {
    Hertoetsregel uit;
    uit.id = velden.tekst("id");
    if (!isId(uit.id)) velden.melding("Schrijf een id in kleine letters, cijfers en streepjes.");
    uit.naam = velden.tekst("naam");
    if (const auto knoop = velden.verplicht("soort")) {
        if (const auto soort =
                metWoord<Hertoetsregelsoort>(kHertoetsregelsoorten, knoop->tekst())) {
            uit.soort = *soort;
            leesWaarde(velden, uit);
        } else {
            velden.melding(*knoop, "Kies als soort laagste, onvoldoende of maatregel-te-laat.");
        }
    }
    uit.bron = velden.tekst("bron");
    return uit;
}

}  // namespace

Hertoetsregels leesHertoetsregels(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de regels voor hertoetsen");
    velden.soort(kHertoetsregels);
    Hertoetsregels uit;
    for (const Knoop& knoop : velden.lijst("regels", true)) {
        Velden delen(knoop, meldingen, "een regel");
        Hertoetsregel een = leesRegel(delen);
        delen.klaar();
        if (std::ranges::find(uit, een.id, &Hertoetsregel::id) != uit.end())
            delen.melding("Deze id staat er al.");
        uit.push_back(std::move(een));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
