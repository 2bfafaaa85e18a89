// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/doelvakken.h"

namespace maatlat {

namespace {

/// As toetsing/onderzoek/redencontrole.h takes them.
constexpr std::size_t kLangste = 500;

}  // namespace

std::array<Tekstvak, 2> doelvakken(const std::string& doel, const std::string& grondslag,
                                   const std::vector<Veldfouten::Fout>& fouten) {
    return {Tekstvak{.kop = {.naam = "doel",
                             .label = "Doel van het onderzoek",
                             .hint = "Waarvoor doet u dit onderzoek? Schrijf een paar gewone "
                                     "zinnen. Dit staat in elk rapport.",
                             .fout = foutVan(fouten, "doel")},
                     .waarde = doel,
                     .regels = 4,
                     .langste = kLangste},
            Tekstvak{.kop = {.naam = "grondslag",
                             .label = "Grondslag",
                             .hint = "Op welke wet of afspraak rust het onderzoek? Kijk eerst de "
                                     "geldende tekst na. Dit staat in elk rapport.",
                             .fout = foutVan(fouten, "grondslag")},
                     .waarde = grondslag,
                     .regels = 4,
                     .langste = kLangste}};
}

}  // namespace maatlat
