// SPDX-License-Identifier: EUPL-1.2
#include "web/voorgemaakt.h"

#include "web/merken.h"

namespace maatlat::web {

std::shared_ptr<const std::string> voorgemaakt(const Sjablonen& sjablonen, Paginavoorraad& voorraad,
                                               const std::string& sleutel,
                                               const std::function<GevuldePagina()>& maak) {
    auto deel = sleutel.empty() ? nullptr : voorraad.haal(sleutel);
    if (deel) return deel;
    GevuldePagina pagina = maak();
    pagina.omgeving().zetOveral("ZEGEL", std::string(kZegelmerk));
    pagina.omgeving().zetOveral("HANDELING", std::string(kHandelingmerk));
    deel = std::make_shared<const std::string>(sjablonen.vul(pagina));
    if (!sleutel.empty()) voorraad.bewaar(sleutel, deel);
    return deel;
}

}  // namespace maatlat::web
