// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// What the field `soort` of a file in criteria/ says it is: "toetsingskader", "dossierformulier",
/// "gelijkgestelde-dagen"; empty when it says nothing. Throws Invoerfout for a text that is no
/// plain YAML.
std::string bestandssoort(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
