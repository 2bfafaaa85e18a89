// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "toetsing/onderzoek/redencontrole.h"

/// Fields that the forms of an onderzoek and of an organisation share. Each notes what is wrong
/// with it, and gives it as it is stored.
namespace maatlat {

/// One line of at most 120 characters, trimmed; `vraag` is the message for an empty one.
std::string eisRegel(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                     const std::string& getypt, const std::string& vraag);

/// What an onderzoek is for and on what ground, as the fields "doel" and "grondslag" have it.
struct Doelvelden {
    std::string doel;
    std::string grondslag;
};
/// Trimmed, and kept word for word: it stands in each report. Neither is obliged. Notes what is too
/// long or tells of a person.
Doelvelden keurDoel(std::vector<Veldfouten::Fout>& fouten, const Redencontrole& controle,
                    const Doelvelden& getypt);

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
