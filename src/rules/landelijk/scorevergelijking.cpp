// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/scorevergelijking.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "rules/steekproef/trekking.h"

namespace maatlat {

namespace {

constexpr int kCategorieen = 3;  // voldoende, onvoldoende, nvt

int categorie(Score score) {
    return static_cast<int>(score) - static_cast<int>(Score::voldoende);
}

}  // namespace

int toetsenBijAandeel(int toetsen, int procent) {
    if (toetsen < 0 || procent < 1 || procent > 100)
        throw std::invalid_argument("a share of toetsen that cannot be");
    return static_cast<int>((static_cast<std::int64_t>(toetsen) * procent + 99) / 100);
}

std::vector<Scoretrekking::Plek> trekToetsen(std::span<const std::int64_t> toetsen, int aantal,
                                             std::string_view startwaarde) {
    std::vector<std::pair<Sha256, std::int64_t>> loten;
    for (const std::int64_t een : toetsen)
        loten.emplace_back(lot(startwaarde, static_cast<Pseudoniem>(een)), een);
    std::ranges::sort(loten);
    std::vector<Scoretrekking::Plek> uit;
    for (const auto& [van, toets] : loten) {
        const int volgorde = static_cast<int>(uit.size()) + 1;
        uit.push_back({toets, volgorde, volgorde <= aantal});
    }
    return uit;
}

Overeenstemming scoresVergeleken(std::span<const Scorepaar> paren) {
    std::vector<std::pair<int, int>> tellen;
    for (const Scorepaar& een : paren)
        if (een.team != Score::onbeoordeeld && een.tweede != Score::onbeoordeeld)
            tellen.emplace_back(categorie(een.team), categorie(een.tweede));
    return vergelijkLezers(tellen, kCategorieen);
}

std::vector<Verwachtingovereenstemming> perVerwachting(
    std::span<const std::vector<Scorepaar>> perToets, std::span<const std::string> codes,
    int toetsen, bool allesIngediend) {
    std::vector<Verwachtingovereenstemming> uit;
    for (const std::string& code : codes) {
        std::vector<Scorepaar> hier;
        for (const std::vector<Scorepaar>& paren : perToets)
            for (const Scorepaar& een : paren)
                if (een.verwachting == code) hier.push_back(een);
        Verwachtingovereenstemming& deze = uit.emplace_back();
        deze.verwachting = code;
        deze.maat = scoresVergeleken(hier);
        if (allesIngediend && deze.maat.paren > 0 && deze.maat.paren <= toetsen)
            deze.inAlle = exactInterval(toetsen, deze.maat.paren, deze.maat.gelijk);
    }
    return uit;
}

}  // namespace maatlat
