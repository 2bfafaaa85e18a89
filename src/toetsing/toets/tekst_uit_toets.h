// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/toetstekst.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// What a report tells about a toets of the application beside its scores: the texts of its fields
/// (Markdown) and which bronnen were used. A verbeterpunt that was left behind when the score
/// changed is not told.
Toetstekst tekstUit(const Toetsinhoud& inhoud);

/// The sources in words, one line per kind: "Twee gesprekken met vertrouwensartsen, samen drie
/// mensen.", "12 documenten.", "Onderzoek van 20 dossiers."
std::vector<std::string> verantwoordingVan(const std::vector<Bron>& bronnen);

/// How the dossiers of a steekproef were drawn and read, so that it can be held against its
/// trekkingsbewijs.
std::string steekproefverantwoording(const Steekproefuitkomst& steekproef);

/// When talks and visits were, so that it can follow "in": "november 2026", "de maanden november
/// 2026 tot en met januari 2027". Empty when no date is known.
std::string periodeVan(const std::vector<Bron>& bronnen);

}  // namespace maatlat
