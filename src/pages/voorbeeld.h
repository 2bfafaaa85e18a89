// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/markdown.h"
#include "pages/pagina.h"

namespace maatlat {

/// A text as it will be shown, for our own script. Template voorbeeld.tpl.
struct Voorbeeld {
    static constexpr const char* kSjabloon = "voorbeeld.tpl";

    std::string tekst;  ///< Markdown, as it was typed

    void beschrijf(Vulling& uit) const { uit.zetHtml("TEKST_HTML", markdownNaarHtml(tekst)); }
};

}  // namespace maatlat
