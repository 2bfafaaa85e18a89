// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pages/pagina.h"

namespace maatlat {

/// All teams of an onderzoek in one form: organisations against inspecteurs. What a search leaves
/// out goes along unseen, so that nothing that was chosen is lost. Template team.tpl.
struct TeamPagina {
    static constexpr const char* kSjabloon = "team.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::teamsKiezen;

    /// A column: somebody who can be in a team, or is.
    struct Inspecteur {
        std::int64_t nr = 0;
        std::string naam;
        std::string bezwaar;  ///< "is geblokkeerd"; empty: none

        void beschrijf(Vulling& uit) const;
    };
    /// Whether somebody is in a team.
    struct Cel {
        std::int64_t toets = 0;
        std::int64_t persoon = 0;
        std::string id;        ///< "lid-5-12"
        bool aan = false;      ///< chosen
        std::string waarom{};  ///< why this person can do nothing in this team; empty: can
        bool mag = false;      ///< can still be chosen: is in the team as it is stored
        std::string fout{};    ///< what is wrong with it, or what somebody else changed

        void beschrijf(Vulling& uit) const;
    };
    struct Rij {
        std::int64_t toets = 0;
        std::string organisatie;
        std::string status;
        std::vector<Cel> cellen;
        int aantal = 0;            ///< who can work in it, as it was chosen
        int verborgen = 0;         ///< of these, who is not shown
        bool telt = true;          ///< a team that is too small is something to say
        std::string waarschuwing;  ///< "Met één persoon kan niemand vaststellen."

        void beschrijf(Vulling& uit) const;
    };
    std::string actie;  ///< where the form goes
    std::string beeldPad;
    std::string stappenPad;          ///< empty: may not choose the steps
    std::string wieLezen;            ///< "de inspecteurs in het team en de landelijk coördinator"
    bool zonderInspecteurs = false;  ///< there is nobody to choose
    std::string vast;                ///< of which organisations the team stays; empty: of none
    std::string zoek;                ///< in the names of inspecteurs
    std::string waar;                ///< in the names of organisations
    bool alleenTeams = false;        ///< only who is in a team
    std::string getoond;             ///< "3 van de 60 inspecteurs, 26 van de 26 organisaties"
    std::vector<std::string> was;    ///< of each team, as it was shown: "5:1,2"
    std::vector<std::string> verborgen;  ///< who was chosen in what is not shown: "5-12"
    std::vector<Inspecteur> inspecteurs;
    std::vector<Rij> rijen;
    std::vector<std::string> teKlein;  ///< what is said of teams, and of which
    std::vector<std::string> buiten;   ///< who cannot be where, with why

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
