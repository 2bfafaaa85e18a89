// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/verantwoording.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace maatlat {

namespace {

/// "1.1" of "oordeel/1.1".
std::string codeVan(const Verschil& verschil) {
    return verschil.sleutel.substr(verschil.sleutel.find('/') + 1);
}

/// The verwachtingen of which a changed score makes this difference, when it changed.
std::vector<std::string> bepalendeVerwachtingen(const Verschil& verschil,
                                                const Toetsingskader& kader) {
    if (verschil.soort == Verschilsoort::verbeterpunt) return {codeVan(verschil)};
    if (verschil.soort != Verschilsoort::oordeel) return {};
    std::vector<std::string> uit;
    for (const Criterium* criterium : kader.criteria())
        if (criterium->code == codeVan(verschil))
            for (const Verwachting& een : criterium->verwachtingen)
                if (een.beoordeeld) uit.push_back(een.code);
    return uit;
}

}  // namespace

std::vector<Verantwoord> verantwoord(const std::vector<Verschil>& verschillen,
                                     const std::vector<Verschilverklaring>& verklaringen,
                                     const Toetsingskader& kader) {
    std::map<std::string_view, const Verschilverklaring*> opKenmerk;
    for (const Verschilverklaring& een : verklaringen)
        opKenmerk[een.kenmerk] = &een;
    std::map<std::string, bool> scoreVerklaard;  // of those that changed
    for (const Verschil& een : verschillen)
        if (een.soort == Verschilsoort::score)
            scoreVerklaard[codeVan(een)] = opKenmerk.contains(een.kenmerk);

    std::vector<Verantwoord> uit;
    for (const Verschil& een : verschillen) {
        Verantwoord& hier = uit.emplace_back();
        hier.verschil = een;
        for (std::string& code : bepalendeVerwachtingen(een, kader))
            if (scoreVerklaard.contains(code)) hier.volgtUit.push_back(std::move(code));
        if (!hier.volgtUit.empty()) {
            hier.isVerklaard = std::ranges::all_of(
                hier.volgtUit, [&](const std::string& code) { return scoreVerklaard.at(code); });
        } else if (const auto van = opKenmerk.find(een.kenmerk); van != opKenmerk.end()) {
            hier.verklaring = *van->second;
            hier.isVerklaard = true;
        }
    }
    return uit;
}

bool isAllesVerklaard(std::span<const Verantwoord> verschillen) {
    return std::ranges::all_of(verschillen, &Verantwoord::isVerklaard);
}

}  // namespace maatlat
