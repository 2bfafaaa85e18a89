// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/vulling.h"

namespace maatlat {

/// Where a bevinding stands in its bron. Partial VINDPLAATS; nothing when nobody wrote that down.
struct Vindplaats {
    std::string plaats{};  ///< "pagina 12, paragraaf 3.2"
    std::string citaat{};

    void beschrijf(Vulling& uit) const {
        uit.zetAls("PLAATS", "WAAR", plaats);
        uit.zetAls("CITAAT", "ZIN", citaat);
    }
};

}  // namespace maatlat
