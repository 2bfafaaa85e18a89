// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// Moments as people in the Netherlands read them. A moment is what a Klok gives: UTC,
/// "2026-11-22T09:30:00.000Z". Any other text gives itself.

/// "10:30": the time of day in Amsterdam, summer time included. In the hour that goes by twice in
/// October it says which one: "02:30 (zomertijd)", an hour later "02:30 (wintertijd)".
std::string kloktijd(std::string_view moment);

/// "22 november 2026 om 10:30".
std::string datumEnTijd(std::string_view moment);

/// "2026-11-22": the day in Amsterdam, which near midnight is not that of UTC.
std::string dagVan(std::string_view moment);

}  // namespace maatlat
