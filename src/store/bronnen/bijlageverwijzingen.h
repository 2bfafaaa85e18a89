// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "store/motor/sessie.h"

/// Which files of the folder of bijlagen the database knows, by the hash of their content. Of all
/// toetsen, and no more of them than that: for who keeps the folder.
namespace maatlat::bijlageStore {

struct Verwijzing {
    std::string sha256;
    std::int64_t toets = 0;
    std::int64_t bron = 0;    ///< 0: it is evidence of the organisation
    std::string bewijs = {};  ///< which: "wederhoor/1/punt/3/bewijs/2"
};

/// Of every bron that is there, and all evidence that was not taken back: without these files the
/// database is not whole.
std::vector<Verwijzing> nodig(Sessie& sessie);
bool isNodig(Sessie& sessie, const std::string& sha256);

/// Those, and what a removed bron or an older version has or had: such a file may be gone.
std::set<std::string> bekend(Sessie& sessie);

/// Those of these hashes that something frozen names: they belong to that. Reads all that was
/// frozen.
std::set<std::string> bevroren(Sessie& sessie, const std::set<std::string>& hashes);

}  // namespace maatlat::bijlageStore
