// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulierpagina.h"
#include "pages/pagina.h"

namespace maatlat {

/// Everybody who works with the program. Template personen.tpl.
struct PersonenPagina {
    static constexpr const char* kSjabloon = "personen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::mensenUitnodigen;

    struct Rij {
        std::string pad;
        std::string naam;
        std::string nr;  ///< by which the log knows the person
        std::string email;
        std::string rollen;
        std::string toestand;  ///< "ingelogd, laatst gebruikt …", "uitgenodigd", "geblokkeerd"

        void beschrijf(Vulling& uit) const {
            uit.zet("PAD", pad);
            uit.zet("NAAM", naam);
            uit.zet("NR", nr);
            uit.zet("EMAIL", email);
            uit.zet("ROLLEN", rollen);
            uit.zet("TOESTAND", toestand);
        }
    };
    std::vector<Rij> personen;
    Bladerbalk bladeren{};
    std::string botsend{};  ///< names of those whose roles do not go together; empty: nobody

    void beschrijf(Vulling& uit) const {
        uit.zetAls("BOTSEND", "NAMEN", botsend);
        uit.elk("PERSOON", personen);
        vul(uit, bladeren);
    }
};

/// The fields about somebody, as they were filled in.
struct Persoonsvelden {
    std::string naam{};
    std::string email{};
    std::vector<Optie> rollen{};
    std::vector<Optie> organisaties{};
    std::vector<Veldfouten::Fout> fouten{};
};

/// The same as fields of a form: naam, email, rol and organisatie.
std::vector<FormulierPagina::Veld> formuliervelden(const Persoonsvelden& velden);

/// A link to hand over, shown once. Template uitgereikt.tpl.
struct UitgereiktPagina {
    static constexpr const char* kSjabloon = "uitgereikt.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::mensenUitnodigen;

    std::string naam;
    std::string persoonpad;
    std::string adres;   ///< in full; empty: it was shown before and is not known any more
    std::string geldig;  ///< "zeven dagen"

    void beschrijf(Vulling& uit) const {
        uit.zet("PERSOONPAD", persoonpad);
        uit.zet("NAAM", naam);
        uit.toonAls(adres.empty(), "AL_GETOOND");
        uit.als(!adres.empty(), "LINK", [&](Vulling& link) {
            link.zet("VOOR", naam);
            link.zet("ADRES", adres);
            link.zet("GELDIG", geldig);
        });
    }
};

}  // namespace maatlat
