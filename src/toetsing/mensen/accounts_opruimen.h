// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/opruimmoment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Erases name and address of who has been blocked for longer than the term, counted from when the
/// program first saw it. Where reports and frozen contents name people, that stays. Returns how
/// many people.
int ruimAccountsOp(Werkplek& werkplek, const Opruimmoment& moment);

/// Forgets logins that are over, and posts that can hardly come in again. Returns how many.
int ruimAanmeldingenOp(Werkplek& werkplek, const Opruimmoment& moment);

}  // namespace maatlat
