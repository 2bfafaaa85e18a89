// SPDX-License-Identifier: EUPL-1.2
#include "web/onderzoek/nummers.h"

#include <charconv>
#include <string>

#include "domain/fouten.h"

namespace maatlat::web {

std::vector<std::int64_t> nummersUit(const Aanvraag& aanvraag, std::string_view veld) {
    std::vector<std::int64_t> uit;
    for (const std::string& een : aanvraag.veldenMet(veld)) {
        std::int64_t nr = 0;
        const char* einde = een.data() + een.size();
        if (std::from_chars(een.data(), einde, nr).ptr != einde || nr < 1) throw Onvindbaar();
        uit.push_back(nr);
    }
    return uit;
}

}  // namespace maatlat::web
