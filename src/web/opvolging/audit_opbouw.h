// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/opvolging/voortgang_pagina.h"
#include "toetsing/opvolging/voortgang.h"

namespace maatlat::web {

/// The audits of the organisation itself, with what the inspecteur drew of them again.
void voegAuditsToe(VoortgangPagina& pagina, const Voortgangsbeeld& beeld);

/// To the size of a steekproef that would settle whether a verwachting is met.
Verwijzing omvanglink(const Voortgangsbeeld& beeld, std::int64_t maatregel = 0);

}  // namespace maatlat::web
