// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "toetsing/mensen/aanmelden.h"
#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// The page on which somebody logs in, as it was filled in.
struct Inlogformulier {
    std::string email;
    std::string naar;          ///< where to go after it; only used when it is ours
    std::string bewaard;       ///< a Onderbroken, encoded; empty: none
    std::string gelukt;        ///< message on top
    std::string waarschuwing;  ///< idem
    std::vector<Veldfouten::Fout> fouten;
};
Antwoord toonInloggen(const Aanvraag& aanvraag, const Inlogformulier& formulier);

/// After a first step that went well: in, or on to the code. `naarPad` and `bewaard` go along.
Antwoord naInlogstap(const Aanvraag& aanvraag, const Inlogstap& stap, const std::string& naarPad,
                     const std::string& bewaard);

Antwoord bekijkInloggen(Aanvraag& aanvraag);
Antwoord logIn(Aanvraag& aanvraag);
Antwoord bekijkCode(Aanvraag& aanvraag);
Antwoord voerCodeIn(Aanvraag& aanvraag);
Antwoord logUit(Aanvraag& aanvraag);
Antwoord logOveralUit(Aanvraag& aanvraag);
Antwoord logSessieUit(Aanvraag& aanvraag);
Antwoord verleng(Aanvraag& aanvraag);

}  // namespace maatlat::web
