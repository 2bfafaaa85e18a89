// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// A page of the log without contents: what was looked for, what was found, and whether the log is
/// whole. Template logboek.tpl.
struct LogboekPagina {
    static constexpr const char* kSjabloon = "logboek.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::logboek;

    struct Rij {
        std::string nr;
        std::string wanneer;
        std::string wie;
        std::string wat;
        std::string waarvan;

        void beschrijf(Vulling& uit) const {
            uit.zet("NR", nr);
            uit.zet("WANNEER", wanneer);
            uit.zet("WIE", wie);
            uit.zet("WAT", wat);
            uit.zet("WAARVAN", waarvan);
        }
    };
    bool heel = true;                          ///< nothing was found that does not fit
    std::string uitslag;                       ///< a sentence: what was checked, and what that says
    std::vector<std::string> afwijkingen{};    ///< sentences: what does not fit
    std::vector<std::string> nietNagekeken{};  ///< sentences: what could not be checked
    std::string sinds{};                       ///< a sentence: how far back the check sees
    std::string kop;                           ///< hash of the last line; empty when there are none
    std::vector<Rij> regels;
    std::string heelPad{};  ///< where the whole log is checked; empty: this is there
    Bladerbalk bladeren{};

    std::string zoekPad{};     ///< where the form goes
    std::string bestandPad{};  ///< the same lines as a file, all of them; empty: there are none
    bool gezocht = false;      ///< something is filled in
    Tekstveld van{};
    Tekstveld tot{};
    Keuzelijst persoon{};
    Keuzelijst organisatie{};
    Keuzelijst soort{};
    Keuzelijst wat{};

    void beschrijf(Vulling& uit) const {
        uit.deel("UITLEG_KENMERK");
        Vulling& oordeel = uit.sectie(heel ? "HEEL" : "GEBROKEN");
        oordeel.zet("UITSLAG", uitslag);
        oordeel.elk("AFWIJKING", afwijkingen,
                    [](Vulling& deel, const std::string& een) { deel.zet("ZIN", een); });
        uit.elk("NIET_NAGEKEKEN", nietNagekeken,
                [](Vulling& deel, const std::string& een) { deel.zet("ZIN", een); });
        uit.zetAls("MET_SINDS", "SINDS", sinds);
        uit.zetAls("MET_KOP", "KOP", kop);
        uit.zetAls("NAKIJKEN", "HEEL_PAD", heelPad);
        uit.zet("ZOEKPAD", zoekPad);
        uit.toonAls(gezocht, "OPEN");
        uit.toonAls(gezocht, "ALLES");
        for (const Tekstveld* een : {&van, &tot})
            voegToe(uit, *een);
        for (const Keuzelijst* een : {&persoon, &organisatie, &soort, &wat})
            voegToe(uit, *een);
        uit.toonAls(regels.empty(), "NIETS_GEVONDEN");
        uit.zetAls("ALS_BESTAND", "BESTAND_PAD", bestandPad);
        if (regels.empty()) return;
        Vulling& lijst = uit.sectie("LIJST");
        lijst.elk("REGEL", regels);
        vul(uit, bladeren);
    }
};

}  // namespace maatlat
