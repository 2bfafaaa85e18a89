// SPDX-License-Identifier: EUPL-1.2
#include "pages/privacyvraag.h"

#include "pages/formulier.h"

namespace maatlat {

void voegPrivacyvraagToe(Vulling& formulier, const std::string& getypt,
                         const std::vector<Veldfouten::Fout>& fouten) {
    Tekstveld veld;
    veld.kop.naam = kPrivacyveld;
    veld.kop.label = "Toch opslaan, want";
    veld.kop.hint =
        "Vul dit alleen in als het geen persoonsgegevens zijn. Uw reden komt in het logboek, de "
        "tekst niet. Zet in de reden geen persoonsgegevens.";
    veld.kop.fout = foutVan(fouten, kPrivacyveld);
    veld.waarde = getypt;
    voegToe(formulier, veld);
}

}  // namespace maatlat
