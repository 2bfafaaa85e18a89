// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/onderzoek/ronde.h"
#include "domain/toetsingskader.h"
#include "exchange/tabel.h"
#include "kader/naamregister.h"

namespace maatlat {

/// The scores in a table: a heading (kopregel.h), then a row per organisation, in the order of the
/// file. It is all or nothing: throws Invoerfout with every cell that is wrong, by row, column and
/// content.
std::vector<Toets> leesScores(const Tabel& tabel, const Toetsingskader& kader,
                              const Naamregister& namen);

}  // namespace maatlat
