// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/natrekken.h"

#include <algorithm>
#include <utility>

#include "hash/sha256.h"
#include "rules/steekproef/overeenstemming.h"

namespace maatlat {

std::vector<std::string> trekNaTeLezen(const std::vector<Auditdossier>& dossiers,
                                       std::string_view startwaarde, std::size_t aantal) {
    std::vector<std::pair<std::string, std::string>> loten;
    for (const Auditdossier& een : dossiers)
        loten.emplace_back(
            sha256Hex("maatlat-natrek-1\n" + std::string(startwaarde) + "\n" + een.dossier),
            een.dossier);
    std::ranges::sort(loten);
    std::vector<std::string> uit;
    for (std::size_t i = 0; i < std::min(aantal, loten.size()); ++i)
        uit.push_back(loten[i].second);
    return uit;
}

std::optional<Auditovereenstemming> vergelijk(const EigenAudit& audit, const Natrekking& gelezen) {
    if (gelezen.dossiers.empty() || !gelezen.isGelezen()) return std::nullopt;
    std::vector<std::pair<int, int>> paren;
    for (const Natrekking::Dossier& een : gelezen.dossiers) {
        const auto van = std::ranges::find(audit.dossiers, een.dossier, &Auditdossier::dossier);
        if (van == audit.dossiers.end()) return std::nullopt;
        paren.emplace_back(static_cast<int>(van->antwoord), static_cast<int>(*een.antwoord));
    }
    const auto lezers = vergelijkLezers(paren, static_cast<int>(kAuditantwoorden.size()));
    Auditovereenstemming uit;
    uit.gelezen = lezers.paren;
    uit.gelijk = lezers.gelijk;
    uit.omvang = static_cast<std::int64_t>(audit.dossiers.size());
    uit.interval = exactInterval(uit.omvang, uit.gelezen, uit.gelijk);
    uit.kappa = lezers.kappa.waarde;
    return uit;
}

}  // namespace maatlat
