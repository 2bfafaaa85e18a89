// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/teamlid.h"

namespace maatlat {

std::string bezwaarAlsInspecteur(const Persoon& persoon, bool werkteErbij,
                                 const std::string& organisatie) {
    if (persoon.geblokkeerd) return "is geblokkeerd";
    if (!persoon.heeft(Rol::inspecteur)) return "is nu geen inspecteur";
    if (!rolbezwaar(persoon).empty()) return "heeft rollen die botsen";
    if (werkteErbij) return "werkte bij " + organisatie;
    return {};
}

bool isInspecteur(const Persoon& persoon) {
    return bezwaarAlsInspecteur(persoon, false, {}).empty();
}

}  // namespace maatlat
