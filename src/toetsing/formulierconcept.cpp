// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/formulierconcept.h"

#include "store/bronnen/concept_store.h"

namespace maatlat {

std::optional<Formulierconcept> leesConcept(const Toetsinzage& inzage, const std::string& sleutel) {
    const auto bewaard = conceptStore::lees(inzage, inzage.persoon().nr, sleutel);
    if (!bewaard) return std::nullopt;
    auto inhoud = Vastlegging::lees(bewaard->inhoud);
    if (!inhoud) return std::nullopt;
    return Formulierconcept{std::move(*inhoud), bewaard->versie, bewaard->wanneer};
}

}  // namespace maatlat
