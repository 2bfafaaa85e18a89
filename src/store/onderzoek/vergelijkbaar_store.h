// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "store/motor/sessie.h"

/// What can be laid beside each other of one organisation: its zelfevaluaties, and what the
/// inspectie found once that stands vast. Of each only what it is: the door opens it.
namespace maatlat::vergelijkbaarStore {

struct Vergelijkbaar {
    std::int64_t nr = 0;
    std::string onderzoek;  ///< name
    Toetssoort soort = Toetssoort::inspectie;
    Toetsstatus status = Toetsstatus::lopend;
    std::string kaderHash;
    std::string dag;  ///< on which it was frozen, or its round ended; empty: it can still change
};

/// Of this organisation and what went into it, without what was taken out of its onderzoek: the
/// newest first, at most a hundred. One that can still change is the newest.
std::vector<Vergelijkbaar> van(Sessie& sessie, const std::string& organisatie);

}  // namespace maatlat::vergelijkbaarStore
