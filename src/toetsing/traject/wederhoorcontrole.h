// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What is wrong with what an organisation answered in this toets: with the concepts that were sent
/// to it, the reactions that were handed in against their hash, the log and the points as they
/// stand, and the points against their history. Empty: nothing. No words of the organisation.
std::vector<std::string> wederhoorfouten(const Toetsinzage& inzage);

/// The same of all toetsen, each with its organisation in front and what to do behind it.
std::vector<std::string> wederhoorvondsten(Werkplek& werkplek);

}  // namespace maatlat
