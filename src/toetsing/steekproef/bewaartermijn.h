// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/toets/toetskop.h"
#include "store/opruimmoment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What is kept of dossiers, and until when (domein.md §11).

/// One steekproef, in counts.
struct Bewaartermijnrij {
    Toetskop kop;
    std::int64_t steekproef = 0;
    std::string titel;
    int dossiers = 0;      ///< with answers, or that may get them
    int gewist = 0;        ///< whose answers are gone
    std::string eerstWeg;  ///< ISO: the earliest end date; empty when all are gone
    std::string laatstWeg;
    bool sleutel = false;    ///< the key file is there
    bool heleLijst = false;  ///< … with all numbers of the list
};
/// Of every toets that this person may read, the newest toets first.
struct Bewaartermijnblad {
    std::vector<Bewaartermijnrij> regels;
    Bladen bladen;
};
Bewaartermijnblad leesBewaartermijnen(Werkplek& werkplek, const Persoon& persoon, int blad);

/// Another end date for all dossiers of a steekproef: an ISO date from today on, at most two years
/// away. Throws Veldfouten ("bewaren_tot").
void zetBewarenTot(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t steekproef, const std::string& bewarenTot);

/// Erases what is past its end date: answers go, counts stay; of each steekproef a line in the log
/// says how many rows went and that none is left. When all dossiers of a steekproef are erased its
/// key file is destroyed too. Called when the program starts and every hour. Returns how many
/// dossiers. What goes wrong with one steekproef (a damaged key file) is thrown after the others.
int ruimDossiersOp(Werkplek& werkplek, const Opruimmoment& moment);

/// Forgets lists that were read and not drawn from in time: those are in memory only, and go
/// whatever the clock says.
void vergeetLijsten(Werkplek& werkplek);

}  // namespace maatlat
