// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"
#include "taal/zin.h"

namespace maatlat {

/// What somebody can do with their own account. Template account.tpl.
struct AccountPagina {
    static constexpr const char* kSjabloon = "account.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::account;

    struct Sessie {
        std::string begonnen;
        std::string laatst;
        bool deze = false;    ///< this very login
        std::string kenmerk;  ///< to end it by

        void beschrijf(Vulling& uit) const {
            uit.zet("BEGONNEN", begonnen);
            uit.zet("LAATST", laatst);
            uit.zet("KENMERK", kenmerk);
            uit.toonAls(deze, "DEZE");
        }
    };
    std::vector<Samenvattingsrij> gegevens;
    bool tweedeFactor = false;
    int herstelcodes = 0;  ///< that are left
    std::vector<Sessie> sessies;

    void beschrijf(Vulling& uit) const {
        vul(uit, gegevens);
        if (tweedeFactor)
            uit.sectie("MET_CODE")
                .zet("HERSTELCODES",
                     herstelcodes == 0
                         ? "U hebt geen herstelcodes meer. Maak nieuwe."
                         : "U hebt nog " + hoeveel(herstelcodes, {"herstelcode", "herstelcodes"}) +
                               ".");
        else
            uit.sectie("ZONDER_CODE");
        uit.elk("SESSIE", sessies);
        uit.sectie("OVERAL");
    }
};

/// Sets up logging in with a code: the secret as a picture and as text, and a form for the first
/// code. Template code_instellen.tpl.
struct CodePagina {
    static constexpr const char* kSjabloon = "code_instellen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::inloggenMetCode;

    int breedte = 0;               ///< of the QR code, in squares
    std::string vlakken;           ///< its dark squares: `d` of an SVG path
    std::string geheim;            ///< in groups, to be typed over
    std::string fout;              ///< what is wrong with the code that was filled in
    std::vector<Verborgen> mee{};  ///< what goes along to the next step
    bool verplicht = false;        ///< nothing else may be done first

    void beschrijf(Vulling& uit) const {
        uit.zet("BREEDTE", breedte);
        uit.zet("VLAKKEN", vlakken);
        uit.zet("GEHEIM", geheim);
        voegToe(uit, Tekstveld{.kop = {.naam = "code",
                                       .label = "Code uit de app",
                                       .hint = "Zes cijfers.",
                                       .fout = fout},
                               .soort = Tekstveld::Soort::eenmaligeCode,
                               .aanvullen = "one-time-code"});
        for (const Verborgen& een : mee)
            voegToe(uit, een);
        uit.toonAls(!verplicht, "NU_NIET");
    }
};

/// Recovery codes, shown once. Template herstelcodes.tpl.
struct HerstelcodesPagina {
    static constexpr const char* kSjabloon = "herstelcodes.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::inloggenMetCode;

    std::vector<std::string> codes;  ///< empty: they were shown before
    std::string email;               ///< of whom, for on paper
    std::string verderPad;
    std::string bewaard;  ///< a form that was not carried out yet; empty: none

    void beschrijf(Vulling& uit) const {
        uit.als(!codes.empty(), "CODES", [&](Vulling& lijst) {
            lijst.zet("EMAIL", email);
            lijst.elk("CODE", "HERSTELCODE", codes);
        });
        uit.toonAls(codes.empty(), "AL_GETOOND");
        uit.als(bewaard.empty(), "VERDER", [&](Vulling& verder) { verder.zet("PAD", verderPad); });
        uit.zetAls("MET_BEWAARD", "BEWAARD", bewaard);
    }
};

}  // namespace maatlat
