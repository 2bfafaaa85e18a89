// SPDX-License-Identifier: EUPL-1.2
#include "cli/bewaardagen.h"

#include <charconv>
#include <system_error>

#include "domain/melding.h"

namespace maatlat {

int leesBewaardagen(const std::string& tekst) {
    constexpr int kMeeste = 3650;
    if (tekst.empty()) return 0;
    int uit = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, uit);
    if (fout != std::errc() || tot != einde || uit < 1 || uit > kMeeste)
        throw Gebruikersfout("Bij --bewaar hoort een aantal dagen van 1 tot en met " +
                             std::to_string(kMeeste) + ".");
    return uit;
}

}  // namespace maatlat
