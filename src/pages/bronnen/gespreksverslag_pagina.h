// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// The gespreksverslag of an interview, to print for who was spoken with. Template
/// gespreksverslag.tpl.
struct GespreksverslagPagina {
    static constexpr const char* kSjabloon = "gespreksverslag.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::interviewVastleggen;

    /// What the form about the answer asks.
    struct Antwoordvelden {
        std::string uitkomst, op, door, opmerking;
    };
    std::vector<Samenvattingsrij> feiten;  ///< organisation, onderzoek, with whom, when
    std::vector<std::string> regels;       ///< what was said; an empty one parts two pieces
    std::string stand;                     ///< "Akkoord op 3 december 2026, door: leidinggevende."
    std::string
        gewijzigd{};  ///< that the text is another than was answered about; empty: it is not
    std::string opmerking{};          ///< that was made with the answer; may be empty
    std::vector<std::string> toen{};  ///< that other text; else empty
    std::string notitiepad;           ///< where the notes are changed; empty: not now
    std::string verleden;             ///< path of its history; empty: it has none yet
    std::string bronpad;
    std::string pad;                         ///< where the answer is posted
    int versie = 0;                          ///< of the notes
    std::optional<Antwoordvelden> antwoord;  ///< nothing: no form
    std::vector<Veldfouten::Fout> fouten{};
    bool vraagtReden = false;
    std::string privacyReden{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
