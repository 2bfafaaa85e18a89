// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/landelijk/beeld_pagina.h"
#include "toetsing/onderzoek/onderzoeksstand.h"
#include "web/aanvraag.h"

/// What the pages of an onderzoek as a whole have in common.
namespace maatlat::web {

/// "/onderzoek/x" with what comes behind it; of the onderzoek that the path names.
std::string onderzoekpad(const std::string& onderzoek, const std::string& erachter = "");
std::string onderzoekpad(const Aanvraag& aanvraag, const std::string& erachter = "");

/// The onderzoek that the path names, as this person may see it.
Onderzoeksstand onderzoeksstandVan(Aanvraag& aanvraag, Standinhoud inhoud = Standinhoud::scores);

/// The frame of a page of the onderzoek with this name; an empty titel is that of the onderzoek
/// itself.
Raam onderzoekraam(const Aanvraag& aanvraag, const std::string& onderzoek,
                   const std::string& titel = "");

/// The other pages of the onderzoek that this person may see.
std::vector<BeeldPagina::Weggroep> onderzoekwegen(const Aanvraag& aanvraag);

}  // namespace maatlat::web
