// SPDX-License-Identifier: EUPL-1.2
// What goes into a template is put together beside the page, so that it can end in another's.
// verwacht: 'maatlat::Vulling' to 'const maatlat::GevuldePagina&'
#include "pages/hoofddeel.h"
#include "pages/sjabloon.h"

namespace maatlat {

std::string deel(const Sjablonen& sjablonen, const std::string& html) {
#ifdef GOED
    return sjablonen.vul(Hoofddeel{Hulpplek::scoreGeven, html});
#else
    Vulling vulling;
    vulling.zetHtml("HOOFDDEEL_HTML", html);
    return sjablonen.vul(vulling);
#endif
}

}  // namespace maatlat
