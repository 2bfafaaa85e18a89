// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// Who of the inspectie was at a bezoek. Template bezoekers.tpl.
struct BezoekersPagina {
    static constexpr const char* kSjabloon = "bezoekers.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::bezoekVastleggen;

    std::string pad;
    std::string bezoek;  ///< "onaangekondigd bezoek op 20 november 2026"
    std::string wie;     ///< in the words of the bezoek: "twee inspecteurs"; may be empty
    std::string namen;   ///< who is recorded; empty: nobody yet
    bool magInvullen = false;
    std::vector<std::string> was;  ///< numbers
    std::vector<Optie> keuzes;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const {
        uit.zet("BEZOEK", bezoek);
        uit.zetAls("IN_WOORDEN", "WIE", wie);
        uit.zetAls("ERBIJ", "NAMEN", namen);
        uit.toonAls(namen.empty(), "NIEMAND");
        uit.als(magInvullen, "FORMULIER", [&](Vulling& formulier) {
            formulier.zet("PAD", pad);
            formulier.elk("WAS", "WAS_NR", was);
            voegToe(formulier, Vinkjes{Veldkop{"erbij", "Wie van de inspectie was erbij?",
                                               "Wie erbij was, beslist later niet als tweede lezer "
                                               "mee over de punten van de organisatie.",
                                               "", foutVan(fouten, "erbij"), false, "", ""},
                                       keuzes});
        });
    }
};

}  // namespace maatlat
