// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// A page that is one form: what it is for, the fields in their order, and one button. Template
/// formulierpagina.tpl.
struct FormulierPagina {
    static constexpr const char* kSjabloon = "formulierpagina.tpl";
    using Veld = std::variant<Tekstveld, Tekstvak, Vinkjes, Keuzelijst, Verborgen>;

    Hulpkeuze hulp;
    std::vector<std::string> alineas{};
    std::string pad;  ///< where the form goes
    std::vector<Veld> velden{};
    std::string knop{};                  ///< empty: there is nothing to send now
    std::string slot{};                  ///< a sentence below the form; may be empty
    std::vector<Verwijzing> erna{};      ///< links below the form
    std::vector<Samenvattingsrij> nu{};  ///< how it stands now, after somebody else changed it

    void beschrijf(Vulling& uit) const {
        uit.elk("ALINEA", "TEKST", alineas);
        if (!nu.empty()) vul(uit.sectie("STAND"), nu);
        uit.als(!knop.empty(), "FORMULIER", [&](Vulling& formulier) {
            formulier.zet("ACTIE", pad);
            for (const Veld& een : velden)
                std::visit([&](const auto& veld) { voegToe(formulier, veld); }, een);
            formulier.zet("KNOP", knop);
        });
        uit.zetAls("MET_SLOT", "SLOT", slot);
        uit.elk("ERNA", erna, [](Vulling& regel, const Verwijzing& een) {
            regel.zet("PAD", een.pad);
            regel.zet("VERWIJSTEKST", een.tekst);
        });
    }
};

}  // namespace maatlat
