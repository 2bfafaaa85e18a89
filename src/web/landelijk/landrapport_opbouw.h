// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/landelijk/landrapport.h"
#include "web/aanvraag.h"
#include "web/route.h"

/// What the pages of the national report of an onderzoek have in common.
namespace maatlat::web {

inline constexpr const char* kTekstentitel = "Teksten van het landelijk rapport";

/// The address of the report of an onderzoek, with what comes behind.
std::string rapporttekstpad(const Aanvraag& aanvraag, const std::string& erachter = "");

/// The report as this person may read it. Throws as `leesLandrapport`.
Landrapportbeeld landrapportVan(Aanvraag& aanvraag);

/// The frame of a page of it; `onderzoek`: the name of the onderzoek.
Raam landrapportraam(const Aanvraag& aanvraag, const std::string& onderzoek,
                     const std::string& titel);
Raam landrapportraam(const Aanvraag& aanvraag, const Landrapportbeeld& beeld,
                     const std::string& titel);

/// Handing the concept over, agreeing, adopting, correcting.
Routes landrapportstapRoutes();

}  // namespace maatlat::web
