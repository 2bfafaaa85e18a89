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

}  // namespace maatlat::vijfregel
