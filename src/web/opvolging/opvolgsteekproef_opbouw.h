// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "pages/formulier.h"
#include "pages/opvolging/voortgang_pagina.h"
#include "toetsing/opvolging/voortgang.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"

namespace maatlat::web {

/// The steekproeven of the opvolging that this person may read: those of the inspectie at their
/// maatregel, those of the organisation among its audits.
void voegSteekproevenToe(VoortgangPagina& pagina, const Voortgangsbeeld& beeld);

/// Which steekproef a verificatie of this maatregel rests on; only "none" when there is none that
/// can be used.
Keuzelijst steekproefkeuze(const Aanvraag& aanvraag, const Voortgangsbeeld& beeld,
                           std::int64_t maatregel, const Poging& poging);

}  // namespace maatlat::web
