// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/tekstcontrole.h"

#include "domain/melding.h"
#include "taal/tekst.h"

namespace maatlat {

void eisTekst(std::string_view tekst, std::string_view wat) {
    const auto plaats = eersteOngeldigeByte(tekst);
    if (!plaats) return;
    throw Gebruikersfout("In " + std::string(wat) + " staat op byte " +
                         std::to_string(*plaats + 1) +
                         " een teken dat niet kan worden opgeslagen. Haal het teken weg, of bewaar "
                         "het bestand als UTF-8, en probeer het opnieuw.");
}

}  // namespace maatlat
