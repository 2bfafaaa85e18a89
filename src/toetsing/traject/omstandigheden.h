// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "rules/traject/traject.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// Which conditions of the way to publication hold for this toets now. Reads all of its contents.
Omstandigheden omstandigheden(const Toetsinzage& inzage);

/// Whether the organisation can still answer on the concept that it was sent last: it did not hand
/// in yet, it was not taken back, and nothing was adopted since.
bool isReactieOpen(const Toetsinzage& inzage);

}  // namespace maatlat
