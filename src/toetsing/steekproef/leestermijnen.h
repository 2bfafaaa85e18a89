// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/termijnkalender.h"
#include "domain/vastlegging.h"

namespace maatlat {

/// How a term stands in one dossier: "Uiterlijk 14 maart 2026: op tijd."; without the date when
/// that does not follow yet. Says also which day on a par with a feestdag made the term longer, and
/// that the last day may still move where nothing is known of its year. `vraag` is of soort
/// termijn; `peildatum` (ISO) decides whether a term without an end is over.
std::string termijnInWoorden(const Dossierformulier& formulier, const Dossiervraag& vraag,
                             const Vastlegging& antwoorden, const std::string& peildatum,
                             const Termijnkalender& kalender);

}  // namespace maatlat
