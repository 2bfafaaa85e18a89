// SPDX-License-Identifier: EUPL-1.2
// The store is asked to keep what was adopted without its report.
// verwacht: too few arguments to function
#include "store/toetskop_store.h"

namespace maatlat {

void bewaarVaststelling(const Toetsschrijving& toets,
                        [[maybe_unused]] const toetskopStore::Drukkerij& drukAf) {
#ifdef GOED
    toetskopStore::stelVast(toets, {}, drukAf);
#else
    toetskopStore::stelVast(toets, {});
#endif
}

}  // namespace maatlat
