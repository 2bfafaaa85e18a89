// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// What was changed of an onderzoek, newest first. Partial VERANDERINGEN.
struct Verandering {
    std::string wat;      ///< "Naam gewijzigd"
    std::string wanneer;  ///< "22 november 2026 om 10:30"
    std::string wie;
    std::string overgang{};  ///< "Van A naar B"; empty: nothing to tell
    std::string reden{};     ///< empty: not for who reads this
};
void vul(Vulling& vulling, const std::vector<Verandering>& veranderingen);

/// What a page of an onderzoek says of it in passing.
struct Onderzoeksnieuws {
    std::string gesloten{};                    ///< since when and why; empty: it is open
    std::vector<Verandering> veranderingen{};  ///< the newest ones
    std::string veranderdPad{};                ///< to all of them
};

}  // namespace maatlat
