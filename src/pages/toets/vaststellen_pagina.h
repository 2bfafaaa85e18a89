// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/hiatendeel.h"
#include "pages/pagina.h"

namespace maatlat {

/// Offering a toets, agreeing with it, giving it back; or how it was frozen. Template
/// vaststellen.tpl.
struct VaststellenPagina {
    static constexpr const char* kSjabloon = "vaststellen.tpl";

    std::string pad;  ///< of this page: where the forms go
    std::string rapportPad;
    std::string versie;
    std::string stand;           ///< one sentence: how far the toets is
    std::string teruggave;       ///< "Teruggegeven door … op …"; empty: not
    std::string teruggaveReden;  ///< with `teruggave`
    Hiatendeel hiaten;
    std::string magNiet;  ///< why it cannot be offered yet; empty: it can, or it is not the time
    bool magVoorleggen = false;
    bool magTerugnemen = false;
    bool magVaststellen = false;
    std::string reden;  ///< typed, not stored
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;
    struct Vast {
        std::string tekst;  ///< who and when
        std::string sha256;
        std::string controle;  ///< whether the contents are still the same
        bool goed = false;

        void beschrijf(Vulling& uit) const {
            uit.zet("VAST_TEKST", tekst);
            uit.zet("SHA256", sha256);
            uit.zet("CONTROLE", controle);
            uit.zet("KLASSE", goed ? "confirmation" : "error");
        }
    };
    std::vector<Vast> vast;  ///< one when frozen, else none

    void beschrijf(Vulling& uit) const;
};

/// Handing in a zelfevaluatie. Template indienen.tpl.
struct IndienenPagina {
    static constexpr const char* kSjabloon = "indienen.tpl";

    std::string pad;
    std::string rapportPad;
    std::string versie;
    std::string stand;
    Hiatendeel hiaten;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
