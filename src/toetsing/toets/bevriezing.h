// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/toetskop_store.h"
#include "store/toetssleutel.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// Everything that a toets holds as one text: kader and rules, scores, the oordelen that follow
/// from them, fields, bronnen, bevindingen and the plain records of `toets`, a line each, always in
/// the same order; of a dossiersteekproef its counts, from which its bevindingen follow. Equal
/// contents give equal texts, so its hash says whether an adopted toets is still what it was.
std::string bevrorenInhoud(const Toetslezing& toets, const Toetsinhoud& inhoud);

/// Whether a frozen text is still what the toets holds. A criterium of which nothing applies had an
/// oordeel in toetsen that were frozen when a rule was still taken to the letter there; their texts
/// stay as they were adopted, and are compared with what the letter gives.
bool isOnveranderd(const Toetslezing& toets, const Toetsinhoud& inhoud,
                   const toetskopStore::Vaststelling& vaststelling);

/// Freezes the toets as it stands: keeps the text under its hash and sets the status. A correction
/// later is a next editie.
toetskopStore::Vaststelling bevries(const ToetsTransactie& transactie, const Toetsinhoud& inhoud,
                                    Toetsstatus status);

}  // namespace maatlat
