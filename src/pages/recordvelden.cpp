// SPDX-License-Identifier: EUPL-1.2
#include "pages/recordvelden.h"

#include <stdexcept>

#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

void voegVeldToe(Vulling& vulling, const Formulierveld& vraag, const Veldeisen& eisen,
                 const std::string& waarde, const std::vector<Veldfouten::Fout>& fouten) {
    const Veldkop kop{.naam = std::string(vraag.naam),
                      .label = std::string(vraag.vraag),
                      .hint = std::string(vraag.hint),
                      .fout = foutVan(fouten, vraag.naam),
                      .verplicht = !vraag.magLeeg};
    const auto regel = [&](Tekstveld::Soort soort) {
        voegToe(vulling, Tekstveld{.kop = kop, .waarde = waarde, .soort = soort});
    };
    switch (eisen.wijze) {
        case Veldwijze::regel:
        case Veldwijze::code:
            return regel(Tekstveld::Soort::tekst);
        case Veldwijze::datum:
            return regel(Tekstveld::Soort::datum);
        case Veldwijze::getal:
            return regel(Tekstveld::Soort::getal);
        case Veldwijze::tekst:
            return voegToe(
                vulling,
                Tekstvak{.kop = kop, .waarde = waarde, .opmaak = true, .langste = eisen.langste});
        case Veldwijze::keuze: {
            std::vector<Optie> opties;
            for (const std::string_view een : eisen.keuzes)
                opties.push_back({std::string(een), metHoofdletter(een), een == waarde});
            return voegToe(vulling, Keuzerondjes{.kop = kop, .opties = std::move(opties)});
        }
        case Veldwijze::anders:
        case Veldwijze::verwijzing:
            break;
    }
    throw std::logic_error("no field for " + std::string(vraag.naam));
}

std::string leesbaar(const Veldeisen& eisen, const std::string& waarde) {
    if (eisen.wijze == Veldwijze::keuze) return metHoofdletter(waarde);
    if (eisen.wijze == Veldwijze::datum) return datumInWoorden(waarde);
    return waarde;
}

}  // namespace maatlat
