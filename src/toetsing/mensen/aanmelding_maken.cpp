// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/aanmelding_maken.h"

#include "store/mensen/persoon_store.h"
#include "toetsing/geheimen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/apparaat.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/moment.h"

namespace maatlat {

using aanmeldingStore::Stap;

Aanmelding nieuweAanmelding(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                            Stap stap, const Oud& oud, const std::string& identiteit) {
    if (!oud.token.empty()) aanmeldingStore::eindig(transactie, tokenHash(oud.token));
    Aanmelding uit{persoon, nieuwToken(), {}};
    uit.zegel = zegelVan(uit.token);
    aanmeldingStore::begin(transactie, tokenHash(uit.token), persoon.nr, stap, identiteit);
    if (stap != Stap::ingelogd) return uit;
    persoonStore::noteerInloggen(transactie, persoon.nr, !identiteit.empty());
    uit.moetCodeInstellen = moetCodeInstellen(transactie, persoon, !identiteit.empty());
    if (!identiteit.empty()) return uit;  // nothing is guessed there, so no device need be known
    uit.apparaat = apparaatkoekje(
        werkplek.geheugen<Aanmeldgeheugen>().geheim, oud.apparaat, persoon.nr,
        persoonStore::geheimen(transactie, persoon.nr).apparaten, seconden(transactie.wanneer()));
    return uit;
}

}  // namespace maatlat
