// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/hertoetskeuze.h"

#include <algorithm>

#include "rules/evaluate.h"

namespace maatlat {

namespace {

using Plek = Hertoetslijst::Plek;

/// Keeps only the nearest.
void houdDichtste(std::vector<Plek>& plekken) {
    if (plekken.empty()) return;
    const int minste = std::ranges::min(plekken, {}, &Plek::afstand).afstand;
    std::erase_if(plekken, [&](const Plek& een) { return een.afstand != minste; });
}

/// Those that are not judged in full, on all of it or on one criterium.
template <class Telt>
std::vector<std::size_t> onvolledige(const Beoordeling& van, Telt telling) {
    std::vector<std::size_t> uit;
    for (std::size_t plaats = 0; plaats < van.ranglijst().size(); ++plaats)
        if (telling(plaats).onbeoordeeld > 0) uit.push_back(plaats);
    return uit;
}

}  // namespace

Hertoetslijst kiesLaagste(const Beoordeling& beoordeling, int aantal) {
    const Ranglijst& lijst = beoordeling.ranglijst();
    const Hertoetsgrens grens = hertoetsgrens(lijst, aantal);
    const auto alsPlekken = [&](const std::vector<std::size_t>& plaatsen) {
        std::vector<Plek> uit;
        for (const std::size_t een : plaatsen)
            uit.push_back({een, lijst.telling(een).voldoende});
        return uit;
    };
    Hertoetslijst uit;
    uit.erin = alsPlekken(grens.eronder);
    uit.opDeGrens = alsPlekken(grens.opDeGrens);
    uit.nogTeKiezen = grens.nogTeKiezen();
    uit.netErbuiten = alsPlekken(grens.netErbuiten);
    uit.teWeinig = grens.teWeinig();
    uit.nietTeBeoordelen =
        onvolledige(beoordeling, [&](std::size_t plaats) { return lijst.telling(plaats); });
    return uit;
}

std::optional<int> afstandTotOnvoldoende(const Beoordeling& beoordeling, const Toets& toets,
                                         const Criterium& criterium) {
    const Beslisregel* regel = beoordeling.kader().regel(beoordeling.regelset(), criterium);
    Telling telling = tel(toets.scores, criterium);
    if (!regel || telling.onbeoordeeld > 0) return std::nullopt;
    for (int afstand = 0; telling.voldoende >= 0; ++afstand) {
        if (evaluate(*regel, telling).oordeel == Oordeel::onvoldoende) return afstand;
        --telling.voldoende;
        ++telling.onvoldoende;
    }
    return std::nullopt;
}

Hertoetslijst kiesOnvoldoende(const Beoordeling& beoordeling, const Criterium& criterium) {
    Hertoetslijst uit;
    for (std::size_t plaats = 0; plaats < beoordeling.ranglijst().size(); ++plaats) {
        const Toets& toets = beoordeling.toets(plaats);
        const auto afstand = afstandTotOnvoldoende(beoordeling, toets, criterium);
        if (!afstand) continue;
        (*afstand == 0 ? uit.erin : uit.netErbuiten).push_back({plaats, *afstand});
    }
    houdDichtste(uit.netErbuiten);
    uit.nietTeBeoordelen = onvolledige(beoordeling, [&](std::size_t plaats) {
        return tel(beoordeling.toets(plaats).scores, criterium);
    });
    return uit;
}

Hertoetslijst kiesTeLaat(const Beoordeling& beoordeling, const std::map<std::string, int>& dagen,
                         int vooruit) {
    Hertoetslijst uit;
    for (std::size_t plaats = 0; plaats < beoordeling.ranglijst().size(); ++plaats) {
        const auto van = dagen.find(beoordeling.toets(plaats).organisatie);
        if (van == dagen.end() || van->second > vooruit) continue;
        (van->second < 0 ? uit.erin : uit.netErbuiten).push_back({plaats, van->second});
    }
    houdDichtste(uit.netErbuiten);
    return uit;
}

}  // namespace maatlat
