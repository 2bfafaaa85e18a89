// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/bronnen/bron.h"
#include "pages/record_pagina.h"

namespace maatlat {

/// Adds what the page of a source has more: its kind, its file, the bevindingen and the notes that
/// come out of it. After the values and errors of the page are known.
void voegBronToe(RecordPagina& pagina, const Bron& bron, int bevindingen);

/// "Nieuw interview": the heading of its page.
std::string titelVanNieuw(Bronsoort soort);

}  // namespace maatlat
