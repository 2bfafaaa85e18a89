// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "store/motor/sessie.h"

namespace maatlat {

/// Does the work in one snapshot of a database file of whatever version, also one that this program
/// would first have to bring up to date or that is newer: only for what a database of each version
/// can answer. Changes nothing, and may do the work twice (see `lezers.h`). Throws Gebruikersfout
/// for a file that cannot be read, or is no database of this program.
void leesElkeVersie(const std::string& pad, const std::function<void(Sessie&)>& werk);

/// Whether there is a table of this name: a database of an earlier version does not have each.
bool heeftTabel(Sessie& sessie, const std::string& naam);

}  // namespace maatlat
