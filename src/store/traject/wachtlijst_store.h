// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/traject/trajectstap.h"
#include "store/toetssleutel.h"

/// Which toetsen can wait for somebody: chosen in the database, so that all others are not read.
/// Who is on turn where is not decided here: it comes in as Beurten.
namespace maatlat::wachtlijstStore {

/// At which stap somebody can be on turn, for what binds them to the toets.
struct Beurten {
    std::vector<Trajectstap> team;                     ///< as one of the team
    std::vector<Trajectstap> teamNaTermijn;            ///< … when the term there is past
    std::map<Taak, std::vector<Trajectstap>> genoemd;  ///< as who was named for this
    std::vector<Trajectstap> coordinator;              ///< whatever binds them
    std::vector<Trajectstap> metPublicatie;  ///< of all those: only where the onderzoek publishes
};

/// Those whose term is past first, by their last day; then those with a term, by that day; then
/// the others, the newest round first. `onderzoek`: of this one only, by id; empty: of all.
/// `vandaag`: ISO.
std::vector<std::int64_t> nummers(const Leesrecht& recht, const Beurten& beurten,
                                  const std::string& vandaag, const std::string& onderzoek);

}  // namespace maatlat::wachtlijstStore
