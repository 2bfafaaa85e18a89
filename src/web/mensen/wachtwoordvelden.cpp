// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/wachtwoordvelden.h"

namespace maatlat::web {

void voegNieuwWachtwoordToe(FormulierPagina& pagina, const char* naam,
                            const std::vector<Veldfouten::Fout>& fouten) {
    pagina.velden.emplace_back(Tekstveld{
        .kop = {.naam = naam,
                .label = "Nieuw wachtwoord",
                .hint = "Minstens 15 tekens. Vier of vijf woorden die niets met elkaar te "
                        "maken hebben, zijn goed te onthouden en moeilijk te raden.",
                .fout = foutVan(fouten, naam)},
        .soort = Tekstveld::Soort::wachtwoord,
        .aanvullen = "new-password"});
    pagina.velden.emplace_back(Tekstveld{.kop = {.naam = "herhaling",
                                                 .label = "Nieuw wachtwoord, nog een keer",
                                                 .fout = foutVan(fouten, "herhaling")},
                                         .soort = Tekstveld::Soort::wachtwoord,
                                         .aanvullen = "new-password"});
}

}  // namespace maatlat::web
