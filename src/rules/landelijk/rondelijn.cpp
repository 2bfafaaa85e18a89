// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rondelijn.h"

#include <algorithm>

namespace maatlat {

std::vector<std::vector<int>> rondelijnen(const std::vector<Rondeplek>& momenten,
                                          const std::map<std::int64_t, std::int64_t>& opvolgers) {
    const auto inLijn = [&](const Rondeplek& van, const Rondeplek& naar) {
        if (van.reeks != naar.reeks) return false;
        std::int64_t nu = van.organisatie;
        // Nobody goes into as many organisations as there are transitions, so this ends.
        for (std::size_t stap = 0; nu != naar.organisatie; ++stap) {
            const auto verder = opvolgers.find(nu);
            if (verder == opvolgers.end() || stap > opvolgers.size()) return false;
            nu = verder->second;
        }
        return true;
    };
    std::vector<std::vector<int>> uit(momenten.size());
    for (std::size_t naar = 0; naar < momenten.size(); ++naar)
        // From the newest back: what lies behind one that is there already comes not right before.
        for (std::size_t van = naar; van-- > 0;)
            if (inLijn(momenten[van], momenten[naar]) &&
                std::ranges::none_of(uit[naar], [&](int tussen) {
                    return inLijn(momenten[van], momenten[static_cast<std::size_t>(tussen)]);
                }))
                uit[naar].insert(uit[naar].begin(), static_cast<int>(van));
    return uit;
}

}  // namespace maatlat
