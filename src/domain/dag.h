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

/// The same of three numbers.
std::optional<Dag> dagUit(int jaar, int maand, int dag);

/// The day with this number in a spreadsheet, counted from 1900 or, in files that say so, from 1904
/// (ISO 29500, 18.17.4.1); nothing for one that is not in the years 2000 up to 2099.
std::optional<Dag> dagUitRekenblad(int nummer, bool kalender1904 = false);

/// "2026-11-22".
std::string iso(Dag dag);

/// Whether this is an ISO date, "2026-11-22", from the year 1900 on.
bool isDatum(std::string_view tekst);

/// The same day so many months later: the last one of a month that is too short for it (31 January
/// and one month: the last of February).
Dag naMaanden(Dag van, int aantal);

}  // namespace maatlat
