// SPDX-License-Identifier: EUPL-1.2
#include "web/routes.h"

#include <algorithm>
#include <iterator>

namespace maatlat::web {

Routes alleRoutes() {
    std::vector<Routes> delen{
        // One line per part of the application.
        accountRoutes(),
        beheerRoutes(),
        gezondRoutes(),
        reservekopieRoutes(),
        hulpRoutes(),
        startRoutes(),
        onderzoekRoutes(),
        teamRoutes(),
        aanwijzingRoutes(),
        hertoetsRoutes(),
        lezersRoutes(),
        onderzoekBeheerRoutes(),
        organisatieRoutes(),
        verhaalRoutes(),
        toezichtRoutes(),
        collegialeToetsRoutes(),
        stappenRoutes(),
        overdraagRoutes(),
        opvolgingRoutes(),
        maatregelRoutes(),
        planoordeelRoutes(),
        vaststelRoutes(),
        verwerkingRoutes(),
        verschilRoutes(),
        wederhoorRoutes(),
        wederhoorreactieRoutes(),
        wederhoorpuntRoutes(),
        voortgangRoutes(),
        uitstelRoutes(),
        eigenAuditRoutes(),
        omvangRoutes(),
        opvolgsteekproefRoutes(),
        agendaRoutes(),
        publicatieversieRoutes(),
        publicatieRoutes(),
        openbaarRoutes(),
        zelfevaluatieRoutes(),
        samenwerkenRoutes(),
        zelfbeeldRoutes(),
        bronRoutes(),
        recordRoutes(),
        bezoekersRoutes(),
        weggehaaldRoutes(),
        rustRoutes(),
        conceptRoutes(),
        bevindingRoutes(),
        interviewRoutes(),
        gespreksverslagRoutes(),
        zoekRoutes(),
        rapportRoutes(),
        landelijkRoutes(),
        lerenRoutes(),
        samenhangRoutes(),
        vergelijkRoutes(),
        organisatierondesRoutes(),
        scoretrekkingRoutes(),
        tweedeScoresRoutes(),
        hertoetskeuzeRoutes(),
        landrapportRoutes(),
        beeldRoutes(),
        toetsRoutes(),
        toetstabelRoutes(),
        veldopmerkingRoutes(),
        veldRoutes(),
        geschiedenisRoutes(),
        wijzigingRoutes(),
        wisRoutes(),
        lezingRoutes(),
        uitkomstRoutes(),
        steekproefRoutes(),
        steekproefWijzigRoutes(),
        steekproefSleutelRoutes(),
        bewaartermijnRoutes(),
    };
    Routes alle;
    for (Routes& deel : delen)
        std::ranges::move(deel, std::back_inserter(alle));
    return alle;
}

}  // namespace maatlat::web
