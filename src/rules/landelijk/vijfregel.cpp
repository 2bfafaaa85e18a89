// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/vijfregel.h"

#include <algorithm>

namespace maatlat::vijfregel {

int vrijgegeven(int aantal, const std::vector<int>& eigen) {
    int tot = 0;
    for (int grens = kGroep; grens <= aantal; grens += kGroep) {
        const auto eigenErbij = std::ranges::count_if(
            eigen, [&](int plaats) { return tot <= plaats && plaats < grens; });
        if (grens - tot - static_cast<int>(eigenErbij) >= kMinstens) tot = grens;
    }
    return tot;
}

std::vector<int> inRij(std::vector<int> tellen, const std::vector<int>& eigen) {
    std::vector<int> eigenHier;
    for (std::size_t i = 0; i < tellen.size(); ++i)
        if (std::ranges::find(eigen, tellen[i]) != eigen.end())
            eigenHier.push_back(static_cast<int>(i));
    const int tot = vrijgegeven(static_cast<int>(tellen.size()), eigenHier);
    tellen.resize(static_cast<std::size_t>(tot));
    return tellen;
}

}  // namespace maatlat::vijfregel
