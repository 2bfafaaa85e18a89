// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// "/toets/5" with what comes behind it.
std::string toetspad(std::int64_t toets, const std::string& erachter = "");

/// Says in the title of the browser which toets the page is of: who has many tabs open sees it.
void zetWaarvan(Raam& raam, const std::string& organisatie, const std::string& onderzoek);

/// Says on top of the page how far the toets is, and who must do something by when, and
/// which toets it is (`zetWaarvan`).
void zetStand(Raam& raam, const Aanvraag& aanvraag, const Toetskop& kop);

/// The frame of a page inside a toets: the crumbs lead back to the toets, over `tussen`.
Raam toetsraam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
               const std::vector<Verwijzing>& tussen = {});

}  // namespace maatlat::web
