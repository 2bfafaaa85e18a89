// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"

namespace maatlat {

/// "landelijk-rapport-stap1-2015.html".
std::string landelijkeBestandsnaam(const Onderzoek& onderzoek);

/// "ranglijst-stap1-2015.csv".
std::string ranglijstbestandsnaam(const Onderzoek& onderzoek);

/// The file name of the report of each organisation, "veilig-thuis-ijsselland.html". Names that
/// would be the same get a number, in the order of the toetsen.
std::map<std::string, std::string> organisatieBestandsnamen(const std::vector<Toets>& toetsen);

/// The same of one organisation, told apart from all that the round knows, with the id of the
/// onderzoek: over the years an organisation has more reports, and zelfevaluaties beside them.
std::string toetsBestandsnaam(const Ronde& ronde, const std::string& organisatie);

}  // namespace maatlat
