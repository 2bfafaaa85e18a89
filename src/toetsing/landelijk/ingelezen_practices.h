// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/landelijk/practiceregister.h"

namespace maatlat {

/// The good practices in the texts of rounds that were published before, on this kader (hash): of
/// the country first, then of each organisation, the newest onderzoek first. There are few such
/// rounds, so they are read anew.
std::vector<Registerpractice> ingelezenPractices(const Toetseninzage& alle,
                                                 const std::string& kaderHash);

/// The names of organisations as a round knows them, by any spelling.
bool noemtOrganisatie(Sessie& sessie, const std::string& tekst, const std::string& behalve);

}  // namespace maatlat
