// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/werkplek.h"
#include "web/aanvraag.h"
#include "web/http/antwoord.h"
#include "web/http/verzoek_maken.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

/// Reads something small, so that it is the database that answers; and looks whether that is still
/// the file that others find.
Antwoord zegGezond(Aanvraag& aanvraag) {
    aanvraag.werkplek().database().eisOpZijnPlek();
    isEersteKeer(aanvraag.werkplek());
    return platteTekst(200, "goed\n");
}

}  // namespace

Routes gezondRoutes() {
    return {{"GET", kGezondpad, Voor::programma, {}, zegGezond}};
}

}  // namespace maatlat::web
