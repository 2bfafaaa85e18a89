// SPDX-License-Identifier: EUPL-1.2
#include "taal/rand.h"

#include <cstddef>

#include "taal/tekst.h"

namespace maatlat {

std::string getrimdMetTabs(std::string_view tekst) {
    std::string uit = getrimd(tekst);
    if (uit.empty()) return uit;
    const std::string_view ervoor = tekst.substr(0, tekst.find(uit));
    const std::size_t eind = ervoor.rfind('\n');
    const std::size_t tab = ervoor.find('\t', eind == std::string_view::npos ? 0 : eind);
    return tab == std::string_view::npos ? uit : std::string(ervoor.substr(tab)) + uit;
}

}  // namespace maatlat
