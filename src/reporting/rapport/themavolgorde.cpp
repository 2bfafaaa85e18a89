// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/themavolgorde.h"

#include <algorithm>

#include "taal/tekst.h"

namespace maatlat {

bool gaatOverVeiligheid(const Thema& thema) {
    return kleineLetters(thema.naam).find("veiligheid") != std::string::npos;
}

std::vector<const Thema*> veiligheidEerst(const Toetsingskader& kader) {
    std::vector<const Thema*> uit;
    for (const Thema& een : kader.themas)
        uit.push_back(&een);
    std::ranges::stable_partition(uit, [](const Thema* een) { return gaatOverVeiligheid(*een); });
    return uit;
}

}  // namespace maatlat
