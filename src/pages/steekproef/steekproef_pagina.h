// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "pages/pagina.h"
#include "pages/steekproef/dossiertabel.h"
#include "pages/steekproef/trekformulier.h"

namespace maatlat {

/// A steekproef that was drawn, or given up: its dossiers, how far they are, and what can be done.
/// Holds numbers of dossiers only for who may hold the key.
struct SteekproefPagina {
    static constexpr const char* kSjabloon = "steekproef.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::steekproefTrekken;

    std::string pad;  ///< "/toets/5/steekproef/1"
    Dossiersteekproef steekproef;
    std::string formulier;    ///< name of the dossierformulier; empty before a plan
    std::string getrokkenOp;  ///< moment of the first draw; empty when there was none
    std::vector<Dossierrij> dossiers;
    struct Heropende {
        std::string pseudoniem;
        std::string wanneer;  ///< moment
        std::string reden;
    };
    std::vector<Heropende> heropend;  ///< each time that a dossier was given back to both readers
    int gewistGelezen = 0;  ///< drawn dossiers that were read before their answers were erased
    std::string volgende;   ///< pseudonym of the next dossier that this person can read
    bool magInvullen = false;
    bool magOpzoeken = false;  ///< may see the numbers of its dossiers
    bool bevroren = false;     ///< nothing can come any more, so nothing is "nog niet" there
    bool sleutelAanwezig = false;
    Trekformulier uitbreiding;  ///< shown when there is something left to draw
    bool kanUitbreiden = false;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
