// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "toetsing/handelen.h"

/// A later term for a maatregel, or to drop it: asked by the organisation, decided by the
/// inspecteur. The term of before stays in the history.
namespace maatlat {

struct Uitstelinvoer {
    std::int64_t maatregel = 0;
    std::string wat;    ///< "termijn" or "vervallen"
    std::string nieuw;  ///< the term that is asked, as typed
    std::string reden;
    std::string privacyreden;
};
void vraagUitstel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const Uitstelinvoer& invoer);

struct Uitstelbeslissing {
    std::int64_t verzoek = 0;
    int versie = 0;
    std::string besluit;  ///< "toegekend" or "afgewezen"
    std::string waarom;
    std::string privacyreden;
};
/// Throws Versieconflict, Onvindbaar, and NietNu for a request that was decided on.
void beslisUitstel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const Uitstelbeslissing& invoer);

}  // namespace maatlat
