// SPDX-License-Identifier: EUPL-1.2
// What somebody typed is no word of the program.
// verwacht: use of deleted function
#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "store/motor/logwaarde.h"
#include "store/motor/transactie.h"

namespace maatlat {

void logtGetypt(Transactie& transactie, const Tekst& reden) {
#ifdef GOED
    transactie.log(Gebeurtenis::toetsTeruggegeven, "toets 1", {}, Logwaarde::getypt(reden));
#else
    transactie.log(Gebeurtenis::toetsTeruggegeven, "toets 1", {}, Logwaarde::eigenWoorden(reden));
#endif
}

}  // namespace maatlat
