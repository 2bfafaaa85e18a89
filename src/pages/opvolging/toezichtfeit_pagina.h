// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// One laying on, extension, lifting, measure or total, with its history. Template
/// toezichtfeit.tpl.
struct ToezichtfeitPagina {
    static constexpr const char* kSjabloon = "toezichtfeit.tpl";

    struct Versie {
        int nr = 0;
        std::string wie;      ///< "Coordinator, 22 november 2026 om 10:30"
        std::string stand;    ///< "voorgesteld"
        std::string reden{};  ///< may be empty
        std::vector<std::pair<std::string, std::string>> inhoud{};  ///< label and text, as it was

        void beschrijf(Vulling& uit) const {
            uit.zet("NUMMER", nr);
            uit.zet("WIE", wie);
            uit.zet("STAND_TOEN", stand);
            uit.zetAls("MET_REDEN", "REDEN", reden);
            uit.elk("VELD", inhoud, [](Vulling& rij, const auto& een) {
                rij.zet("LABEL", een.first);
                rij.zet("WAARDE_TOEN", een.second);
            });
        }
    };

    Hulpkeuze hulp;
    std::vector<Samenvattingsrij> nu;
    std::vector<std::string> zinnen{};  ///< what this person must know of it
    std::vector<Verwijzing> doen{};     ///< what can be done with it
    std::vector<Versie> versies{};      ///< newest first
    std::string terugPad;

    void beschrijf(Vulling& uit) const {
        uit.elk("ZIN", "TEKST", zinnen);
        vul(uit, nu);
        uit.elk("DOEN", doen, [](Vulling& rij, const Verwijzing& een) {
            rij.zet("DOEPAD", een.pad);
            rij.zet("DOETEKST", een.tekst);
        });
        uit.als(!versies.empty(), "MET_VERSIES",
                [&](Vulling& deel) { deel.elk("VERSIE", versies); });
        uit.zet("TERUGPAD", terugPad);
    }
};

}  // namespace maatlat
