// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/raam.h"
#include "pages/vulling.h"

namespace maatlat {

/// Versions of one record, newest first. Template geschiedenis.tpl.
struct GeschiedenisPagina {
    static constexpr const char* kSjabloon = "geschiedenis.tpl";

    struct Veld {
        std::string label;  ///< empty when the record has one field
        std::string was;
        std::string wordt;
    };
    struct Versie {
        int nummer = 0;
        std::string wie;
        std::string wanneer;
        std::vector<Veld> velden;  ///< those that changed
        bool terugTeZetten = false;
    };
    std::string organisatie;
    std::string pad;  ///< where a restore is posted to
    int versie = 0;   ///< the present one
    std::vector<Versie> versies;
    Bladerbalk bladeren;
    Verwijzing terug;
};

Vulling vulling(const GeschiedenisPagina& pagina);

}  // namespace maatlat
