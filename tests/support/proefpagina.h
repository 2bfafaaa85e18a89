// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/hulpplek.h"
#include "pages/pagina.h"

namespace maatlat::test {

/// A page that is given what goes into it.
struct Proefpagina {
    static constexpr const char* kSjabloon = "proef.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::inloggen;

    Vulling inhoud{};

    void beschrijf(Vulling& uit) const { uit = inhoud; }
};

}  // namespace maatlat::test
