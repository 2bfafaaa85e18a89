// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/bronnen/bron.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// The same dossier twice would count twice: throws Veldfouten ("pseudoniem") when another bron of
/// this toets is this dossier.
void eisNieuwPseudoniem(const Toetslezing& inzage, const Bron& bron);

}  // namespace maatlat
