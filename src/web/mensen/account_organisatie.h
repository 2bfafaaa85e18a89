// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "pages/formulierpagina.h"
#include "toetsing/mensen/links.h"
#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// Logging in by the sign-on of the organisation. The proxy asks who wants the first of these
/// addresses to log in there; it and all others then come with who that is. Nobody is logged in
/// here before a form of ours was sent: no page of somebody else does that.
inline constexpr const char* kOrganisatiepad = "/inloggen/organisatie";

Antwoord bekijkOrganisatieInlog(Aanvraag& aanvraag);
Antwoord logInViaOrganisatie(Aanvraag& aanvraag);
Antwoord koppelViaLink(Aanvraag& aanvraag);
Antwoord bekijkUitgelogd(Aanvraag& aanvraag);

/// Whether there is such a sign-on.
bool heeftOrganisatieInlog(const Aanvraag& aanvraag);

/// Above the form for a password: the way by the organisation, or the button for who is logged in
/// there already; `naarPad` and `bewaard` go along.
void voegOrganisatieToe(const Aanvraag& aanvraag, FormulierPagina& pagina,
                        const std::string& naarPad, const std::string& bewaard);

/// The page of a one-time link for who logs in that way; nothing when this is not the way.
std::optional<Antwoord> koppelpagina(const Aanvraag& aanvraag, const Linkstand& stand);

/// Where somebody goes who logged out: on to the organisation, who came from there; else to `pad`.
Antwoord naUitloggen(const Aanvraag& aanvraag, const std::string& pad);

}  // namespace maatlat::web
