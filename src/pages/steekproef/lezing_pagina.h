// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/pagina.h"
#include "pages/steekproef/dossiervraag.h"

namespace maatlat {

/// What one reader says of one dossier: a form, or the answers for who may not change them.
struct LezingPagina {
    static constexpr const char* kSjabloon = "lezing.tpl";

    std::string pad;  ///< of this page; the form posts to it
    std::string steekproefpad;
    std::string conceptpad;
    std::string conceptsleutel;  ///< key of the draft
    int versie = 0;
    std::string onderkop;    ///< "Groep Amersfoort, dossier 7 van 20"
    std::string blind;       ///< that the other reader's answers are hidden; may be empty
    std::string waaromNiet;  ///< why it cannot be changed; empty when it can
    std::string bericht;     ///< when these answers are a draft that was not saved
    std::vector<DossiervraagVeld> vragen;
    std::string toelichting;
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden;
    std::string overlegpad;  ///< where both readers talk it over; empty: not there (yet)
    std::string volgende;    ///< path of the next dossier to read; may be empty

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
