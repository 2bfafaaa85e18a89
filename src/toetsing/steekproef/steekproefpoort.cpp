// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproefpoort.h"

#include "domain/fouten.h"
#include "store/steekproef/steekproef_store.h"

namespace maatlat {

Actie actieVoor(std::optional<Doelsoort> doel, Steekproefdaad daad) {
    const bool eigen = doel == Doelsoort::eigenAudit;
    switch (daad) {
        case Steekproefdaad::lezen:
            if (!doel) return Actie::toetsLezen;
            return eigen ? Actie::auditsteekproefLezen : Actie::opvolgsteekproefLezen;
        case Steekproefdaad::invullen:
            if (!doel) return Actie::toetsInvullen;
            return eigen ? Actie::doeEigenAudit : Actie::verifieer;
        case Steekproefdaad::wissen:
            if (!doel) return Actie::dossiersWissen;
            return eigen ? Actie::auditdossiersWissen : Actie::opvolgdossiersWissen;
    }
    return Actie::toetsLezen;
}

Actie actieBij(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef,
               Steekproefdaad daad) {
    return actieVoor(werkplek.database().lees([&](Sessie& sessie) {
        return steekproefStore::doelsoort(sessie, toets, steekproef);
    }),
                     daad);
}

bool magOpzoeken(const Toetsinzage& inzage, const Dossiersteekproef& steekproef) {
    return inzage.mag(
        actieVoor(steekproef.doel ? std::optional(steekproef.doel->soort) : std::nullopt,
                  Steekproefdaad::invullen));
}

bool magInvullen(const Toetsinzage& inzage, const Dossiersteekproef& steekproef) {
    const bool gebruikt = steekproef.doel && !steekproef.doel->gebruikt.empty();
    return !gebruikt && magOpzoeken(inzage, steekproef);
}

void eisOngebruikt(const Dossiersteekproef& steekproef) {
    if (!steekproef.doel || steekproef.doel->gebruikt.empty()) return;
    throw NietNu(steekproef.doel->soort == Doelsoort::eigenAudit
                     ? "De uitkomst van deze steekproef is ingediend als eigen audit. Er verandert "
                       "niets meer in."
                     : "De uitkomst van deze steekproef staat in een verificatie. Er verandert "
                       "niets meer in. Trek een nieuwe steekproef als dat nodig is.");
}

bool ligtStil(const Toetskop& kop, const Dossiersteekproef& steekproef) {
    return steekproef.doel ? !steekproef.doel->gebruikt.empty() : isBevroren(kop.status);
}

}  // namespace maatlat
