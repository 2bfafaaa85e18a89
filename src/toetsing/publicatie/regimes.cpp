// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/publicatie/regimes.h"

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

BewaardOnderzoek eisInspectieonderzoek(Sessie& sessie, const std::string& id) {
    auto uit = onderzoekStore::lees(sessie, id);
    if (!uit || uit->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    return std::move(*uit);
}

}  // namespace

Regimekeuze regimekeuze(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek) {
    return inzien(werkplek, persoon, Actie::onderzoekOpenen, [&](Sessie& sessie) {
        const BewaardOnderzoek van = eisInspectieonderzoek(sessie, onderzoek);
        const auto bewaard = trajectinstellingStore::lees(sessie, onderzoek);
        return Regimekeuze{onderzoek, van.onderzoek.naam, bewaard.instelling, bewaard.versie,
                           werkplek.openbaarmaking().regimes};
    });
}

void kiesRegime(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                int versie, const std::string& regime) {
    handel(werkplek, handeling, Actie::onderzoekOpenen, [&](Transactie& transactie) {
        eisInspectieonderzoek(transactie, onderzoek);
        const auto* gekozen = vindRegime(werkplek.openbaarmaking().regimes, regime);
        if (!gekozen) throw Veldfouten("regime", "Kies volgens welke wet u publiceert.");
        Trajectinstelling wordt = trajectinstellingStore::lees(transactie, onderzoek).instelling;
        wordt.publicatie = gekozen->publiceert;
        wordt.regime = gekozen->id;
        trajectinstellingStore::bewaar(transactie, onderzoek, wordt, versie, handeling.wie.nr);
    });
}

const Openbaarmakingsregime* regimeVan(const Werkplek& werkplek, const Trajectinstelling& kiest) {
    if (!kiest.publicatie) return nullptr;
    const auto* uit = vindRegime(werkplek.openbaarmaking().regimes, kiest.regime);
    return uit && uit->publiceert ? uit : nullptr;
}

}  // namespace maatlat
