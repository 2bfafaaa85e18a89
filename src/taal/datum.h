// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// A date as people type it ("2026-11-22", "22-11-2026", "1/7/2026") as an ISO date; nothing when
/// it is no day of the calendar from the year 1900 on.
std::optional<std::string> leesDatum(std::string_view tekst);

/// Whether this is such a day, written as an ISO date: "2026-11-22".
bool isDatum(std::string_view tekst);

}  // namespace maatlat
