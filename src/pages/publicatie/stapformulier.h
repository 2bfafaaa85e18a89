// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// One thing that can be done on a page with more of them: what it is, its fields, its button.
/// Partial STAPFORMULIER, within a page that sets PAD and VERSIE.
struct Stapformulier {
    using Veld = std::variant<Tekstveld, Tekstvak, Keuzerondjes, Vinkjes, Verborgen>;

    std::string anker{};
    std::string titel{};
    std::string pad{};
    std::string versie{};
    std::vector<std::string> alineas{};
    std::vector<Veld> velden{};
    std::string keuze{};  ///< what its button sends
    std::string knop{};
    std::string
        ingeklapt{};  ///< heading of the fields when they are folded in; empty: they are not

    /// Adds it: partial STAPFORMULIER.
    void voegToeAan(Vulling& vulling) const {
        Vulling& uit = vulling.deel("STAPFORMULIER");
        uit.zet("ANKER", anker);
        uit.zet("STAPTITEL", titel);
        uit.zet("PAD", pad);
        uit.zet("VERSIE", versie);
        uit.elk("ALINEA", "ALINEATEKST", alineas);
        Vulling& waarin = uit.sectie(ingeklapt.empty() ? "OPEN" : "DICHT");
        if (!ingeklapt.empty()) waarin.zet("INGEKLAPT", ingeklapt);
        for (const Veld& een : velden)
            std::visit([&](const auto& veld) { voegToe(waarin, veld); }, een);
        uit.zet("KEUZE", keuze);
        uit.zet("KNOP", knop);
        vulFormulierzegel(uit);
    }
};

}  // namespace maatlat
