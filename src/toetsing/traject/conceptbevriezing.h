// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "store/traject/bevroren_concept_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/rapportmaker.h"

namespace maatlat {

/// Freezes the concept as it stands, for who is asked to read it: everything that the toets holds,
/// and the report as bytes, each under its hash.
bevrorenConceptStore::Kenmerk bevriesConcept(const ToetsTransactie& transactie, Zet zet,
                                             const Rapportmaker& maker);

/// What is wrong with a frozen concept: its contents and bytes against their hashes and against
/// what the log wrote down. Empty: nothing, and then it may be shown.
std::string conceptfout(const Toetsinzage& inzage, const bevrorenConceptStore::Concept& van);

/// The same of every concept of a toets, and of those that the log has and the database has not.
std::vector<std::string> conceptfouten(const Toetsinzage& inzage);

/// The report of a frozen concept, byte for byte. Throws Onvindbaar, and Gebruikersfout when it was
/// changed since. Who reads is noted by who calls.
Rapportbestand bevrorenConceptrapport(const Toetsinzage& inzage, int nr,
                                      const Inzagebewijs& bewijs);

}  // namespace maatlat
