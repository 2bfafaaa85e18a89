// SPDX-License-Identifier: EUPL-1.2
#include "pages/tekstverschil.h"

#include "taal/samenvoegen.h"

namespace maatlat {

void vulTekstverschil(Vulling& vulling, std::string_view was, std::string_view wordt) {
    Vulling& deel = vulling.deel("TEKSTVERSCHIL");
    for (const Tekstdeel& een : verschil(was, wordt)) {
        const char* soort = een.waar == Tekstdeel::Waar::beide    ? "BEIDE"
                            : een.waar == Tekstdeel::Waar::eerste ? "WEG"
                                                                  : "ERBIJ";
        deel.sectie("STUK").sectie(soort).zet("TEKST", een.tekst);
    }
}

}  // namespace maatlat
