// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/auditantwoord.h"

#include <algorithm>

#include "rules/steekproef/dossieruitkomst.h"

namespace maatlat {

std::optional<Auditantwoord> auditantwoordUit(const std::vector<std::string>& uitkomsten) {
    const auto een = [&](Dossieruitkomst welke) {
        return std::ranges::any_of(uitkomsten, [&](const std::string& woord) {
            return dossieruitkomstMetNaam(woord) == welke;
        });
    };
    if (een(Dossieruitkomst::voldoetNiet)) return Auditantwoord::voldoetNiet;
    if (een(Dossieruitkomst::nietVastTeStellen) || een(Dossieruitkomst::open))
        return Auditantwoord::onbekend;
    if (een(Dossieruitkomst::voldoet)) return Auditantwoord::voldoet;
    return std::nullopt;
}

}  // namespace maatlat
