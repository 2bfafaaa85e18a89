// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/daarnadeel.h"

#include <algorithm>

#include "reporting/zinnen.h"
#include "rules/onderzoek/hertoetsgrens.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

Daarna::Stap stap(const Vervolgstap& een) {
    return {metHoofdletter(datumInWoorden(een.wanneer)), een.wat};
}

Daarna::Verhaal verhaal(const Beoordeling& beoordeling, const Vervolgverhaal& van) {
    Daarna::Verhaal uit{van.organisatie, {}};
    if (const Toets* toets = beoordeling.ronde().toets(van.organisatie))
        if (const Telling telling = tel(toets->scores, beoordeling.kader()); telling.teltMee())
            uit.stappen.push_back(
                {"In deze ronde", voldoendeVan(telling) + " verwachtingen waren voldoende."});
    for (const Vervolgstap& een : van.stappen)
        uit.stappen.push_back(stap(een));
    return uit;
}

/// Who was tested again, as far as the ranking can tell, and of whom the data tell nothing.
std::vector<std::string> onbekend(const Beoordeling& beoordeling) {
    const Rondefeiten& feiten = beoordeling.ronde().landelijk.feiten;
    if (!feiten.hertoetsen || beoordeling.ranglijst().metRang() == 0) return {};
    std::vector<std::string> namen;
    for (const std::size_t plaats :
         hertoetsgrens(beoordeling.ranglijst(), feiten.hertoetsen->aantal).eronder) {
        const std::string& naam = beoordeling.toets(plaats).organisatie;
        const auto& na = beoordeling.ronde().hertoetsen;
        if (std::ranges::find(na, naam, &Nahertoets::organisatie) != na.end()) continue;
        if (std::none_of(feiten.verhalen.begin(), feiten.verhalen.end(),
                         [&](const Vervolgverhaal& een) { return een.organisatie == naam; }))
            namen.push_back(naam);
    }
    if (namen.empty()) return {};
    return {"Hoe het bij de hertoets van " + opsomming(namen) +
            " ging, staat niet in de bronnen van dit rapport."};
}

}  // namespace

Daarna daarnadeel(const Beoordeling& beoordeling) {
    const Rondefeiten& feiten = beoordeling.ronde().landelijk.feiten;
    Daarna uit;
    if (feiten.daarna.empty() && feiten.verhalen.empty()) return uit;
    uit.kop = "Wat er daarna gebeurde";
    uit.alineas = {"Wat bij “In deze ronde” staat, komt uit de scores. Bron van de rest: " +
                   feiten.daarnaBron + "."};
    for (const Vervolgverhaal& een : feiten.verhalen)
        uit.verhalen.push_back(verhaal(beoordeling, een));
    uit.slot = onbekend(beoordeling);
    for (const Vervolgstap& een : feiten.daarna) {
        const Daarna::Stap van = stap(een);
        uit.slot.push_back(van.wanneer + ": " + van.wat);
    }
    return uit;
}

}  // namespace maatlat
