// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/formulierconcept.h"

#include "store/bronnen/concept_store.h"

namespace maatlat {

std::optional<Formulierconcept> leesConcept(Sessie& sessie, const Persoon& persoon,
                                            std::int64_t toets, const std::string& sleutel) {
    const auto bewaard = conceptStore::lees(sessie, toets, persoon.nr, sleutel);
    if (!bewaard) return std::nullopt;
    auto inhoud = Vastlegging::lees(bewaard->inhoud);
    if (!inhoud) return std::nullopt;
    return Formulierconcept{std::move(*inhoud), bewaard->versie, bewaard->wanneer};
}

}  // namespace maatlat
