// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/rapport/organisatie_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The running text of the report of one organisation, paragraph by paragraph: its chapters
/// Samenvatting, Inleiding and Eindoordeel en vervolg.
std::vector<Samenvattingsalinea> samenvatting(const Beoordeling& beoordeling, const Toets& toets);
std::vector<Alinea> inleiding(const Beoordeling& beoordeling, const Toets& toets);
std::vector<std::string> eindoordeel(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
