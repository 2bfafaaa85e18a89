// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/onderzoek/veranderingen.h"
#include "pages/pagina.h"

namespace maatlat {

/// What the coördinator can do with an onderzoek after it was opened. Template
/// onderzoek_beheer.tpl.
struct OnderzoekBeheerPagina {
    static constexpr const char* kSjabloon = "onderzoek_beheer.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::onderzoekBeheren;

    struct Toets {
        std::string organisatie;
        std::string pad;  ///< of the toets
        std::string status;
        std::string actiepad{};  ///< to take it out, or to put it back; empty: cannot be done
        std::string uitleg{};    ///< why not, or why it was taken out
    };
    std::vector<std::string> meldingen;  ///< "Dit onderzoek is gesloten …"
    std::vector<Samenvattingsrij> nu;
    std::string wijzigPad;  ///< empty: nothing can be changed
    std::string erbijPad;   ///< empty: nobody can be added
    std::vector<Toets> toetsen;
    std::vector<Toets> uitgehaald;
    std::string sluitPad;    ///< empty: it is closed, or cannot be
    std::string heropenPad;  ///< empty: it is open
    std::string beeldPad;
    std::string teamPad;
    std::string veranderdPad;

    void beschrijf(Vulling& uit) const {
        uit.elk("MELDING", "MELDINGSTEKST", meldingen);
        vul(uit, nu);
        uit.zetAls("MAG_WIJZIGEN", "WIJZIG_PAD", wijzigPad);
        uit.zetAls("MAG_ERBIJ", "ERBIJ_PAD", erbijPad);
        uit.elk("TOETS", toetsen, [](Vulling& rij, const Toets& een) { zetRij(rij, een); });
        uit.als(!uitgehaald.empty(), "MET_UITGEHAALD", [&](Vulling& deel) {
            deel.elk("UITGEHAALD", uitgehaald,
                     [](Vulling& rij, const Toets& een) { zetRij(rij, een); });
        });
        uit.zetAls("MAG_SLUITEN", "SLUIT_PAD", sluitPad);
        uit.zetAls("MAG_HEROPENEN", "HEROPEN_PAD", heropenPad);
        uit.zet("BEELD_PAD", beeldPad);
        uit.zet("TEAM_PAD", teamPad);
        uit.zet("VERANDERD_PAD", veranderdPad);
    }

  private:
    static void zetRij(Vulling& rij, const Toets& een) {
        rij.zet("TOETS_PAD", een.pad);
        rij.zet("ORGANISATIE", een.organisatie);
        rij.zet("STATUS", een.status);
        rij.zetAls("MET_UITLEG", "UITLEG", een.uitleg);
        rij.als(!een.actiepad.empty(), "ACTIE", [&](Vulling& actie) {
            actie.zet("ACTIE_PAD", een.actiepad);
            actie.zet("ACTIE_VAN", een.organisatie);
        });
    }
};

/// All that was changed of an onderzoek. Template onderzoek_veranderd.tpl.
struct OnderzoekVeranderdPagina {
    static constexpr const char* kSjabloon = "onderzoek_veranderd.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::onderzoekBeheren;

    std::vector<Verandering> veranderingen;
    Bladerbalk bladeren{};
    std::string beeldPad;

    void beschrijf(Vulling& uit) const {
        uit.toonAls(veranderingen.empty(), "NIETS_VERANDERD");
        if (!veranderingen.empty()) vul(uit.sectie("VERANDERD"), veranderingen);
        vul(uit, bladeren);
        uit.zet("BEELD_PAD", beeldPad);
    }
};

}  // namespace maatlat
