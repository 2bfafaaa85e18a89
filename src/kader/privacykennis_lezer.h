// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/privacykennis.h"

namespace maatlat {

/// What the two files of the privacy guard call themselves in their field `soort`.
inline constexpr const char* kPrivacynamen = "privacywacht-namen";
inline constexpr const char* kPrivacywoorden = "privacywacht-woorden";

/// Adds what stands in such a file, of either kind, to what is known. Every list must be there and
/// its words must be in lower case, each once. Throws Invoerfout, with all that is wrong.
void leesPrivacykennis(std::string_view inhoud, const std::string& bestand, Privacykennis& kennis);

}  // namespace maatlat
