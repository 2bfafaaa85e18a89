// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Whether what stands beside the history of the way to publication still says what the history
/// and the log say: where a toets stands and until when, who was named for what, who adopted, who
/// froze a concept and for what, how a round of wederhoor went, and what the coördinator chose. Who
/// has the file can change those rows; not what they follow from.

/// Of one toets, in sentences without its name.
std::vector<std::string> trajectfouten(const Toetsinzage& inzage);

/// Of what was chosen for every onderzoek, each with what to do.
std::vector<std::string> instellingvondsten(Werkplek& werkplek);

}  // namespace maatlat
