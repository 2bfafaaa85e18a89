// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/lijstkop.h"

#include <algorithm>

#include "exchange/scoretekens.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteKoppen = 20;  // that are named or kept
constexpr std::size_t kLangsteKop = 60;    // bytes of each

/// What people write above a column, as `vergelijkbaar` makes it.
constexpr auto kKoppen = std::to_array<std::pair<std::string_view, Lijstkolom>>({
    {"dossier", Lijstkolom::dossier},
    {"dossiernummer", Lijstkolom::dossier},
    {"dossiernr", Lijstkolom::dossier},
    {"nummer", Lijstkolom::dossier},
    {"zaaknummer", Lijstkolom::dossier},
    {"pseudoniem", Lijstkolom::dossier},
    {"melding", Lijstkolom::melding},
    {"datummelding", Lijstkolom::melding},
    {"meldingdatum", Lijstkolom::melding},
    {"meldingsdatum", Lijstkolom::melding},
    {"melddatum", Lijstkolom::melding},
    {"triage", Lijstkolom::triage},
    {"datumtriage", Lijstkolom::triage},
    {"triagedatum", Lijstkolom::triage},
    {"start", Lijstkolom::start},
    {"datumstart", Lijstkolom::start},
    {"startdatum", Lijstkolom::start},
    {"afsluiting", Lijstkolom::afsluiting},
    {"datumafsluiting", Lijstkolom::afsluiting},
    {"afsluitdatum", Lijstkolom::afsluiting},
    {"afsluitingsdatum", Lijstkolom::afsluiting},
    {"soort", Lijstkolom::soort},
    {"gemeente", Lijstkolom::gemeente},
});

std::string vergelijkbaar(const std::string& kop) {
    std::string uit = kleineLetters(kop);
    std::erase_if(uit,
                  [](char c) { return std::string_view(" _-.:").find(c) != std::string::npos; });
    return uit;
}

std::optional<Lijstkolom> kolomBij(const std::string& kop) {
    const std::string gezocht = vergelijkbaar(kop);
    for (const auto& [woord, kolom] : kKoppen)
        if (woord == gezocht) return kolom;
    return std::nullopt;
}

std::string zonderDossier(const std::vector<std::string>& koppen) {
    std::vector<std::string> gevonden;
    for (const std::string& kop : koppen)
        if (!kop.empty() && gevonden.size() < kMeesteKoppen)
            gevonden.push_back(aangehaald(ingekort(kop, kLangsteKop)));
    return "er is geen kolom met het nummer van het dossier. Gevonden kolommen: " +
           opsomming(gevonden) +
           ". Zet boven de kolom met het nummer het woord \"dossier\". Staat er een titel boven de "
           "namen van de kolommen, haal die dan weg. Andere kolommen die Maatlat "
           "kent: melding, triage, start, afsluiting, soort en gemeente.";
}

}  // namespace

std::string_view naam(Lijstkolom kolom) {
    constexpr std::array<std::string_view, kAantalLijstkolommen> kNamen{
        "dossier", "melding", "triage", "start", "afsluiting", "soort", "gemeente"};
    return kNamen[static_cast<std::size_t>(kolom)];
}

bool Lijstkop::heeft(Lijstkolom kolom) const {
    return std::ranges::find(kolommen, std::optional(kolom)) != kolommen.end();
}

bool isLijstkop(const std::vector<std::string>& koppen) {
    return std::ranges::any_of(
        koppen, [](const std::string& kop) { return kolomBij(kop) == Lijstkolom::dossier; });
}

Lijstkop leesLijstkop(int regel, const std::vector<std::string>& koppen, Meldingen& meldingen) {
    Lijstkop uit;
    for (const std::string& kop : koppen) {
        const auto kolom = kolomBij(kop);
        const int nummer = static_cast<int>(uit.kolommen.size()) + 1;
        if (kolom && uit.heeft(*kolom)) {
            const auto eerste = std::ranges::find(uit.kolommen, kolom) - uit.kolommen.begin();
            meldingen.bij(regel, nummer, [&] {
                return aangehaald(kop) + " is een tweede kolom voor " + std::string(naam(*kolom)) +
                       ", na kolom " + std::to_string(eerste + 1) + " (" +
                       aangehaald(koppen[static_cast<std::size_t>(eerste)]) +
                       "). Verwijder er één.";
            });
        }
        uit.kolommen.push_back(kolom);
        if (!kolom && !kop.empty() && uit.genegeerd.size() < kMeesteKoppen)
            uit.genegeerd.emplace_back(ingekort(kop, kLangsteKop));
    }
    if (!uit.heeft(Lijstkolom::dossier))
        meldingen.bij(regel, 0, [&] { return zonderDossier(koppen); });
    return uit;
}

}  // namespace maatlat
