// SPDX-License-Identifier: EUPL-1.2
#include "pages/organisatienaam.h"

namespace maatlat {

void vul(Vulling& vulling, const Organisatienaam& organisatie) {
    Vulling& deel = vulling.deel("ORGANISATIENAAM");
    Vulling& naam = deel.sectie(organisatie.pad.empty() ? "ZONDER_LINK" : "LINK");
    naam.zet("NAAM", organisatie.naam);
    if (!organisatie.pad.empty()) naam.zet("PAD", organisatie.pad);
}

}  // namespace maatlat
