// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

namespace maatlat {

/// Says what time it is, for what is written down with a moment: in UTC, ISO 8601 with
/// milliseconds, "2026-11-22T09:30:00.000Z". Time comes in through a Klok and nowhere else, so that
/// a test can fix it.
using Klok = std::function<std::string()>;

}  // namespace maatlat
