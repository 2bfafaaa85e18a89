// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/pagina.h"

namespace maatlat {

/// The frame around a part that was made before, and may have been kept. Template hoofddeel.tpl.
struct Hoofddeel {
    static constexpr const char* kSjabloon = "hoofddeel.tpl";

    Hulpkeuze hulp;
    std::string html;  ///< made by one of our own templates

    void beschrijf(Vulling& uit) const { uit.zetHtml("HOOFDDEEL_HTML", html); }
};

}  // namespace maatlat
