// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/onderzoek/betekenis.h"
#include "domain/toetsingskader.h"
#include "kader/kaderzoeker.h"

namespace maatlat {

/// The `soort` of such a file.
inline constexpr const char* kBetekenissoort = "betekenis";

/// Reads `soort: betekenis`: what the verwachtingen of a kader mean to people. Its kader must be
/// there, each code one of its verwachtingen, and none is told twice. Throws Invoerfout.
Betekenis leesBetekenis(std::string_view inhoud, const std::string& bestand,
                        const Kaderzoeker& zoek);
Betekenis leesBetekenis(std::string_view inhoud, const std::string& bestand,
                        const Toetsingskader& kader);

}  // namespace maatlat
