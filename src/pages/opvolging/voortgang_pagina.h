// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// How a plan is carried out: what is reported, asked, decided and seen of each maatregel. The same
/// for the organisation and the inspectie. Template voortgang.tpl.
struct VoortgangPagina {
    static constexpr const char* kSjabloon = "voortgang.tpl";

    struct Bewijs {
        std::string naam;
        std::string pad;     ///< empty: it was withdrawn
        std::string tekst;   ///< why it was withdrawn
        std::string wegPad;  ///< to withdraw it; empty: this person cannot
    };
    /// Something that was reported, asked, decided or seen.
    struct Bericht {
        std::string kop;
        std::string tekst;                ///< Markdown
        std::vector<std::string> regels;  ///< sentences below it
        std::string letOp;                ///< empty: nothing
        std::vector<Bewijs> bewijs;
        std::vector<Verwijzing> acties;
    };
    struct Blok {
        std::string anker;
        std::string kop;
        std::string staat;
        bool klaar = false;
        std::string laat;   ///< that it is past its term; empty: it is not
        std::string tekst;  ///< Markdown; may be empty
        std::vector<std::pair<std::string, std::string>> feiten;
        std::vector<Bericht> berichten;
        std::vector<Verwijzing> acties;
    };
    struct Ritme {
        std::string onderwerp;
        std::string hoeVaak;
        std::vector<std::string> stand;
        std::vector<Verwijzing> acties;
        std::string stopPad;  ///< empty: this person cannot stop it
        int versie = 0;
        std::vector<Bericht> berichten;  ///< what was reported on its subject
    };
    Hulpkeuze hulp;
    std::string stand;
    std::vector<std::string> waarschuwingen{};
    std::vector<Ritme> ritmes{};
    std::string ritmePad{};  ///< to set one; empty: this person cannot
    std::vector<Blok> maatregelen{};
    std::vector<Blok> audits{};
    std::vector<Verwijzing> auditacties{};
    std::vector<std::string> beletsels{};  ///< why it cannot be closed now
    std::vector<Verwijzing> slotacties{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
