// SPDX-License-Identifier: EUPL-1.2
// What a transaction changed, and may still undo, is remembered for others.
// verwacht: use of deleted function
#include "toetsing/handelen.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

int bevindingen(const ToetsTransactie& transactie) {
#ifdef GOED
    return static_cast<int>(leesToetsinhoud(transactie).bevindingen.size());
#else
    return static_cast<int>(leesMomentopname(transactie).bevindingen.size());
#endif
}

}  // namespace maatlat
