// SPDX-License-Identifier: EUPL-1.2
#include "pages/hiatendeel.h"

namespace maatlat {

void vul(Vulling& vulling, const Hiatendeel& hiaten) {
    if (hiaten.groepen.empty()) return;
    Vulling& deel = vulling.deel("HIATENDEEL");
    deel.zet("INLEIDING", hiaten.inleiding);
    deel.elk("GROEP", hiaten.groepen);
}

void vul(Vulling& vulling, const Aanvuldeel& deel) {
    if (deel.regels.empty()) return;
    Vulling& uit = vulling.deel("AANVULDEEL");
    uit.zet("WAARVOOR", deel.waarvoor);
    uit.elk("HIAAT", deel.regels);
}

}  // namespace maatlat
