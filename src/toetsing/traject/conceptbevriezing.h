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

/// What is wrong with the frozen concepts of all toetsen, a line each that names toets and concept;
/// also with one that the log knows of and that is not there.
std::vector<std::string> controleerConcepten(Werkplek& werkplek);

/// The report of a frozen concept, byte for byte. Throws Onvindbaar, and Gebruikersfout when it was
/// changed since. Who reads is noted by who calls.
Rapportbestand bevrorenConceptrapport(const Toetsinzage& inzage, int nr,
                                      const Inzagebewijs& bewijs);

}  // namespace maatlat
