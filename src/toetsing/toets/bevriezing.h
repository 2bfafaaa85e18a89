// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "store/toetskop_store.h"
#include "store/toetssleutel.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// Everything that a toets holds as one text: kader and rules, scores, the oordelen that follow
/// from them, fields, bronnen, bevindingen and the plain records of `toets`, and on what each
/// motivering rests, a line each, always in the same order; of a dossiersteekproef its counts, from
/// which its bevindingen follow. Equal contents give equal texts, so its hash says whether an
/// adopted toets is still what it was.
std::string bevrorenInhoud(const Toetslezing& toets, const Toetsinhoud& inhoud);

/// Whether a frozen text is still what the toets holds; how it came about stands behind that, and
/// is held against the history elsewhere (traject/editiecontrole.h). A criterium of which nothing
/// applies had an oordeel in toetsen that were frozen when a rule was still taken to the letter
/// there; their texts stay as they were adopted, and are compared with what the letter gives.
bool isOnveranderd(const Toetslezing& toets, const Toetsinhoud& inhoud,
                   const toetskopStore::Vaststelling& vaststelling);

/// Freezes the toets as it stands: keeps the text and its report, each under its hash. `status` is
/// what it becomes, which who calls sets; `herkomst` goes behind the contents, under the same hash.
/// A correction later is a next editie. When the report cannot be made nothing is frozen.
toetskopStore::Vaststelling bevries(const ToetsTransactie& transactie, const Toetsinhoud& inhoud,
                                    Toetsstatus status, const Rapportmaker& maker,
                                    const Editieherkomst& herkomst = {});

/// The report of an editie as it was frozen, byte for byte; 0 stands for the newest. Throws
/// Onvindbaar for an editie that there is not, and Gebruikersfout for a report that was changed
/// since, or that was not frozen yet.
Rapportbestand bevrorenRapport(const Toetsinzage& toets, int editie);

/// What came of freezing reports afterwards.
struct Nabevriezing {
    int bevroren = 0;
    std::vector<std::string> overgeslagen;  ///< one line for each that could not be: why
};

/// Freezes the reports of toetsen that were frozen before reports were kept: once, at the start of
/// the program, each in a transaction of its own. A toets that is no longer what was adopted is
/// left as it is.
Nabevriezing bevriesOudeRapporten(Werkplek& werkplek, const Rapportmaker& maker);

}  // namespace maatlat
