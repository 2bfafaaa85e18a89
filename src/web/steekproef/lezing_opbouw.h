// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/conflict_pagina.h"
#include "pages/steekproef/lezing_pagina.h"
#include "toetsing/steekproef/dossierlezen.h"

namespace maatlat::web {

/// The answers of a reading under the names of the form's fields, as a draft holds them too.
Vastlegging alsVelden(const Dossierlezing& lezing);

/// The page of one dossier with these answers in its form.
LezingPagina lezingPagina(const Leesblad& blad, const Vastlegging& velden);

/// The errors for the summary on top, each with the question that it is about, as they come on the
/// page.
std::vector<Foutregel> leesfouten(const Dossierformulier& formulier,
                                  const std::vector<Veldfouten::Fout>& fouten);

/// What was typed beside what stands there now: every question that was answered otherwise.
std::vector<ConflictPagina::Veld> leesverschillen(const Dossierformulier& formulier,
                                                  const Vastlegging& mijn, const Vastlegging& hun);

}  // namespace maatlat::web
