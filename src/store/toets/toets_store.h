// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "store/toetssleutel.h"

namespace maatlat::toetsStore {

/// What a save changed.
struct Wijziging {
    int toetsen = 0;  ///< toetsen that are new or have a changed score
    int scores = 0;   ///< scores that are not what they were

    friend bool operator==(const Wijziging&, const Wijziging&) = default;
};

/// Stores the scores of these toetsen, and opens the ones that are new; other toetsen of the
/// onderzoek stay as they are. `codes`: the judged verwachtingen of the kader, by positie. What is
/// the same already is not touched: saving twice changes nothing the second time. A toets with a
/// changed score gets the next version and one line in the log. A new toets is overgenomen. Throws
/// Gebruikersfout when the onderzoek or an organisation is not known, an organisation is given
/// twice, or a score would change in a toets that is filled in with the application.
Wijziging bewaar(const Rondeschrijving& ronde, const std::vector<std::string>& codes,
                 const std::vector<Toets>& toetsen);

/// The toetsen of the round, in the order in which their organisations were added. Throws
/// Gebruikersfout when the onderzoek is not known, or has a score for a code that is not in
/// `codes`.
std::vector<Toets> lees(const Rondelezing& ronde, const std::vector<std::string>& codes);

/// The scores of one toets as rankings read them. A code that is not in `codes` is left out.
Scorerij scores(const Toetslezing& toets, const std::vector<std::string>& codes);

}  // namespace maatlat::toetsStore
