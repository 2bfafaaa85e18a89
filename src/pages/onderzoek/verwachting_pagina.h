// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"

namespace maatlat {

/// Which organisations have which score on one verwachting. Template onderzoek_verwachting.tpl.
struct VerwachtingPagina {
    static constexpr const char* kSjabloon = "onderzoek_verwachting.tpl";

    struct Groep {
        Teken score;
        std::string aantal;  ///< "zes organisaties"
        std::vector<Organisatienaam> organisaties;
    };
    std::string tekst;
    std::string criterium;  ///< code and words
    std::string zin;        ///< how many meet it
    Balk balk;
    std::vector<Groep> groepen;  ///< only of scores that occur
    Verwijzing vorige;           ///< without text: there is none
    Verwijzing volgende;         ///< idem
};
Vulling vulling(const VerwachtingPagina& pagina);

}  // namespace maatlat
