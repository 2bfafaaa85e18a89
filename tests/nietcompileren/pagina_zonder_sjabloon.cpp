// SPDX-License-Identifier: EUPL-1.2
// An answer is made of a struct that is no page: it names no template.
// verwacht: to 'maatlat::HelePagina'
#include "web/aanvraag.h"

namespace maatlat::web {

struct Bladzijde {
    static constexpr Hulpplek kHulp = Hulpplek::toetsInEenOogopslag;
#ifdef GOED
    static constexpr const char* kSjabloon = "hiaten.tpl";
#endif
    void beschrijf(Vulling& uit) const {
        uit.zet("ORGANISATIE", "Utrecht");
    }
};

Antwoord toon(const Aanvraag& aanvraag) {
    return aanvraag.pagina(aanvraag.raam("Nog aan te vullen"), Bladzijde());
}

}  // namespace maatlat::web
