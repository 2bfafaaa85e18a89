// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/lijstveld.h"
#include "pages/pagina.h"
#include "pages/privacyvraag.h"

namespace maatlat {

/// Where a list of dossiers is sent, to start a steekproef with.
struct SteekproefNieuwPagina {
    static constexpr const char* kSjabloon = "steekproef_nieuw.tpl";

    std::string toetspad;   ///< "/toets/5"
    std::string formulier;  ///< its key
    std::string titel;
    std::vector<Veldfouten::Fout> fouten{};
    bool vraagtReden = false;  ///< the title may say who a person is
    std::string privacyReden{};

    void beschrijf(Vulling& uit) const {
        uit.zet("PAD", toetspad + "/steekproef/nieuw");
        voegToe(uit, Verborgen{"formulier", formulier});
        uit.zet("STEEKPROEVENPAD", toetspad + "/steekproeven");
        voegToe(uit, Tekstveld{.kop = {.naam = "titel",
                                       .label = "Welke dossiers staan op de lijst?",
                                       .hint = "Bijvoorbeeld: onderzoeken, afgesloten in de eerste "
                                               "helft van 2026",
                                       .fout = foutVan(fouten, "titel"),
                                       .verplicht = true},
                               .waarde = titel});
        if (vraagtReden) voegPrivacyvraagToe(uit, privacyReden, fouten);
        voegLijstveldToe(uit, "Bestand met de lijst",
                         "CSV, Excel (xlsx) of LibreOffice (ods), hoogstens 25 MB. Een lijst van "
                         "alle dossiers waaruit u wilt trekken, met op elke rij één dossier.",
                         fouten);
    }
};

}  // namespace maatlat
