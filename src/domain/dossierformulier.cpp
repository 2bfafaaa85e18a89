// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossierformulier.h"

#include <algorithm>

namespace maatlat {

const Dossiervraag* Dossierformulier::vraag(std::string_view code) const {
    const auto gevonden = std::find_if(vragen.begin(), vragen.end(),
                                       [&](const Dossiervraag& een) { return een.code == code; });
    return gevonden == vragen.end() ? nullptr : &*gevonden;
}

}  // namespace maatlat
