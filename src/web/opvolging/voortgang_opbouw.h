// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "pages/formulierpagina.h"
#include "pages/opvolging/voortgang_pagina.h"
#include "toetsing/opvolging/voortgang.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"

namespace maatlat::web {

/// "/toets/5/opvolging/voortgang" with what comes behind it.
std::string voortgangpad(std::int64_t toets, const std::string& erachter = "");

/// "Elke 2 weken, van 5 januari 2026 tot en met 30 juni 2026."
std::string ritmetekst(const Ritme& ritme);

/// The page as this person sees it, without its audits.
VoortgangPagina voortgangspagina(const Voortgangsbeeld& beeld);

/// The help for who looks: of who reports, or of who follows.
Hulpplek voortgangshulp(const Aanvraag& aanvraag);

/// A form of the progress: its page, with the question of the privacy guard when it asks.
Antwoord toonVoortgangsformulier(Aanvraag& aanvraag, const Voortgangsbeeld& beeld,
                                 const std::string& titel, FormulierPagina pagina,
                                 const Poging& poging);

/// What the page of the toets in the address shows to who may do this now.
Voortgangsbeeld voortgangVoor(Aanvraag& aanvraag, Actie actie);

/// Back to that page, which says what was done.
Antwoord naarVoortgang(const Aanvraag& aanvraag, const std::string& gelukt);

/// The maatregel that the address names. Throws Onvindbaar.
const Maatregel& maatregelUit(const Aanvraag& aanvraag, const Voortgangsbeeld& beeld);

}  // namespace maatlat::web
