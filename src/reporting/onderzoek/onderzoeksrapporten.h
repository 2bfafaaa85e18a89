// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "pages/sjabloon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The reports of an onderzoek that is done in Maatlat, as files: byte for byte what its pages
/// give. What is frozen comes as it was frozen, what is not is a CONCEPT of this moment, and the
/// national report counts only what stands vast.
struct Onderzoekskeuze {
    bool landelijk = true;
    std::optional<std::vector<std::string>> organisaties;  ///< by name; nothing: all of them
};

struct Onderzoeksrapporten {
    std::vector<Rapportbestand> rapporten;
    std::vector<std::string> overgeslagen;  ///< why a report that nobody named was not made
};

/// `onderzoek` is its id. Reads all in one snapshot. Throws Gebruikersfout for a report that was
/// asked for by name and cannot be given: an organisation that does not take part, a zelfevaluatie
/// that is not handed in, or a national report of a zelfevaluatie or of nothing that stands vast.
Onderzoeksrapporten onderzoeksrapporten(Werkplek& werkplek, const Sjablonen& sjablonen,
                                        const std::string& onderzoek, const Onderzoekskeuze& keuze);

}  // namespace maatlat
