// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// What will be tested again of a toets, and by when. Template hertoets.tpl.
struct HertoetsPagina {
    static constexpr const char* kSjabloon = "hertoets.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::hertoetsOpenen;

    std::vector<Feit> feiten;  ///< of the toets that is tested again
    std::string bezwaar;       ///< why there can be no hertoets now; empty: there can
    Verwijzing ander;          ///< with bezwaar: where to go instead; without a path: nowhere
    std::string opgegaan;      ///< that the organisation went into another; empty: it did not
    std::string waar;          ///< where it comes: organisation and onderzoek
    std::string opnieuw;       ///< "1.1.1, 1.1.3 en 2.2.4"
    std::string mee;           ///< idem; empty: none
    std::string actie;         ///< where the form posts to
    std::string streef;        ///< ISO, or as it was typed
    std::vector<Veldfouten::Fout> fouten;
    Verwijzing terug;

    void beschrijf(Vulling& uit) const {
        uit.elk("FEIT", feiten, [](Vulling& feit, const Feit& een) {
            feit.zet("FEITNAAM", een.naam);
            feit.zet("FEITWAARDE", een.waarde);
        });
        uit.als(!bezwaar.empty(), "BEZWAAR", [&](Vulling& deel) {
            deel.zet("WAAROM", bezwaar);
            deel.als(!ander.pad.empty(), "ANDER", [&](Vulling& weg) {
                weg.zet("ANDERPAD", ander.pad);
                weg.zet("ANDERTEKST", ander.tekst);
            });
        });
        uit.als(bezwaar.empty(), "OPENEN", [&](Vulling& deel) {
            deel.zetAls("OPGEGAAN", "UITLEG", opgegaan);
            deel.zet("WAAR", waar);
            deel.zet("OPNIEUW", opnieuw);
            deel.zetAls("MEE", "CODES", mee);
            deel.zet("ACTIE", actie);
            voegToe(deel,
                    Tekstveld{.kop = {.naam = "streef",
                                      .label = "De hertoets moet klaar zijn op",
                                      .hint = "Meestal binnen een half jaar. U mag een andere "
                                              "dag kiezen.",
                                      .fout = foutVan(fouten, "streef"),
                                      .verplicht = true},
                              .waarde = streef,
                              .soort = Tekstveld::Soort::datum});
        });
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUG", terug.tekst);
    }
};

}  // namespace maatlat
