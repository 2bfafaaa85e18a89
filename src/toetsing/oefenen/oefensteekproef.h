// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "toetsing/oefenen/oefenwerk.h"

namespace maatlat {

/// Plans a dossiersteekproef in this toets: a list of dossiers that do not exist, a draw with dice,
/// so that it is the same in every exercise but for the pseudonyms, and the first readings. One
/// dossier is read by two people who differ.
void planSteekproef(Oefenwerk& werk, const Oefentoets& van);

}  // namespace maatlat
