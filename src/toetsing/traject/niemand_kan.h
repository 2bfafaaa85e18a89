// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/handelen.h"

namespace maatlat {

/// A step that nobody can take is never silent: why nobody can go on with this toets now, and what
/// to do, in sentences; empty: somebody can. Reads no contents.
std::string niemandKan(const Toetsinzage& inzage);

}  // namespace maatlat
