// SPDX-License-Identifier: EUPL-1.2
#include "web/formulierpoging.h"

#include "toetsing/privacywacht.h"

namespace maatlat::web {

std::vector<Veldfouten::Fout> privacyfouten(const Privacymelding& melding) {
    std::vector<Veldfouten::Fout> uit;
    for (const Privacyvondst& een : melding.vondsten())
        uit.push_back({een.veld, "Hier staat mogelijk " + std::string(naam(een.soort)) + ": \"" +
                                     een.fragment +
                                     "\". Haal het weg, of geef een reden om het te laten "
                                     "staan."});
    return uit;
}

}  // namespace maatlat::web
