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
    static constexpr Hulpplek kHulp = Hulpplek::dossiersLezen;

    std::string pad;  ///< of this page; the form posts to it
    std::string steekproefpad;
    std::string conceptpad;
    std::string conceptsleutel;  ///< key of the draft
    int versie = 0;
    std::string onderkop;    ///< "Groep Amersfoort, dossier 7 van 20"
    std::string nummer;      ///< of the real dossier, for who may hold the key; may be empty
    std::string blind;       ///< that the other reader's answers are hidden; may be empty
    std::string waaromNiet;  ///< why it cannot be changed; empty when it can
    std::string bericht;     ///< when these answers are a draft that was not saved
    std::vector<DossiervraagVeld> vragen;
    std::string toelichting;
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden;
    std::string heropenpad;  ///< where it can be given back to both readers; empty: not (now)
    struct Heropening {
        std::string wie;
        std::string wanneer;  ///< moment
        std::string reden;
        std::string eersteLezer;
        std::string tweedeLezer;
        struct Antwoord {
            std::string vraag;
            std::string eerste;
            std::string tweede;
            std::string samen;  ///< what was agreed; may be empty
        };
        std::vector<Antwoord> antwoorden;
    };
    std::vector<Heropening> heropend;  ///< the times that it was given back, the oldest first
    std::string overlegpad;            ///< where both readers talk it over; empty: not there (yet)
    std::string volgende;              ///< path of the next dossier to read; may be empty

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
