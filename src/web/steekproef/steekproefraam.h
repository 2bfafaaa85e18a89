// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "web/toetsraam.h"

namespace maatlat::web {

/// "/toets/5/steekproef/1" with what comes behind it.
std::string steekproefpad(std::int64_t toets, std::int64_t steekproef,
                          const std::string& erachter = "");
/// The same for the steekproef that the address of this request names.
std::string steekproefpad(const Aanvraag& aanvraag, const std::string& erachter = "");

/// Where the steekproeven of an opvolging stand.
std::string voortgangspad(std::int64_t toets);

/// The frame of a page inside a steekproef: the crumbs lead back to it, over the steekproeven of
/// the toets, or its opvolging, and `tussen`. An empty `titel` is for the page of the steekproef
/// itself.
Raam steekproefraam(const Aanvraag& aanvraag, const Toetskop& kop,
                    const Dossiersteekproef& steekproef, const std::string& titel = "",
                    const std::vector<Verwijzing>& tussen = {});

}  // namespace maatlat::web
