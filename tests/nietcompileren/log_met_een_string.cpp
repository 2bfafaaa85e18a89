// SPDX-License-Identifier: EUPL-1.2
// A line of the log cannot be erased: whoever writes one says whether somebody typed what is in it.
// verwacht: cannot convert
#include <string>

#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/motor/transactie.h"

namespace maatlat {

void logt(Transactie& transactie, const std::string& was, const std::string& is) {
#ifdef GOED
    transactie.log(Gebeurtenis::onderzoekGewijzigd, "onderzoek 1", Logwaarde::getypt(was),
                   Logwaarde::getypt(is));
#else
    transactie.log(Gebeurtenis::onderzoekGewijzigd, "onderzoek 1", {was}, {is});
#endif
}

}  // namespace maatlat
