// SPDX-License-Identifier: EUPL-1.2
// A record is made of a Vastlegging of what somebody typed, as if it were an old version.
// verwacht: invalid initialization of reference of type 'const maatlat::Bewaardevastlegging&'
#include "domain/bronnen/bevindingvorm.h"
#include "domain/toets/veld.h"
#include "domain/vastlegging.h"

namespace maatlat {

Bevinding terug(const Oudeversie& oud, const Vastlegging& getypt) {
#ifdef GOED
    static_cast<void>(getypt);
    return recordUit<Bevinding>(Bewaardevastlegging(oud.inhoud));
#else
    static_cast<void>(oud);
    return recordUit<Bevinding>(getypt);
#endif
}

}  // namespace maatlat
