// SPDX-License-Identifier: EUPL-1.2
#include "pages/privacyvraag.h"

namespace maatlat {

Tekstveld privacyvraag(const std::string& getypt, const std::vector<Veldfouten::Fout>& fouten) {
    Tekstveld veld;
    veld.kop.naam = kPrivacyveld;
    veld.kop.label = "Toch opslaan, want";
    veld.kop.hint =
        "Vul dit alleen in als het geen persoonsgegevens zijn. Uw reden wordt opgeslagen. Zet "
        "in de reden geen persoonsgegevens.";
    veld.kop.fout = foutVan(fouten, kPrivacyveld);
    veld.waarde = getypt;
    return veld;
}

void voegPrivacyvraagToe(Vulling& formulier, const std::string& getypt,
                         const std::vector<Veldfouten::Fout>& fouten) {
    voegToe(formulier, privacyvraag(getypt, fouten));
}

}  // namespace maatlat
