// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/oordeel.h"
#include "domain/score.h"
#include "pages/onderdelen.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// How an oordeel and a score are shown, everywhere in the reports the same. Without an oordeel the
/// sign tells whether there was anything to judge.
Teken teken(const std::optional<Oordeel>& oordeel, bool nietsVanToepassing = false);
Teken teken(const Ranglijst& ranglijst, std::size_t plaats, int criterium);
Teken alsTeken(Score score);

/// A bar of the oordelen on a criterium, or of the scores on a verwachting.
Balk balkVan(std::string titel, const Verdeling& verdeling);
Balk balkVan(std::string titel, const Telling& telling);

/// Whether the rule of a criterium knows the oordeel at all.
bool kent(const Beoordeling& beoordeling, const Criterium& criterium, Oordeel oordeel);

/// The place of a criterium in the kader, which is its index in the tables of a Beoordeling.
std::size_t index(const Toetsingskader& kader, const Criterium& criterium);

/// A line with the figure and the numbers of one criterium or one verwachting.
Verdelingsrij rijVan(const Beoordeling& beoordeling, const Criterium& criterium);
Verdelingsrij rijVan(const Beoordeling& beoordeling, const Verwachting& verwachting);

}  // namespace maatlat
