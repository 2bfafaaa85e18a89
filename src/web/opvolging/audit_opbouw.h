// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/opvolging/maatregel.h"
#include "pages/opvolging/voortgang_pagina.h"
#include "toetsing/opvolging/voortgang.h"

namespace maatlat::web {

/// The audits of the organisation itself, with what the inspecteur drew of them again.
void voegAuditsToe(VoortgangPagina& pagina, const Voortgangsbeeld& beeld);

/// From the verification of a maatregel to the size of a steekproef that would settle it.
std::vector<Verwijzing> steekproeflinks(const Voortgangsbeeld& beeld, const Maatregel& maatregel);

}  // namespace maatlat::web
