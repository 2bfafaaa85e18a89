// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/dossierformulier.h"
#include "domain/vastlegging.h"

namespace maatlat {

/// How a term stands in one dossier: "Uiterlijk 14 maart 2026: op tijd."; without the date when
/// that does not follow yet. `vraag` is of soort termijn; `peildatum` (ISO) decides whether a term
/// without an end is over.
std::string termijnInWoorden(const Dossierformulier& formulier, const Dossiervraag& vraag,
                             const Vastlegging& antwoorden, const std::string& peildatum);

}  // namespace maatlat
