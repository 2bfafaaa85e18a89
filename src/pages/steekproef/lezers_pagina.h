// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/raam.h"
#include "pages/steekproef/overeenstemmingtabel.h"

namespace maatlat {

/// How alike the two readers of a steekproef were, and what they must still talk over.
struct LezersPagina {
    static constexpr const char* kSjabloon = "lezers.tpl";

    std::string pad;                      ///< of the steekproef
    std::string voortgang;                ///< how many of the dossiers that are read twice are done
    bool vergelijkbaar = false;           ///< at least one dossier was read twice
    std::vector<Verwijzing> teBespreken;  ///< dossiers with differences
    Overeenstemmingtabel tabel;
};
Vulling vulling(const LezersPagina& pagina);

/// The same over all toetsen of an onderzoek, for the coördinator.
struct LandelijkeLezersPagina {
    static constexpr const char* kSjabloon = "onderzoek_lezers.tpl";

    std::string basis;  ///< address of the onderzoek
    std::string inleiding;
    bool vergelijkbaar = false;
    Overeenstemmingtabel tabel;
};
Vulling vulling(const LandelijkeLezersPagina& pagina);

}  // namespace maatlat
