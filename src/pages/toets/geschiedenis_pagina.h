// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/tekstverschil.h"

namespace maatlat {

/// Versions of one record, newest first. Template geschiedenis.tpl.
struct GeschiedenisPagina {
    static constexpr const char* kSjabloon = "geschiedenis.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::oudereTekst;

    struct Veld {
        std::string label;  ///< empty when the record has one field
        std::string was;
        std::string wordt;

        void beschrijf(Vulling& uit) const {
            uit.zetAls("LABEL", "LABEL", label);
            vulTekstverschil(uit, was, wordt);
        }
    };
    struct Versie {
        int nummer = 0;
        std::string wie;
        std::string wanneer;
        std::vector<Veld> velden;  ///< those that changed
        bool terugTeZetten = false;
        std::string wissing{};      ///< that somebody asked to erase it, or that it was; empty: not
        std::string wisreden{};     ///< with `wissing`
        std::string wisPad{};       ///< where it is asked or answered; empty: not here, or not now
        std::string wisTekst{};     ///< with `wisPad`: what that is
        std::string gebeurtenis{};  ///< "Ingetrokken", "Teruggehaald"; empty: it was only changed
    };
    std::string organisatie;
    std::string pad;  ///< where a restore is posted to
    int versie = 0;   ///< the present one
    std::vector<Versie> versies;
    std::string wisuitleg{};  ///< a sentence about erasing a text; empty: not for this person
    Bladerbalk bladeren;
    Verwijzing terug;

    void beschrijf(Vulling& uit) const {
        uit.zet("ORGANISATIE", organisatie);
        uit.toonAls(versies.empty(), "NOOIT");
        uit.elk("VERSIE", versies, [&](Vulling& deel, const Versie& een) {
            deel.zet("NUMMER", een.nummer);
            deel.zet("WIE", een.wie);
            deel.zetAls("WANNEER", "WANNEER", een.wanneer);
            deel.toonAls(een.nummer == versie, "NU");
            deel.zetAls("GEBEURTENIS", "WAT", een.gebeurtenis);
            deel.elk("VELD", een.velden);
            deel.als(!een.wissing.empty(), "WISSING", [&](Vulling& wissing) {
                wissing.zet("WISSING_TEKST", een.wissing);
                wissing.zet("WISREDEN", een.wisreden);
            });
            deel.als(!een.wisPad.empty(), "WISSEN", [&](Vulling& wissen) {
                wissen.zet("WISPAD", een.wisPad);
                wissen.zet("WISTEKST", een.wisTekst);
                wissen.zet("WISNUMMER", een.nummer);
            });
            deel.als(een.terugTeZetten, "TERUGZETTEN", [&](Vulling& terugzetten) {
                terugzetten.zet("PAD", pad);
                terugzetten.zet("VERSIE_NU", versie);
                vulFormulierzegel(terugzetten);
            });
        });
        uit.zetAls("OVER_WISSEN", "WISUITLEG", wisuitleg);
        vul(uit, bladeren);
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUG", terug.tekst);
    }
};

}  // namespace maatlat
