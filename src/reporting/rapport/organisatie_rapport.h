// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/rapport/organisatie_pagina.h"
#include "reporting/rapport/colofon.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

struct Organisatiekeuze {
    bool vergelijk = true;  ///< beside the other organisations of the round
    Colofonstof colofon{};  ///< when and from what the report of a toets was made
};

/// The report of one organisation, with the structure of domein.md §5. Where nothing was written
/// about the organisation, the report says that only scores are known.
OrganisatiePagina organisatieRapport(const Beoordeling& beoordeling, const Toets& toets,
                                     const Organisatiekeuze& keuze);

}  // namespace maatlat
