// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"

namespace maatlat {

/// What is wrong with what an organisation answered in this toets: with the concepts that were sent
/// to it, the reactions that were handed in against their hash, the log and the points as they
/// stand, and the points against their history. Empty: nothing. No words of the organisation.
std::vector<std::string> wederhoorfouten(const Toetsinzage& inzage);

}  // namespace maatlat
