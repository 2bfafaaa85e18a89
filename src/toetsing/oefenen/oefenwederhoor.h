// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "toetsing/oefenen/oefenwerk.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/traject/hiatenaanvaarding.h"

namespace maatlat {

/// What the organisation and the team do with a concept, each as one day's work.

void stuurConcept(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);

/// One point with evidence and one without the evidence that it needs; not handed in.
void schrijfBegonnenReactie(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);

/// Three points and a zienswijze.
void schrijfReactie(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);
void dienOefenreactieIn(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);

/// The first point is taken over, the second is not.
void beslisOverEersteTwee(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);
void leesEersteMee(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);

/// All that is left: the other decisions, the nawoord, and the reason of each difference.
void maakVerwerkingAf(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets);

/// Lets all gaps be that can be, each with this reason.
Hiaatkeuze metReden(const std::vector<Hiaat>& hiaten, const std::string& reden);

}  // namespace maatlat
