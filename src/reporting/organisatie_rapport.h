// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/organisatie_pagina.h"
#include "rules/beoordeling.h"

namespace maatlat {

/// The report of one organisation, with the structure of domein.md §5. Where nothing was written
/// about the organisation, the report says that only scores are known. `landelijkRapport` is the
/// file name of the national report when that is made along; else empty.
OrganisatiePagina organisatieRapport(const Beoordeling& beoordeling, const Toets& toets,
                                     const std::string& landelijkRapport);

}  // namespace maatlat
