// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/opvolging/toezichtfeit.h"
#include "store/motor/logboeksleutel.h"
#include "store/organisatiesleutel.h"

/// What was laid on organisations, extended, lifted and registered. Rows are only added: the newest
/// version of each is what holds.
namespace maatlat::toezichtStore {

/// The newest version of all of an organisation and of what went into it, in the order in which
/// they were first written down. Their number grows by a few a year.
std::vector<Toezichtfeit> alle(const Organisatielezing& organisatie);

/// All versions of one of these, oldest first; empty when there is none with this number.
std::vector<Toezichtfeit> versies(const Organisatielezing& organisatie, std::int64_t nr);

/// The newest version of all that belongs to verscherpt toezicht that was not lifted, of all
/// organisations: which of them may be read is for the door.
std::vector<Toezichtfeit> lopend(Organisatiesleutel, Sessie& sessie);

/// Adds it, and logs it: as something new (nr 0), or as the next version of `nr`. Throws
/// Versieconflict when that is not at `feit.versie` any more. Returns its number.
std::int64_t voegToe(const Organisatieschrijving& organisatie, Toezichtfeit feit);

/// Whether all versions, of all organisations, are what the log says that was written down, and
/// none is gone: sentences without any of their texts. Figures of versions from before they were
/// sealed along are not looked at, nor what is older than the key of the log; under another key
/// nothing is.
std::vector<std::string> afwijkingen(Sessie& sessie, const Logboeksleutel& sleutel);

}  // namespace maatlat::toezichtStore
