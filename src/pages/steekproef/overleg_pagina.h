// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/pagina.h"

namespace maatlat {

/// What two readers answered differently on one dossier, and what they agree on now.
struct OverlegPagina {
    static constexpr const char* kSjabloon = "overleg.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::dossiersLezen;

    struct Verschil {
        std::string code;
        std::string tekst;
        std::string eerste;  ///< the answers in words
        std::string tweede;
        std::vector<std::pair<std::string, std::string>> keuzes;  ///< value and words
        std::string antwoord;                                     ///< chosen: value
        std::string antwoordtekst;  ///< … in words, for who may only read; empty: not agreed yet
        std::string wie;            ///< "eerste", "tweede" or "beiden"
        std::string reden;
    };
    std::string pad;  ///< of this page
    std::string dossierpad;
    std::string lezerspad;
    std::string eersteLezer;
    std::string tweedeLezer;
    std::string gelijk;  ///< how many answers were the same at once
    bool magInvullen = false;
    std::vector<Verschil> verschillen;
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
