// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/steekproef.h"
#include "pages/pagina.h"

namespace maatlat {

/// A list that was read: what can be said of it, and the plan by which dossiers will be drawn.
struct SteekproefplanPagina {
    static constexpr const char* kSjabloon = "steekproef_plan.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::steekproefTrekken;

    /// What a number of dossiers can tell of the whole list.
    struct Advies {
        std::string aantal;
        std::string helft;  ///< "27% tot 73%"
        std::string alles;  ///< "minstens 84%"
    };
    std::string pad;  ///< "/toets/5/steekproef/1"
    Dossiersteekproef steekproef;
    std::vector<std::string> waarschuwingen;  ///< on rows of the list; gone after a while
    std::vector<Dossierformulier> formulieren;
    std::vector<Advies> adviezen;
    std::string omvangzin{};  ///< how many were reckoned to be enough; may be empty
    bool magInvullen = false;

    // The plan, as it is typed.
    int versie = 0;
    std::string formulier;  ///< hash
    std::string kolom;      ///< word of a Groepkolom
    std::string aantal;
    std::string dubbelPercentage;
    std::string peildatum;  ///< ISO
    bool bewaarLijst = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
