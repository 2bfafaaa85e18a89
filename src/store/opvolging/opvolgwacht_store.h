// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/opvolging/opvolgstap.h"
#include "store/toetssleutel.h"

/// Of which toetsen the opvolging can wait for somebody: chosen in the database, so that all others
/// are not read. Who is on turn where is not decided here: it comes in as Opvolgbeurten.
namespace maatlat::opvolgwachtStore {

/// At which stap somebody can be on turn, for what binds them to the organisation.
struct Opvolgbeurten {
    std::vector<Opvolgstap> organisatie;          ///< as VT-management of it
    std::vector<Opvolgstap> toezicht;             ///< in a team of it, or named for it
    std::vector<Opvolgstap> toezichtNaTermijn{};  ///< … when the term there is past
};

/// Also adopted toetsen with a `-` of which nothing was done yet: for the organisation, as at the
/// beginning. By number. `onderzoek`: of this one only, by id; empty: of all. `vandaag`: ISO.
std::vector<std::int64_t> nummers(const Leesrecht& recht, const Opvolgbeurten& beurten,
                                  const std::string& vandaag, const std::string& onderzoek);

}  // namespace maatlat::opvolgwachtStore
