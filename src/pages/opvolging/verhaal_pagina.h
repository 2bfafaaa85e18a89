// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// The story of one organisation, in time order. Template verhaal.tpl.
struct VerhaalPagina {
    static constexpr const char* kSjabloon = "verhaal.tpl";

    struct Regel {
        std::string dag;  ///< "22 april 2016"
        std::string kop;
        std::string pad{};  ///< empty: nothing that this person may open
        std::vector<std::string> zinnen{};
        std::vector<std::string> merken{};

        void beschrijf(Vulling& uit) const {
            uit.zet("DAG", dag);
            if (pad.empty())
                uit.sectie("ZONDER_PAD").zet("KOP", kop);
            else {
                Vulling& link = uit.sectie("MET_PAD");
                link.zet("PAD", pad);
                link.zet("KOP", kop);
            }
            uit.elk("MERK", "MERKTEKST", merken);
            uit.elk("ZIN", "TEKST", zinnen);
        }
    };

    Hulpkeuze hulp;
    std::string gegaan{};  ///< what it went into; empty: it did not
    std::string gegaanPad{};
    std::vector<Samenvattingsrij> stand{};  ///< how it stands now
    std::string waarschuwing{};             ///< what must be done; empty: nothing
    std::vector<Verwijzing> doen{};         ///< what this person can write down
    std::vector<Regel> regels{};
    Bladerbalk bladeren{};
    std::vector<Verwijzing> erna{};

    void beschrijf(Vulling& uit) const {
        uit.als(!gegaan.empty(), "GING_OP", [&](Vulling& deel) {
            deel.zet("GEGAAN", gegaan);
            deel.zet("GEGAAN_PAD", gegaanPad);
        });
        uit.zetAls("MET_WAARSCHUWING", "WAARSCHUWING", waarschuwing);
        vul(uit, stand);
        uit.als(!doen.empty(), "MAG_DOEN", [&](Vulling& deel) {
            deel.elk("DOEN", doen, [](Vulling& rij, const Verwijzing& een) {
                rij.zet("DOEPAD", een.pad);
                rij.zet("DOETEKST", een.tekst);
            });
        });
        uit.toonAls(regels.empty(), "GEEN_REGELS");
        uit.als(!regels.empty(), "REGELS",
                [&](Vulling& deel) { deel.elk("VERHAALREGEL", regels); });
        vul(uit, bladeren);
        uit.elk("ERNA", erna, [](Vulling& rij, const Verwijzing& een) {
            rij.zet("ERNAPAD", een.pad);
            rij.zet("ERNATEKST", een.tekst);
        });
    }
};

}  // namespace maatlat
