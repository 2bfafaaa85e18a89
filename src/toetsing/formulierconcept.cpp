// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/formulierconcept.h"

#include <utility>

#include "store/bronnen/concept_store.h"

namespace maatlat {

namespace {

std::optional<Formulierconcept> alsFormulier(const std::optional<conceptStore::Concept>& bewaard) {
    if (!bewaard) return std::nullopt;
    auto inhoud = Vastlegging::lees(bewaard->inhoud);
    if (!inhoud) return std::nullopt;
    return Formulierconcept{std::move(*inhoud), bewaard->versie, bewaard->wanneer};
}

}  // namespace

std::optional<Formulierconcept> leesConcept(const Toetsinzage& inzage, const std::string& sleutel) {
    return alsFormulier(conceptStore::lees(inzage, inzage.persoon().nr, sleutel));
}

std::optional<Formulierconcept> leesNotitieconcept(const Toetsinzage& inzage, std::int64_t bron,
                                                   const Inzagebewijs& bewijs) {
    return alsFormulier(conceptStore::leesNotities(inzage, inzage.persoon().nr, bron, bewijs));
}

}  // namespace maatlat
