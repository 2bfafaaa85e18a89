// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

#include "domain/landelijk/beeldplek.h"

namespace maatlat {

/// Which of these is the newest oordeel of its organisation: their places, in order. A toets never
/// is once a hertoets of it stands among them, whatever their days. Of two on one day: the one that
/// comes later here. What was judged of an organisation before it went into another stays, beside
/// that of others which went into the same, until its successor is judged on or after the day that
/// it began: none of them is the oordeel of the successor.
std::vector<std::size_t> nieuwsteOordelen(const std::vector<const Beeldplek*>& alle);

}  // namespace maatlat
