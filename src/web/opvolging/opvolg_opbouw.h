// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "pages/opvolging/verbeterplan_pagina.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// "/toets/5/opvolging" with what comes behind it.
std::string opvolgpad(std::int64_t toets, const std::string& erachter = "");

/// The frame of a page of an opvolging. The organisation does not come on the page of the toets
/// itself, so its crumbs do not lead there.
Raam opvolgraam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
                bool vanOrganisatie, const std::vector<Verwijzing>& tussen = {});

/// Where the manual tells of it for who looks.
Hulpplek opvolghulp(bool vanOrganisatie);

Statuslabel standlabel(Maatregelstand stand);

/// "Bij twee verbeterpunten staat geen maatregel: 1.1.2 en 2.1.1."; empty for none.
std::string gatenzin(const std::vector<std::string>& gaten);

/// "Teamleider. Van 1 november 2026 tot en met 22 november 2026."
std::string wieEnWanneer(const Maatregel& maatregel);

/// A maatregel as it stands in a plan.
Planstuk planstuk(const Verbeterplan::Eenmaatregel& maatregel,
                  const std::vector<Planverschil>& verschillen, bool eerste);

Planantwoorden planantwoorden(const Planoordeel& oordeel, const std::string& wie = "");

/// "Aanvaard", "Terug naar de organisatie"; empty: not decided.
std::string uitkomstwoord(const Planoordeel& oordeel);

}  // namespace maatlat::web
