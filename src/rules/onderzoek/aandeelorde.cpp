// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/aandeelorde.h"

#include <algorithm>
#include <vector>

#include "rules/onderzoek/breuk.h"

namespace maatlat {

Aandeelorde::Aandeelorde() {
    std::vector<Breuk> alle;
    for (int geheel = 1; geheel <= kMaxBeoordeeld; ++geheel)
        for (int deel = 0; deel <= geheel; ++deel)
            alle.push_back({deel, geheel});
    std::sort(alle.begin(), alle.end(), [](const Breuk& a, const Breuk& b) { return a > b; });
    for (std::size_t i = 0; i < alle.size(); ++i) {
        if (i == 0 || alle[i] != alle[i - 1]) ++aantal_;
        plaatsen_[static_cast<std::size_t>(alle[i].geheel)]
                 [static_cast<std::size_t>(alle[i].deel)] = static_cast<std::uint16_t>(aantal_ - 1);
    }
}

const Aandeelorde& Aandeelorde::van() {
    static const Aandeelorde alle;
    return alle;
}

}  // namespace maatlat
