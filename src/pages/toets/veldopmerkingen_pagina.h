// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// The form for the words of a remark: a new one, an answer, or other words of an own one.
struct Opmerkingveld {
    std::string pad;             ///< where it posts to
    std::vector<Verborgen> mee;  ///< what it is about
    std::string id;              ///< of its text
    std::string vraag;           ///< its label
    std::string knop;
    std::string tekst;  ///< as it was typed
    std::string privacyreden{};
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten{};

    void beschrijf(Vulling& uit) const;
};

/// A conversation beside one field.
struct Opmerkingdraaddeel {
    struct Rij {
        std::string wie;           ///< "Inspecteur B, 22 november 2026 om 14:03"
        std::string tekst;         ///< Markdown
        std::string versiesPad{};  ///< of what it said before; empty: it was never changed
        std::vector<Opmerkingveld> wijzigen{};  ///< one, of an own remark; else none
    };
    std::string anker;  ///< id: "opmerking-3"
    Verwijzing waarbij;
    std::string opgelost;  ///< by whom and when; empty: it is open
    std::vector<Rij> rijen;
    std::vector<Opmerkingveld> antwoord{};  ///< one, for who may answer; else none
    std::string standPad{};  ///< where it is said to be solved or not; empty: not by this person
    std::string standWaarde{};
    std::string standKnop{};
    std::vector<Verborgen> standMee{};

    void beschrijf(Vulling& uit) const;
};

/// The remarks of a team, beside one field or of the whole toets. Template veldopmerkingen.tpl.
struct VeldopmerkingenPagina {
    static constexpr const char* kSjabloon = "veldopmerkingen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::samenwerken;

    std::string nietNu;                ///< why nothing can be changed; empty when it can
    Verwijzing waarbij;                ///< the field; empty: all
    std::vector<Opmerkingveld> nieuw;  ///< one, for who may begin a conversation; else none
    std::string leeg;                  ///< instead of the list, when there is nothing
    std::vector<Opmerkingdraaddeel> draden;
    Verwijzing andere;  ///< to those that were solved too, or the open ones alone; may be empty
    Verwijzing alle;    ///< to those beside all fields; empty: they stand here
    Verwijzing terug;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
