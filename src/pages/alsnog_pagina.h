// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"
#include "taal/tekst.h"

namespace maatlat {

/// What somebody had sent when their login turned out to be over: to save after all with one
/// button, or to read and copy. Template alsnog.tpl.
struct AlsnogPagina {
    static constexpr const char* kSjabloon = "alsnog.tpl";

    std::string pad;                                          ///< where the form went
    std::vector<std::pair<std::string, std::string>> velden;  ///< all of them
    std::string bestand{};    ///< name of a file that was chosen; empty: none
    bool metBestand = false;  ///< it was received and goes along

    void beschrijf(Vulling& uit) const {
        uit.zet("ACTIE", pad);
        uit.zetAls(metBestand ? "MET_BESTAND" : "ZONDER_BESTAND", "BESTAND", bestand);
        std::vector<Ingevuld> teksten;
        for (const auto& [naam, waarde] : velden) {
            voegToe(uit, Verborgen{naam, waarde});
            const bool tekst = waarde.find_first_of(" \n") != std::string::npos;
            if (tekst)
                teksten.push_back({naam == "waarde" ? "Uw tekst" : metHoofdletter(naam), waarde});
        }
        vulUwTekst(uit, teksten);
    }
};

}  // namespace maatlat
