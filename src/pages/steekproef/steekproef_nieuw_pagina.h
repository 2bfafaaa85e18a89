// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/lijstveld.h"
#include "pages/pagina.h"

namespace maatlat {

/// Where a list of dossiers is sent, to start a steekproef with.
struct SteekproefNieuwPagina {
    static constexpr const char* kSjabloon = "steekproef_nieuw.tpl";

    std::string toetspad;  ///< "/toets/5"
    std::string titel;
    std::vector<Veldfouten::Fout> fouten{};
    bool vraagtReden = false;  ///< the title may say who a person is
    std::string privacyReden{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
