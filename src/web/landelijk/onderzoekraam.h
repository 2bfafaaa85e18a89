// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/raam.h"
#include "toetsing/onderzoek/onderzoeksstand.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// The address of the onderzoek that the path names: "/onderzoek/x".
std::string onderzoekbasis(const Aanvraag& aanvraag);

/// The frame of a wide page under an onderzoek of this name.
Raam raamVanOnderzoek(const Aanvraag& aanvraag, const std::string& onderzoek,
                      const std::string& titel);

/// The onderzoek that the path names, as this person may see it.
Onderzoeksstand standVan(Aanvraag& aanvraag, Standinhoud inhoud = Standinhoud::scores);

}  // namespace maatlat::web
