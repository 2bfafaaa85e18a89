// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/steekproef.h"
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

/// The field with which somebody confirms all dates of the list at once: "ja".
inline constexpr const char* kBevestigd = "bevestigd";

/// What the list of the organisation says of a dossier (by column), and what its reader answered
/// before (by code). A date of the list is put in the form; as long as nobody confirmed it, it is
/// no answer.
struct Lijststand {
    Vastlegging lijst;
    Vastlegging eerder;
};

/// What the list says of a dossier, by column; empty when that was erased.
Vastlegging lijstVan(const Steekproefdossier& dossier);

/// The date, ISO, that the list gives for a question: its code begins with the column. Empty: none.
std::string datumUitLijst(const Dossiervraag& vraag, const Vastlegging& lijst);

/// Whether this answer, as leesAntwoord gives it, is the date of the list that nobody confirmed.
/// Another date than that of the list is an answer of the reader's own.
bool isOnbevestigd(const Dossiervraag& vraag, const std::string& antwoord, const Lijststand& stand,
                   const Vastlegging& velden);

/// The fields of a form, with the dates of the list where nothing was filled in yet.
Vastlegging metDatumsUitLijst(const Dossierformulier& formulier, const Vastlegging& velden,
                              const Vastlegging& lijst);

/// The answers of a whole form, by code, in its order; the field names are those of Leesinvoer
/// (toetsing/dossierlezen.h). Answers to questions that do not apply are left out, and dates of the
/// list that are not confirmed. With `klaar` an answer that misses is wrong too. What is wrong is
/// noted in `controle`.
Vastlegging leesAntwoorden(Veldcontrole& controle, const Dossierformulier& formulier,
                           const Vastlegging& velden, const Lijststand& stand, bool klaar,
                           const std::string& vandaag);

/// Dates that come before one that they may not come before, each with that other one. Of questions
/// that apply only.
std::vector<std::pair<const Dossiervraag*, const Dossiervraag*>> verkeerdeVolgorde(
    const Dossierformulier& formulier, const Vastlegging& antwoorden);

/// What can be chosen without typing: value and words.
std::vector<std::pair<std::string, std::string>> vasteKeuzes(const Dossiervraag& vraag);

}  // namespace maatlat
