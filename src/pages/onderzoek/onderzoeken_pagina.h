// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// All onderzoeken, newest first. Template onderzoeken.tpl.
struct OnderzoekenPagina {
    static constexpr const char* kSjabloon = "onderzoeken.tpl";

    struct Rij {
        std::string pad;  ///< of its Landelijk beeld
        std::string naam;
        std::string toezichthouder;
        std::string periode;
        std::string toetsen;       ///< "26 toetsen, waarvan 3 vast"
        std::string teamPad;       ///< empty: may not change teams
        std::string wachtPad{};    ///< with teamPad: what waits for whom
        std::string stappenPad{};  ///< empty: may not choose the steps

        void beschrijf(Vulling& uit) const {
            uit.zet("PAD", pad);
            uit.zet("NAAM", naam);
            uit.zet("TOEZICHTHOUDER", toezichthouder);
            uit.zet("PERIODE", periode);
            uit.zet("TOETSEN", toetsen);
            uit.als(!teamPad.empty(), "MAG_TEAM", [&](Vulling& team) {
                team.zet("TEAM_PAD", teamPad);
                team.zet("TEAM_VAN", naam);
                team.zet("WACHT_PAD", wachtPad);
            });
            uit.als(!stappenPad.empty(), "MAG_STAPPEN", [&](Vulling& stappen) {
                stappen.zet("STAPPEN_PAD", stappenPad);
                stappen.zet("STAPPEN_VAN", naam);
            });
        }
    };
    std::vector<Rij> onderzoeken;
    bool magOpenen = false;
    Bladerbalk bladeren{};

    void beschrijf(Vulling& uit) const {
        uit.toonAls(magOpenen, "MAG_OPENEN");
        uit.toonAls(onderzoeken.empty(), "GEEN_ONDERZOEKEN");
        uit.als(!onderzoeken.empty(), "ONDERZOEKEN", [&](Vulling& lijst) {
            lijst.elk("ONDERZOEK", onderzoeken);
            vul(lijst, bladeren);
        });
    }
};

/// The teams of an onderzoek, with the form of the toets whose team is to be changed. Template
/// team.tpl.
struct TeamPagina {
    static constexpr const char* kSjabloon = "team.tpl";

    struct Keuze {
        std::int64_t nr = 0;
        std::string naam;
        bool gekozen = false;
    };
    struct Toets {
        std::int64_t nr = 0;
        std::string organisatie;
        std::string status;
        std::string namen;            ///< "Inspecteur A en Inspecteur B"; "nog niemand"
        std::string wijzigPad;        ///< this page with its form; empty: none, or it is there
        std::vector<Keuze> keuzes{};  ///< of its form
    };
    std::string actie;  ///< where the forms go
    std::string beeldPad;
    std::string stappenPad;  ///< empty: may not choose the steps
    std::vector<Toets> toetsen;
    bool zonderInspecteurs = false;  ///< there is nobody to choose

    void beschrijf(Vulling& uit) const {
        uit.zet("BEELD_PAD", beeldPad);
        uit.zetAls("MAG_STAPPEN", "STAPPEN_PAD", stappenPad);
        uit.toonAls(zonderInspecteurs, "ZONDER_INSPECTEURS");
        uit.elk("TOETS", toetsen, [&](Vulling& deel, const Toets& een) {
            deel.zet("NR", een.nr);
            deel.zet("ORGANISATIE", een.organisatie);
            deel.zet("STATUS", een.status);
            deel.zet("NAMEN", een.namen);
            deel.als(!een.wijzigPad.empty(), "WIJZIGEN", [&](Vulling& wijzigen) {
                wijzigen.zet("WIJZIG_PAD", een.wijzigPad);
                wijzigen.zet("TEAM_VAN", een.organisatie);
            });
            deel.als(!een.keuzes.empty(), "FORMULIER",
                     [&](Vulling& formulier) { beschrijfKeuze(formulier, een); });
        });
    }

  private:
    void beschrijfKeuze(Vulling& uit, const Toets& toets) const {
        uit.zet("ACTIE", actie);
        uit.zet("TOETS_NR", toets.nr);
        uit.zet("TEAM_VAN", toets.organisatie);
        for (const Keuze& een : toets.keuzes) {
            if (een.gekozen) uit.sectie("WAS").zet("WAS_NR", een.nr);
            Vulling& persoon = uit.sectie("PERSOON");
            persoon.zet("ID", "team-" + std::to_string(toets.nr) + "-" + std::to_string(een.nr));
            persoon.zet("PERSOON_NR", een.nr);
            persoon.zet("PERSOON_NAAM", een.naam);
            persoon.toonAls(een.gekozen, "GEKOZEN");
        }
    }
};

}  // namespace maatlat
