// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/telbasis.h"

namespace maatlat {

std::string basiszin(const Telbasis& basis) {
    const std::string wie = wieTelt(basis);
    return (basis.metNvt
                ? "De organisaties staan op volgorde van het aandeel: van de verwachtingen die van "
                  "toepassing zijn, het deel dat voldoende is. Het aantal staat ernaast."
                : "De organisaties staan op volgorde van het aantal verwachtingen waaraan zij "
                  "voldoen.") +
           (wie.empty() ? "" : " " + wie);
}

std::string wieTelt(const Telbasis& basis) {
    if (basis.tellenMee() == basis.organisaties) return {};
    const std::string eisen =
        basis.nietsVanToepassing == 0
            ? "wie op alle verwachtingen is beoordeeld"
            : "wie op alle verwachtingen is beoordeeld en iets heeft dat van toepassing is";
    return "Hier en in alle aantallen telt alleen mee " + eisen + ": " +
           std::to_string(basis.tellenMee()) + " van de " + std::to_string(basis.organisaties) +
           (basis.organisaties == 1 ? " organisatie." : " organisaties.");
}

}  // namespace maatlat
