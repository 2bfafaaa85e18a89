// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bronvorm.h"

#include <array>

namespace maatlat {

namespace {

constexpr std::string_view kDatumhint = "Bijvoorbeeld 22-11-2026";

constexpr std::array kDocument{
    Formulierveld{"titel", "Titel", "Staat in het rapport. Noem geen namen van personen.",
                  "Vul de titel van het document in."},
    Formulierveld{"documentsoort", "Soort document", "", "Kies wat voor document het is."},
    Formulierveld{"datum", "Datum van het document",
                  "Bijvoorbeeld 22-11-2026. Geeft u hieronder een link, dan mag dit "
                  "leeg blijven.",
                  "", true},
};

constexpr std::array kInterview{
    Formulierveld{"gesprekspartner", "Met wie was het gesprek?", "",
                  "Kies met wie het gesprek was."},
    Formulierveld{"aantal", "Met hoeveel mensen?", "", ""},
    Formulierveld{"datum", "Datum van het gesprek", kDatumhint, ""},
    Formulierveld{"interviewers", "Wie voerde het gesprek?",
                  "Rollen of initialen, geen namen. Bijvoorbeeld: twee inspecteurs", "", true},
};

constexpr std::array kDossier{
    Formulierveld{"pseudoniem", "Pseudoniem van het dossier",
                  "Letters, cijfers en streepjes, bijvoorbeeld D-07. Nooit een naam of een "
                  "registratienummer.",
                  "Vul het pseudoniem van het dossier in, bijvoorbeeld D-07."},
};

constexpr std::array kObservatie{
    Formulierveld{"titel", "Wat hebt u bijgewoond of bekeken?",
                  "Bijvoorbeeld: casusoverleg. Staat in het rapport. Noem geen namen van personen.",
                  "Vul in wat u hebt bijgewoond of bekeken."},
    Formulierveld{"datum", "Datum van het bezoek", kDatumhint, ""},
};

}  // namespace

std::span<const Formulierveld> formulierVan(Bronsoort soort) {
    switch (soort) {
        case Bronsoort::document:
            return kDocument;
        case Bronsoort::interview:
            return kInterview;
        case Bronsoort::dossier:
            return kDossier;
        case Bronsoort::observatie:
            return kObservatie;
    }
    return {};
}

}  // namespace maatlat
