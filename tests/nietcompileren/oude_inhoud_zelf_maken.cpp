// SPDX-License-Identifier: EUPL-1.2
// A record is made of a Vastlegging of what somebody typed, as if it were an old version.
// verwacht: invalid initialization of reference of type 'const maatlat::Bewaardevastlegging&'
#include "domain/toets/veld.h"
#include "domain/vastlegging.h"
#include "store/bronnen/bevinding_store.h"

namespace maatlat {

Bevinding terug(const Oudeversie& oud, const Vastlegging& getypt) {
#ifdef GOED
    static_cast<void>(getypt);
    return bevindingStore::bevindingUit(Bewaardevastlegging(oud.inhoud));
#else
    static_cast<void>(oud);
    return bevindingStore::bevindingUit(getypt);
#endif
}

}  // namespace maatlat
