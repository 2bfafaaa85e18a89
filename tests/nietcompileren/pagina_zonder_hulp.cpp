// SPDX-License-Identifier: EUPL-1.2
// A page is shown in the frame, but says nowhere where in the manual its help stands.
// verwacht: to 'maatlat::HelePagina'
#include "web/aanvraag.h"

namespace maatlat::web {

struct Bladzijde {
    static constexpr const char* kSjabloon = "hiaten.tpl";
#ifdef GOED
    static constexpr Hulpplek kHulp = Hulpplek::toetsInEenOogopslag;
#endif
    void beschrijf(Vulling& uit) const {
        uit.zet("ORGANISATIE", "Utrecht");
    }
};

Antwoord toon(const Aanvraag& aanvraag) {
    return aanvraag.pagina(aanvraag.raam("Nog aan te vullen"), Bladzijde());
}

}  // namespace maatlat::web
