// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/traject/opmerking.h"
#include "store/traject/bevroren_concept_store.h"
#include "toetsing/handelen.h"
#include "toetsing/traject/collegiale_toets.h"

namespace maatlat {

/// The concept that a colleague reads, or read last. Throws Onvindbaar.
bevrorenConceptStore::Concept eisConcept(const Toetsinzage& inzage);

/// Whether this person may change this remark now: their own, about the concept that is read.
bool magOpmerkingWijzigen(const Toetsinzage& inzage, const Conceptopmerking& van);

Opmerkingbeeld alsBeeld(const Toetsinzage& inzage, Conceptopmerking van);

}  // namespace maatlat
