// SPDX-License-Identifier: EUPL-1.2
#include "web/routes.h"

#include <algorithm>
#include <iterator>

#include "web/account_routes.h"
#include "web/beheer_routes.h"
#include "web/bevinding_routes.h"
#include "web/bewaar_routes.h"
#include "web/bron_routes.h"
#include "web/concept_routes.h"
#include "web/geschiedenis_routes.h"
#include "web/interview_routes.h"
#include "web/landelijk_routes.h"
#include "web/lezing_routes.h"
#include "web/onderzoek_routes.h"
#include "web/rapport_routes.h"
#include "web/start_routes.h"
#include "web/steekproef_routes.h"
#include "web/steekproef_sleutel.h"
#include "web/steekproef_wijzigen.h"
#include "web/toets_routes.h"
#include "web/uitkomst_routes.h"
#include "web/vaststel_routes.h"
#include "web/veld_routes.h"
#include "web/zelfevaluatie_routes.h"
#include "web/zoek_routes.h"

namespace maatlat::web {

Routes alleRoutes() {
    std::vector<Routes> delen{
        // One line per part of the application.
        accountRoutes(),
        beheerRoutes(),
        startRoutes(),
        onderzoekRoutes(),
        vaststelRoutes(),
        zelfevaluatieRoutes(),
        bronRoutes(),
        conceptRoutes(),
        bevindingRoutes(),
        interviewRoutes(),
        zoekRoutes(),
        rapportRoutes(),
        landelijkRoutes(),
        toetsRoutes(),
        veldRoutes(),
        geschiedenisRoutes(),
        lezingRoutes(),
        uitkomstRoutes(),
        steekproefRoutes(),
        steekproefWijzigRoutes(),
        steekproefSleutelRoutes(),
        bewaarRoutes(),
    };
    Routes alle;
    for (Routes& deel : delen)
        std::ranges::move(deel, std::back_inserter(alle));
    return alle;
}

}  // namespace maatlat::web
