// SPDX-License-Identifier: EUPL-1.2
#include "kader/bestandssoort.h"

#include "kader/yaml.h"

namespace maatlat {

std::string bestandssoort(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    for (const auto& [sleutel, waarde] : document.wortel().paren())
        if (sleutel.tekst() == "soort") return std::string(waarde.tekst());
    return {};
}

}  // namespace maatlat
