// SPDX-License-Identifier: EUPL-1.2
#include "pages/organisatienaam.h"

namespace maatlat {

void vul(Vulling& vulling, const Organisatienaam& organisatie) {
    vulling.deel("ORGANISATIENAAM").zetLink("NAAM", organisatie.naam, organisatie.pad);
}

}  // namespace maatlat
