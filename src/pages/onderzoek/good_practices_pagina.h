// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/markdown.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// What teams wrote down as an example for others, over all toetsen of an onderzoek that somebody
/// may read. Template onderzoek_good_practices.tpl.
struct GoodPracticesPagina {
    static constexpr const char* kSjabloon = "onderzoek_good_practices.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::goodPractices;

    struct Practice {
        Organisatienaam organisatie;
        std::string tekst;  ///< Markdown

        void beschrijf(Vulling& uit) const {
            vul(uit, organisatie);
            uit.zet("STATUS", organisatie.status);
            uit.zetHtml("TEKST_HTML", markdownNaarHtml(tekst));
        }
    };
    struct Thema {
        std::string code;
        std::string naam;
        std::vector<Practice> practices;

        void beschrijf(Vulling& uit) const {
            uit.zet("CODE", code);
            uit.zet("NAAM", naam);
            uit.elk("PRACTICE", practices);
        }
    };
    std::string basis;           ///< address of the onderzoek
    std::string hoeveel;         ///< "Er zijn 31 good practices."; empty: there are none
    std::string rapportPad;      ///< of a published round; empty: it is none
    bool zonderAnderen = false;  ///< toetsen that this person may not read are left out
    std::vector<Thema> themas;   ///< only those with good practices on this page
    Bladerbalk bladeren;

    void beschrijf(Vulling& uit) const {
        uit.zet("BASIS", basis);
        uit.zetAls("GEVONDEN", "HOEVEEL", hoeveel);
        uit.toonAls(hoeveel.empty(), "LEEG");
        uit.zetAls("GEPUBLICEERD", "RAPPORTPAD", rapportPad);
        uit.toonAls(zonderAnderen, "ZONDER_ANDEREN");
        uit.elk("THEMA", themas);
        vul(uit, bladeren);
    }
};

}  // namespace maatlat
