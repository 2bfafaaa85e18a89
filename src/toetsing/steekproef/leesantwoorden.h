// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "domain/vastlegging.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

/// From what was typed about a dossier to answers, and to the words in which people read them.

/// "antwoord-veiligheidsplan": the name of the form field of a question.
std::string antwoordveld(const Dossiervraag& vraag);

/// One answer as it is stored: a word of dossierformulier.h, a choice, an ISO date or a number.
/// Empty for nothing typed. What is wrong is noted at `veld`; `vandaag` is an ISO date.
std::string leesAntwoord(Veldcontrole& controle, const std::string& veld, const Dossiervraag& vraag,
                         const std::string& getypt, const std::string& vandaag);

/// The answers of a whole form, by code, in its order; the field names are those of Leesinvoer
/// (toetsing/dossierlezen.h). Answers to questions that do not apply are left out. With `klaar` an
/// answer that misses is wrong too. What is wrong is noted in `controle`.
Vastlegging leesAntwoorden(Veldcontrole& controle, const Dossierformulier& formulier,
                           const Vastlegging& velden, bool klaar, const std::string& vandaag);

/// Dates that come before one that they may not come before, each with that other one. Of questions
/// that apply only.
std::vector<std::pair<const Dossiervraag*, const Dossiervraag*>> verkeerdeVolgorde(
    const Dossierformulier& formulier, const Vastlegging& antwoorden);

/// What can be chosen without typing: value and words.
std::vector<std::pair<std::string, std::string>> vasteKeuzes(const Dossiervraag& vraag);

}  // namespace maatlat
