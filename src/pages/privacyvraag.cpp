// SPDX-License-Identifier: EUPL-1.2
#include "pages/privacyvraag.h"

#include "pages/formulier.h"

namespace maatlat {

void voegPrivacyvraagToe(Vulling& formulier, const std::string& getypt,
                         const std::vector<Veldfouten::Fout>& fouten) {
    voegToe(formulier,
            Tekstveld{.kop = {.naam = kPrivacyveld,
                              .label = "Toch opslaan, want",
                              .hint = "Vul dit alleen in als het geen persoonsgegevens zijn. Uw "
                                      "reden komt in het logboek, de tekst niet. Zet in de reden "
                                      "geen persoonsgegevens.",
                              .fout = foutVan(fouten, kPrivacyveld)},
                      .waarde = getypt});
}

}  // namespace maatlat
