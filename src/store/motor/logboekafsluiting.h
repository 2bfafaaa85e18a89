// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/motor/logboekkop.h"
#include "store/motor/logboeksleutel.h"
#include "store/motor/migratie.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Beginning anew with the seal of the log where there was no key, or where the key is gone: what
/// stood there is closed with a line that says how it stood, and sealed from now on. Memory does
/// not grow with the log.
namespace maatlat::logboek {

/// What the log is sealed with.
struct Verzegeling {
    std::string sleutel;     ///< Logboeksleutel::kenmerk
    std::int64_t sinds = 0;  ///< the line that closed what was before; 0: nothing was
};
std::optional<Verzegeling> verzegeling(Sessie& sessie);

/// Migration 9. The log is checked by its old rule; then its texts give way to seals, and what only
/// stood there (why somebody kept a text that the guard held back) goes to the history.
void verzegelOudLogboek(Verbinding& verbinding, const Migratieomgeving& omgeving);

/// Looks whether the log is the one that was left, before anything is added to it, and writes down
/// what is not: another key (`hadSleutel`: or none), another end than the file beside it says.
void open(Transactie& transactie, const Bewaardekop& kop, bool hadSleutel);

}  // namespace maatlat::logboek
