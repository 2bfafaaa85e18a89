// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// What somebody had sent when their login turned out to be over: to save after all with one
/// button, or to read and copy. Template alsnog.tpl.
struct AlsnogPagina {
    static constexpr const char* kSjabloon = "alsnog.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::nietOpgeslagen;

    std::string pad;                                          ///< where the form went
    std::vector<std::pair<std::string, std::string>> velden;  ///< all of them
    /// A file that was chosen.
    struct Bestand {
        std::string naam;
        bool ontvangen = false;  ///< and goes along
    };
    std::vector<Bestand> bestanden{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
