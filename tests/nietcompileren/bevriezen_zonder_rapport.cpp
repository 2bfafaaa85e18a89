// SPDX-License-Identifier: EUPL-1.2
// A toets is adopted without anything that makes its report.
// verwacht: too few arguments to function
#include "toetsing/traject/vaststellen.h"

namespace maatlat {

void stelAllesVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   [[maybe_unused]] const Rapportmaker& maker) {
#ifdef GOED
    stelVast(werkplek, handeling, toets, 1, true, {}, maker);
#else
    stelVast(werkplek, handeling, toets, 1, true, {});
#endif
}

}  // namespace maatlat
