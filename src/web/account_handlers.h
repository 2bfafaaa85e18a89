// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "toetsing/aanmelden.h"
#include "web/antwoord.h"
#include "web/bewaard.h"

namespace maatlat::web {

class Aanvraag;

/// The page to log in, for a form that was sent when the login was over: after logging in the form
/// comes back with what was typed (`alsnogPagina`). Status 401.
Antwoord loginPagina(Aanvraag& aanvraag, const std::optional<Bewaard>& bewaard);

/// "Nog niet opgeslagen": the same form again, to be sent with one button. `wie` is logged in, by
/// this very request perhaps.
Antwoord alsnogPagina(const Aanvraag& aanvraag, const Aanmelding& wie, const Bewaard& bewaard);

}  // namespace maatlat::web
