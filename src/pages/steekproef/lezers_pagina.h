// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/steekproef/overeenstemmingtabel.h"

namespace maatlat {

/// How alike the two readers of a steekproef were, and what they must still talk over.
struct LezersPagina {
    static constexpr const char* kSjabloon = "lezers.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::uitkomsten;

    std::string pad;                      ///< of the steekproef
    std::string voortgang;                ///< how many of the dossiers that are read twice are done
    bool vergelijkbaar = false;           ///< at least one dossier was read twice
    std::vector<Verwijzing> teBespreken;  ///< dossiers with differences
    Overeenstemmingtabel tabel;

    void beschrijf(Vulling& uit) const {
        uit.zet("STEEKPROEFPAD", pad);
        uit.zet("UITKOMSTENPAD", pad + "/uitkomsten");
        uit.zet("VOORTGANG", voortgang);
        uit.lijst("TE_BESPREKEN", "DOSSIER", teBespreken,
                  [](Vulling& dossier, const Verwijzing& een) {
                      dossier.zet("PAD", een.pad);
                      dossier.zet("PSEUDONIEM", een.tekst);
                  });
        uit.toonAls(teBespreken.empty() && vergelijkbaar, "ALLES_BESPROKEN");
        if (vergelijkbaar) vul(uit.sectie("VERGELIJKING"), tabel);
    }
};

/// The same over all toetsen of an onderzoek, for the coördinator.
struct LandelijkeLezersPagina {
    static constexpr const char* kSjabloon = "onderzoek_lezers.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::lezersVergelijken;

    std::string basis;  ///< address of the onderzoek
    std::string inleiding;
    bool vergelijkbaar = false;
    Overeenstemmingtabel tabel;

    void beschrijf(Vulling& uit) const {
        uit.zet("BASIS", basis);
        uit.zet("INLEIDING", inleiding);
        if (vergelijkbaar) vul(uit.sectie("VERGELIJKING"), tabel);
    }
};

}  // namespace maatlat
