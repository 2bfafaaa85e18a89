// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// A day of the calendar, without a time or a place. Only the calendar of <chrono> is used here,
/// never a clock.
using Dag = std::chrono::sys_days;

/// The day in "2026-11-22"; nothing when it is no day of the calendar in that form.
std::optional<Dag> dagUit(std::string_view iso);

/// "2026-11-22".
std::string iso(Dag dag);

}  // namespace maatlat
