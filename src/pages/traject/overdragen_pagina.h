// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// Naming somebody else for what waits. Template overdragen.tpl.
struct OverdragenPagina {
    static constexpr const char* kSjabloon = "overdragen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::iemandAnders;

    struct Taakdeel {
        std::string sleutel;                ///< "collega": in ids, and sent with the form
        std::string titel;                  ///< "De collega die leest"
        std::vector<std::string> nu;        ///< "Inspecteur B, sinds 22 november 2026 om 10:30."
        std::vector<std::string> bezwaren;  ///< "Inspecteur B is geblokkeerd."
        bool meer = false;
        std::vector<Optie> kandidaten;
        bool ditFormulier = false;  ///< it was sent: with what was typed, and what is wrong
    };
    std::string pad;
    std::string versie;
    std::vector<Taakdeel> taken;
    std::string reden;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
