// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/zinsparen.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "taal/overeenkomst.h"
#include "taal/stukken.h"

namespace maatlat {

namespace {

using Hoe = Zinspaar::Hoe;
using Zinnenrij = std::vector<std::string>;
using Plaatsen = std::vector<int>;

/// Beyond so many pairs nobody asks any more which became which.
constexpr std::size_t kMeesteParen = 40'000;

const std::string& op(const Zinnenrij& rij, int plaats) {
    return rij[static_cast<std::size_t>(plaats)];
}

std::vector<std::string_view> woordenVan(const std::string& zin) {
    std::vector<std::string_view> uit;
    for (const Stuk& een : woorden(zin))
        uit.push_back(een.in(zin));
    std::ranges::sort(uit);
    return uit;
}

/// Words in common: twice their number, of all words of both; at most 100. 0 when it is less than
/// half.
int gelijkenis(const std::vector<std::string_view>& een,
               const std::vector<std::string_view>& ander) {
    std::vector<std::string_view> samen;
    std::ranges::set_intersection(een, ander, std::back_inserter(samen));
    const auto deel = 200 * samen.size() / std::max<std::size_t>(1, een.size() + ander.size());
    return deel < 50 ? 0 : static_cast<int>(deel);
}

/// Pairs up what stands in one gap, without crossing, by as much likeness as can be.
void paarOp(std::vector<Zinspaar>& uit, const Zinnenrij& was, const Zinnenrij& wordt,
            const Plaatsen& weg, const Plaatsen& erbij) {
    const std::size_t rijen = weg.size(), kolommen = erbij.size();
    std::size_t i = 0, j = 0;
    if (rijen * kolommen > 0 && rijen * kolommen <= kMeesteParen) {
        std::vector<std::vector<std::string_view>> oud, nieuw;
        for (const int een : weg)
            oud.push_back(woordenVan(op(was, een)));
        for (const int een : erbij)
            nieuw.push_back(woordenVan(op(wordt, een)));
        // Of what comes from (r, k) on: the most likeness.
        std::vector<std::vector<int>> beste(rijen + 1, std::vector<int>(kolommen + 1, 0));
        std::vector<std::vector<int>> lijkt(rijen, std::vector<int>(kolommen, 0));
        for (std::size_t r = rijen; r-- > 0;)
            for (std::size_t k = kolommen; k-- > 0;) {
                lijkt[r][k] = gelijkenis(oud[r], nieuw[k]);
                beste[r][k] = std::max({beste[r + 1][k], beste[r][k + 1],
                                        lijkt[r][k] + (lijkt[r][k] > 0 ? beste[r + 1][k + 1] : 0)});
            }
        while (i < rijen && j < kolommen) {
            if (lijkt[i][j] > 0 && beste[i][j] == lijkt[i][j] + beste[i + 1][j + 1])
                uit.push_back({weg[i++], erbij[j++], Hoe::anders});
            else if (beste[i][j] == beste[i + 1][j])
                uit.push_back({weg[i++], -1, Hoe::anders});
            else
                uit.push_back({-1, erbij[j++], Hoe::anders});
        }
    }
    for (; i < rijen; ++i)
        uit.push_back({weg[i], -1, Hoe::anders});
    for (; j < kolommen; ++j)
        uit.push_back({-1, erbij[j], Hoe::anders});
}

Overeenkomst gelijke(const Zinnenrij& was, const Zinnenrij& wordt) {
    std::map<std::string_view, int> nummers;
    const auto nummer = [&](const Zinnenrij& rij) {
        std::vector<int> uit;
        for (const std::string& een : rij)
            uit.push_back(nummers.try_emplace(een, static_cast<int>(nummers.size())).first->second);
        return uit;
    };
    const std::vector<int> een = nummer(was), ander = nummer(wordt);
    return overeenkomst(een, ander, was.size() + wordt.size() + 2).value_or(Overeenkomst{});
}

}  // namespace

std::vector<Zinspaar> zinsparen(const Zinnenrij& was, const Zinnenrij& wordt) {
    const int rijen = static_cast<int>(was.size()), kolommen = static_cast<int>(wordt.size());
    Overeenkomst blijft = gelijke(was, wordt);
    blijft.emplace_back(was.size(), wordt.size());

    // Which added sentence each sentence that is gone moved to.
    std::map<std::string_view, Plaatsen> erbijMetTekst;
    std::size_t volgende = 0;
    for (int j = 0; j < kolommen; ++j) {
        if (static_cast<int>(blijft[volgende].second) == j)
            ++volgende;
        else
            erbijMetTekst[op(wordt, j)].push_back(j);
    }
    std::map<int, int> vanWaar;  // by place in `wordt`
    std::map<int, bool> verhuisd;
    volgende = 0;
    for (int i = 0; i < rijen; ++i) {
        if (static_cast<int>(blijft[volgende].first) == i) {
            ++volgende;
            continue;
        }
        const auto zelfde = erbijMetTekst.find(op(was, i));
        if (zelfde == erbijMetTekst.end() || zelfde->second.empty()) continue;
        vanWaar[zelfde->second.front()] = i;
        verhuisd[i] = true;
        zelfde->second.erase(zelfde->second.begin());
    }

    std::vector<Zinspaar> uit;
    int i = 0, j = 0;
    for (const auto& [totEerste, totTweede] : blijft) {
        Plaatsen weg, erbij;
        for (; i < static_cast<int>(totEerste); ++i)
            if (!verhuisd.contains(i)) weg.push_back(i);
        for (; j < static_cast<int>(totTweede); ++j) {
            if (const auto van = vanWaar.find(j); van != vanWaar.end())
                uit.push_back({van->second, j, Hoe::verplaatst});
            else
                erbij.push_back(j);
        }
        paarOp(uit, was, wordt, weg, erbij);
        if (i < rijen || j < kolommen) uit.push_back({i++, j++, Hoe::gelijk});
    }
    return uit;
}

}  // namespace maatlat
