// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/hiaatkeuzedeel.h"
#include "pages/hiatendeel.h"
#include "pages/pagina.h"

namespace maatlat {

/// Offering a toets, agreeing with it, giving it back; or how it was frozen. Template
/// vaststellen.tpl.
struct VaststellenPagina {
    static constexpr const char* kSjabloon = "vaststellen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::toetsVaststellen;

    std::string pad;         ///< of this page: where the forms go
    std::string rapportPad;  ///< of the report as it is now; empty: it stands with its editie
    std::string versie;
    std::string stand;  ///< one sentence: how far the toets is
    Hiatendeel hiaten;
    std::string magNiet;  ///< why it cannot be offered yet; empty: it can, or it is not the time
    bool magVoorleggen = false;
    bool magTerugnemen = false;
    bool magVaststellen = false;
    bool magTeruggeven = false;
    bool magCorrigeren = false;
    std::string zelfTerug;     ///< whether a zelfevaluatie can be taken back; empty: no such thing
    std::string zelfTerugPad;  ///< … where to; empty: it cannot any more
    Aanvuldeel aanvullen;      ///< what nobody can let be
    Hiaatkeuzen teAanvaarden;  ///< of who offers or adopts it
    std::string correctie;     ///< why it is open again; empty: it is not
    std::string verschillenPad;      ///< empty: there is nothing to compare with
    std::string verschillenTekst;    ///< with verschillenPad
    std::string wijzigingenPad{};    ///< of what others changed, one by one; empty: not now
    std::string wijzigingenTekst{};  ///< with wijzigingenPad
    Verwijzing opmerkingen{};        ///< to the open remarks of the team; no path: there are none
    bool fouteCorrectie = false;     ///< the errors are of the form to correct
    bool fouteVoorlegging = false;   ///< … of the form to offer it
    std::string reden;               ///< typed, not stored
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;
    /// Something that was frozen under a hash, and whether it still has that.
    struct Kenmerk {
        std::string sha256;  ///< empty: there is none
        std::string controle;
        bool goed = false;

        void beschrijf(Vulling& uit) const {
            uit.zetAls("MET_KENMERK", "SHA256", sha256);
            uit.zet("CONTROLE", controle);
            uit.zet("KLASSE", goed ? "confirmation" : "error");
        }
    };
    /// An editie as it was frozen.
    struct Vast {
        std::string titel;  ///< "Editie 1"
        std::string tekst;  ///< who and when
        std::string sinds;  ///< since when the report is frozen in this form; empty: from then on
        Kenmerk inhoud;
        Kenmerk rapport;
        std::string rapportPad;            ///< empty: there is none to show
        std::string bestandPad;            ///< to keep it; with rapportPad
        std::string bestandsnaam;          ///< with rapportPad
        std::string reden;                 ///< why there was a next editie; may be empty
        std::string verantwoordingSha256;  ///< of the page that stays inside; empty: there is none
        std::string verantwoordingPad;

        void beschrijf(Vulling& uit) const;
    };
    std::vector<Vast> vast;  ///< newest first

    void beschrijf(Vulling& uit) const;
};

/// Handing in a zelfevaluatie. Template indienen.tpl.
struct IndienenPagina {
    static constexpr const char* kSjabloon = "indienen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zelfevaluatieIndienen;

    std::string pad;
    std::string rapportPad;
    std::string versie;
    std::string stand;
    std::string wieLezen;  ///< once it is handed in
    Hiatendeel hiaten;
    Aanvuldeel aanvullen;  ///< with something in it there is no form
    Hiaatkeuzen teAanvaarden;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
