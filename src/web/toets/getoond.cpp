// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/getoond.h"

#include <charconv>
#include <sstream>

namespace maatlat::web {

std::string getoondVeld(const std::vector<Getoond>& wat) {
    std::string uit;
    for (const auto& een : wat)
        uit += (uit.empty() ? "" : "\n") + een.sleutel + " " + std::to_string(een.versie);
    return uit;
}

std::vector<Getoond> leesGetoond(const std::string& veld) {
    std::vector<Getoond> uit;
    std::istringstream regels(veld);
    for (std::string sleutel, nummer; regels >> sleutel >> nummer;) {
        int versie = 0;
        const char* einde = nummer.data() + nummer.size();
        if (std::from_chars(nummer.data(), einde, versie).ptr == einde && versie > 0)
            uit.push_back({sleutel, versie});
    }
    return uit;
}

}  // namespace maatlat::web
