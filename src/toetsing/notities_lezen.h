// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "toetsing/handelen.h"
#include "toetsing/toegang.h"

namespace maatlat {

/// Who may read the notes at the bronnen of this toets: who fills it in, or did as long as it could
/// be. Not who only reads the toets.
inline bool leestNotities(const Toetsinzage& inzage) {
    return besluit(inzage.persoon(), Actie::toetsInvullen, inzage.doelwit()) !=
           Besluit::bestaatNiet;
}

}  // namespace maatlat
