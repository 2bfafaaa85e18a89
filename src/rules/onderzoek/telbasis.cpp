// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/telbasis.h"

namespace maatlat {

std::string basiszin(const Telbasis& basis) {
    const std::string wie = wieTelt(basis);
    return (basis.metNvt
                ? "De organisaties staan op volgorde van het aandeel: het deel dat voldoende is "
                  "van "
                  "de verwachtingen die van toepassing zijn. Het aantal staat ernaast."
                : "De organisaties staan op volgorde van het aantal verwachtingen waaraan zij "
                  "voldoen.") +
           (wie.empty() ? "" : " " + wie);
}

std::string wieTelt(const Telbasis& basis) {
    if (basis.tellenMee() == basis.organisaties) return {};
    const int mee = basis.tellenMee();
    return std::string(
               "Hier en in alle aantallen telt alleen mee wie op alle verwachtingen is "
               "beoordeeld") +
           (basis.nietsVanToepassing == 0 ? ". " : " en iets heeft dat van toepassing is. ") +
           (mee == 0 ? "Dat is geen enkele organisatie."
                     : (mee == 1 ? "Dat is " : "Dat zijn ") + std::to_string(mee) + " van de " +
                           std::to_string(basis.organisaties) + " organisaties.");
}

}  // namespace maatlat
