// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/ritme.h"

#include <algorithm>
#include <chrono>

#include "domain/dag.h"

namespace maatlat {

namespace {

Dag naStappen(Dag van, const Ritme& ritme, int stappen) {
    if (ritme.maat == Ritmemaat::maanden) return naMaanden(van, stappen * ritme.elke);
    return van + std::chrono::days(7 * stappen * ritme.elke);
}

}  // namespace

std::vector<std::string> ritmedagen(const Ritme& ritme) {
    const auto van = dagUit(ritme.vanaf);
    const auto tot = dagUit(ritme.tot);
    std::vector<std::string> uit;
    if (!van || !tot || ritme.elke < 1) return uit;
    const auto gestopt = dagUit(ritme.gestopt);
    for (int stap = 0;; ++stap) {
        const Dag dag = naStappen(*van, ritme, stap);
        if (dag > *tot || (gestopt && dag >= *gestopt)) return uit;
        uit.push_back(iso(dag));
    }
}

std::vector<std::string> verwachteDagen(const Ritme& ritme, const std::string& ingesteldOp) {
    std::vector<std::string> uit = ritmedagen(ritme);
    std::erase_if(uit, [&](const std::string& dag) { return dag < ingesteldOp; });
    return uit;
}

std::optional<std::string> eersteOpenDag(const std::vector<std::string>& dagen,
                                         const std::set<std::string>& gemeld) {
    const auto een =
        std::ranges::find_if(dagen, [&](const std::string& dag) { return !gemeld.contains(dag); });
    return een == dagen.end() ? std::nullopt : std::optional(*een);
}

std::string meldenVanaf(const std::vector<std::string>& dagen, const std::string& dag) {
    const auto waar = std::ranges::find(dagen, dag);
    if (waar == dagen.end() || waar == dagen.begin()) return {};
    const auto vorige = dagUit(*(waar - 1));
    return vorige ? iso(*vorige + std::chrono::days(1)) : std::string();
}

}  // namespace maatlat
