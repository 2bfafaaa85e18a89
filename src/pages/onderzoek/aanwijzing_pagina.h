// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// All organisations, with who was named to inspect them. Template aanwijzingen.tpl.
struct AanwijzingenPagina {
    static constexpr const char* kSjabloon = "aanwijzingen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::inspecteursAanwijzen;

    struct Rij {
        std::string organisatie;
        std::string pad;
        std::string namen;      ///< "Inspecteur A"; "niemand"
        std::string onderzoek;  ///< "Stap 3 loopt: het team leest mee"; empty: none is open

        void beschrijf(Vulling& uit) const {
            uit.zet("ORGANISATIE", organisatie);
            uit.zet("PAD", pad);
            uit.zet("NAMEN", namen);
            uit.zetAls("LOOPT", "ONDERZOEK", onderzoek);
        }
    };
    std::vector<Rij> rijen;
    std::string wieLezen;
    Bladerbalk bladeren;

    void beschrijf(Vulling& uit) const {
        uit.zet("WIE_LEZEN", wieLezen);
        uit.elk("RIJ", rijen);
        vul(uit, bladeren);
    }
};

/// Who inspects one organisation while no onderzoek is open there. Template aanwijzing.tpl.
struct AanwijzingPagina {
    static constexpr const char* kSjabloon = "aanwijzing.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::inspecteursAanwijzen;

    struct Eerder {
        std::string wie;
        std::string vanaf;  ///< "22 november 2026 om 10:30, door Coordinator"
        std::string tot;    ///< the same; empty: it holds

        void beschrijf(Vulling& uit) const {
            uit.zet("WIE", wie);
            uit.zet("VANAF", vanaf);
            uit.zet("TOT", tot.empty() ? "nog steeds" : tot);
        }
    };
    std::string organisatie;
    std::string loopt;                ///< why nobody can be named now; empty: can be
    std::vector<std::int64_t> was;    ///< who is named, as it is shown
    std::vector<Optie> inspecteurs;   ///< none: nothing to choose
    std::vector<std::string> buiten;  ///< who cannot be named, with why
    std::vector<Eerder> eerder;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const {
        uit.zetAls("LOOPT", "ONDERZOEK", loopt);
        uit.als(!inspecteurs.empty(), "FORMULIER", [&](Vulling& formulier) {
            voegToe(formulier, Verborgen{"organisatie", organisatie});
            for (const std::int64_t een : was)
                voegToe(formulier, Verborgen{"was", std::to_string(een)});
            voegToe(formulier, Vinkjes{{.naam = "inspecteurs",
                                        .label = "Inspecteurs van " + organisatie,
                                        .fout = foutVan(fouten, "inspecteurs")},
                                       inspecteurs});
        });
        uit.toonAls(inspecteurs.empty(), "NIEMAND_TE_KIEZEN");
        uit.lijst("MET_BUITEN", "BUITEN", buiten,
                  [](Vulling& rij, const std::string& een) { rij.zet("WAAROM", een); });
        uit.lijst("MET_EERDER", "EERDER", eerder,
                  [](Vulling& rij, const Eerder& een) { een.beschrijf(rij); });
    }
};

}  // namespace maatlat
