// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>

#include "domain/toetsingskader.h"
#include "store/sessie.h"

namespace maatlat {

/// The capitalised words that are no names of people in a toets, for the privacy guard: of the
/// names of all organisations ("Gooi", "Vechtstreek") and of the texts of the kader.
std::set<std::string> bekendeWoorden(Sessie& sessie, const Toetsingskader& kader);

}  // namespace maatlat
