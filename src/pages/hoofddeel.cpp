// SPDX-License-Identifier: EUPL-1.2
#include "pages/hoofddeel.h"

namespace maatlat {

Vulling vulling(const Hoofddeel& deel) {
    Vulling uit;
    uit.zetHtml("HOOFDDEEL_HTML", deel.html);
    return uit;
}

}  // namespace maatlat
