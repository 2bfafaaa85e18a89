// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// What waits for this person. Template wacht.tpl.
struct WachtPagina {
    static constexpr const char* kSjabloon = "wacht.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::watWacht;

    struct Rij {
        std::string wat;
        std::string pad;  ///< of the toets; empty: this person may not open it
        std::string organisatie;
        std::string onderzoek;
        std::string uiterlijk;  ///< "4 december 2026", "geen termijn"
        bool telaat = false;

        void beschrijf(Vulling& uit) const {
            uit.zetLink("WAT", wat, pad);
            uit.zet("ORGANISATIE", organisatie);
            uit.zet("ONDERZOEK", onderzoek);
            uit.zet("UITERLIJK", uiterlijk);
            uit.toonAls(telaat, "TE_LAAT");
        }
    };
    std::vector<Rij> rijen;
    std::string telaat;  ///< how much is late, as a sentence; empty: nothing
    Bladerbalk bladeren{};

    void beschrijf(Vulling& uit) const {
        uit.zetAls("LAAT", "HOEVEEL_LAAT", telaat);
        uit.toonAls(rijen.empty(), "NIETS");
        uit.als(!rijen.empty(), "LIJST", [&](Vulling& lijst) {
            lijst.elk("RIJ", rijen);
            vul(lijst, bladeren);
        });
    }
};

/// One's own calendar: its address, shown once. Template agenda.tpl.
struct AgendaPagina {
    static constexpr const char* kSjabloon = "agenda.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::agenda;

    std::string adres;    ///< in full, just made; empty: it is not known any more, or there is none
    std::string gemaakt;  ///< "Op 22 november 2026 om 10:30."; empty: there is none

    void beschrijf(Vulling& uit) const {
        uit.zetAls("NIEUW", "ADRES", adres);
        uit.toonAls(gemaakt.empty(), "GEEN");
        uit.als(!gemaakt.empty(), "ER_IS", [&](Vulling& deel) { deel.zet("GEMAAKT", gemaakt); });
    }
};

/// What waits for whom in an onderzoek, as a text to take along. Template wachtlijst.tpl.
struct WachtlijstPagina {
    static constexpr const char* kSjabloon = "wachtlijst.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::wachtlijst;

    std::string tekst;
    int regels = 10;

    void beschrijf(Vulling& uit) const {
        uit.zet("TEKST", tekst);
        uit.zet("REGELS", regels);
    }
};

}  // namespace maatlat
