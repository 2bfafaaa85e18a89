// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// A verwachting in the grid.
struct Roostercel {
    std::string code;
    std::string tekst;  ///< of the norm
    std::string pad;
    Teken score;
    int voor = 0;  ///< bevindingen that support voldoende
    int tegen = 0;
    int neutraal = 0;
    std::vector<std::string> opvallend;  ///< "motivering ontbreekt", …
    std::string reden;                   ///< why it is not judged

    void beschrijf(Vulling& uit) const;
    /// The same in full, for who asks for the texts.
    void beschrijfTekst(Vulling& uit) const;
};

/// A criterium in the grid, with its oordeel or why there is none yet.
struct Roosterrij {
    std::string code;
    std::string tekst;
    std::string pad;
    Teken oordeel;
    std::string waaromNiet;
    Statuslabel status;
    std::vector<Roostercel> cellen;

    void beschrijf(Vulling& uit) const;
};

struct Roosterthema {
    std::string code;
    std::string naam;
    std::vector<Roosterrij> rijen;

    void beschrijf(Vulling& uit) const;
};

/// The whole toets at a glance. Template rooster.tpl, a part of the page.
struct Toetsrooster {
    static constexpr const char* kSjabloon = "rooster.tpl";

    int beoordeeld = 0;
    int totaal = 0;
    bool bevroren = false;  ///< done with: it has no progress to show
    std::vector<Roosterthema> themas;

    void beschrijf(Vulling& uit) const;
};

/// How the work is divided: the verwachtingen that are assigned to one person.
struct Verdelingsdeel {
    std::string tekst;  ///< "Inspecteur A: 5 toegewezen, 2 zonder score"
    std::string pad;    ///< to those

    void beschrijf(Vulling& uit) const {
        uit.zet("DEELPAD", pad);
        uit.zet("DEELTEKST", tekst);
    }
};

/// What others changed, per person and part of the toets. Left out when there is nothing.
struct Nieuwsblok {
    struct Rij {
        Verwijzing wat;
        std::string wanneer;
    };
    struct Deel {
        std::string naam;
        std::vector<Rij> rijen;
    };
    struct Door {
        std::string wie;
        std::string hoeveel;  ///< "12 onderdelen"
        std::vector<Deel> delen;
    };
    std::string hoeveel;  ///< one sentence; empty: there is nothing
    std::vector<Door> door;
    bool open = false;      ///< so few that nothing need be folded
    std::string getoond;    ///< which versions are shown, for the form
    std::string gezienPad;  ///< where "seen" is posted to
    std::string loopPad;    ///< where they are walked through, one by one
    std::string kort{};     ///< "Drie onderdelen", to lead there from the top
};

/// The page of a toets within the frame: its facts, what changed, and the grid as it was made.
/// Template toets.tpl.
struct ToetsPagina {
    static constexpr const char* kSjabloon = "toets.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::toetsInEenOogopslag;

    std::vector<Feit> feiten;
    std::vector<Verwijzing> wegen;  ///< to the other pages of the toets
    std::string nieuwPad;           ///< where a bevinding is added; empty when that may not
    std::string nietNu;             ///< why nothing can be changed; empty when it can
    std::string vervallen;  ///< why an approval does not hold any more; empty: it does, or none
    std::string vervallenPad{};  ///< with vervallen: where that can be seen
    Nieuwsblok nieuws;
    std::vector<Verdelingsdeel> verdeling{};  ///< how the work is divided
    std::string rooster;                      ///< rendered by rooster.tpl

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
