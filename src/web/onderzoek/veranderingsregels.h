// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderzoek/veranderingen.h"
#include "toetsing/onderzoek/onderzoek_wijzigen.h"
#include "web/aanvraag.h"

namespace maatlat::web {

std::vector<Verandering> veranderingsregels(const Onderzoeksgeschiedenis& van);

/// The newest ones, and that the onderzoek is closed.
Onderzoeksnieuws onderzoeksnieuws(const Aanvraag& aanvraag);

}  // namespace maatlat::web
