// SPDX-License-Identifier: EUPL-1.2
#include "pages/voorbeeld.h"

#include "pages/markdown.h"

namespace maatlat {

Vulling vulling(const Voorbeeld& voorbeeld) {
    Vulling uit;
    uit.zetHtml("TEKST_HTML", markdownNaarHtml(voorbeeld.tekst));
    return uit;
}

}  // namespace maatlat
