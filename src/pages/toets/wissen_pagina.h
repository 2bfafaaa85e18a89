// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/privacyvraag.h"
#include "pages/raam.h"

namespace maatlat {

/// An old version that should never have been kept: asking to have its text erased, or answering
/// who asked. Template wissen.tpl.
struct WissenPagina {
    static constexpr const char* kSjabloon = "wissen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::oudereTekst;

    /// A field of the version.
    struct Veld {
        std::string label;  ///< empty when the record has one field
        std::string tekst;

        void beschrijf(Vulling& uit) const {
            uit.zetAls("LABEL", "LABEL", label);
            uit.zet("TEKST", tekst);
        }
    };
    /// What a person can do here, now.
    enum class Stap : unsigned char {
        geen,       ///< nothing; `waarom` says why
        vragen,     ///< ask
        intrekken,  ///< take the own request back
        antwoord,   ///< erase, or turn down
    };

    std::string organisatie;
    std::string pad;  ///< of this page: where the forms go
    std::string wie;  ///< wrote the version
    std::string wanneer;
    std::vector<Veld> velden;
    std::string verzoek;  ///< who asked, and when; empty: nobody
    std::string reden;    ///< with `verzoek`
    std::string gewist;   ///< who erased it, and when; empty: it was not
    Stap stap = Stap::geen;
    std::string waarom;          ///< with Stap::geen
    std::string getypteReden{};  ///< typed, not stored
    std::string privacyreden{};
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten{};
    Verwijzing terug;

    void beschrijf(Vulling& uit) const {
        uit.zet("ORGANISATIE", organisatie);
        uit.zet("WIE", wie);
        uit.zet("WANNEER", wanneer);
        uit.elk("VELD", velden);
        uit.als(!verzoek.empty(), "GEVRAAGD", [&](Vulling& deel) {
            deel.zet("VERZOEK", verzoek);
            deel.zet("REDEN", reden);
        });
        uit.zetAls("GEWIST", "GEWIST_TEKST", gewist);
        uit.zetAls("KAN_NIET", "WAAROM", waarom);
        uit.als(stap == Stap::vragen, "VRAGEN", [&](Vulling& deel) {
            deel.zet("PAD_VRAAG", pad);
            voegToe(deel, Tekstvak{{"reden", "Waarom mag deze tekst niet bewaard blijven?",
                                    "Noem in de reden niet wat u wilt laten wissen.", "",
                                    foutVan(fouten, "reden"), true, ""},
                                   getypteReden,
                                   3,
                                   false});
            if (vraagtPrivacyreden) voegPrivacyvraagToe(deel, privacyreden, fouten);
        });
        uit.als(stap == Stap::antwoord, "ANTWOORD",
                [&](Vulling& deel) { deel.zet("PAD_ANTWOORD", pad); });
        uit.als(stap == Stap::intrekken, "INTREKKEN",
                [&](Vulling& deel) { deel.zet("PAD_INTREKKEN", pad); });
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUG", terug.tekst);
    }
};

}  // namespace maatlat
