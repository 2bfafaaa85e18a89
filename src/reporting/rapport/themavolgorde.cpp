// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/themavolgorde.h"

#include <algorithm>

#include "rules/onderzoek/boodschap.h"

namespace maatlat {

std::vector<const Thema*> veiligheidEerst(const Ronde& ronde) {
    const Thema* veiligheid = veiligheidsthema(ronde);
    std::vector<const Thema*> uit;
    for (const Thema& een : ronde.kader.themas)
        uit.push_back(&een);
    std::ranges::stable_partition(uit, [&](const Thema* een) { return een == veiligheid; });
    return uit;
}

}  // namespace maatlat
