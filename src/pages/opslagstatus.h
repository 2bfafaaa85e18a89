// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/pagina.h"

namespace maatlat {

/// The answer to a save by our own script: a line in words for beside the field. Template
/// opslagstatus.tpl; the script takes the version over into the form, so that the next save names
/// it.
struct Opslagstatus {
    static constexpr const char* kSjabloon = "opslagstatus.tpl";

    enum class Soort : unsigned char {
        opgeslagen,      ///< status 200
        alsConcept,      ///< kept as a draft: status 200
        nietOpgeslagen,  ///< conflict (409) or something wrong with the text (422)
    };
    Soort soort = Soort::opgeslagen;
    std::string tijd{};     ///< "14:03"; of opgeslagen and alsConcept
    int versie = 0;         ///< of the record, once it is opgeslagen
    std::string melding{};  ///< what is wrong, as a sentence; of nietOpgeslagen

    void beschrijf(Vulling& uit) const {
        switch (soort) {
            case Soort::opgeslagen: {
                Vulling& deel = uit.sectie("OPGESLAGEN");
                deel.zet("VERSIE", versie);
                deel.zet("TIJD", tijd);
                break;
            }
            case Soort::alsConcept:
                uit.sectie("CONCEPT").zet("TIJD", tijd);
                break;
            case Soort::nietOpgeslagen:
                uit.sectie("NIET_OPGESLAGEN").zet("MELDING", melding);
                break;
        }
    }
};

}  // namespace maatlat
