// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"

/// Fields that the forms of an onderzoek and of an organisation share. Each notes what is wrong
/// with it, and gives it as it is stored.
namespace maatlat {

/// One line of at most 120 characters, trimmed; `vraag` is the message for an empty one.
std::string eisRegel(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                     const std::string& getypt, const std::string& vraag);

/// ISO dates.
struct Periode {
    std::string van;
    std::string tot;
};
/// Of the fields "periodeVan" and "periodeTot", as people type days; empty for what is no day.
Periode eisPeriode(std::vector<Veldfouten::Fout>& fouten, const std::string& van,
                   const std::string& tot);

/// ISO; empty for none typed, and for a day that is none or is still to come.
std::string eisVoorbijeDag(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                           const std::string& getypt, const std::string& vandaag);

}  // namespace maatlat
