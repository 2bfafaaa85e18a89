// SPDX-License-Identifier: EUPL-1.2
#include "web/bewaard.h"

#include "domain/vastlegging.h"
#include "web/antwoord.h"
#include "web/router.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kPad = "pad";

bool hoortBijInloggen(std::string_view pad) {
    return pad.starts_with("/account") || pad.starts_with("/inloggen") ||
           pad.starts_with("/uitloggen") || pad.starts_with("/link/") || pad == "/eerste-keer";
}

bool isOnsFormulier(const std::string& pad) {
    static const Router kRouter(alleRoutes());
    return isEigenPad(pad) && kRouter.vind("POST", pad).route != nullptr;
}

}  // namespace

std::optional<Bewaard> bewaardVan(const Verzoek& verzoek) {
    if (verzoek.methode != "POST" || hoortBijInloggen(verzoek.pad)) return std::nullopt;
    Bewaard uit{verzoek.pad, {}};
    for (const auto& [naam, waarde] : verzoek.velden)
        if (naam != "zegel" && naam != "handeling") uit.velden.emplace_back(naam, waarde);
    return uit;
}

std::string codeer(const Bewaard& bewaard) {
    Vastlegging uit{{std::string(kPad), bewaard.pad}};
    for (const auto& [naam, waarde] : bewaard.velden)
        uit.voegToe(naam, waarde);
    return uit.codeer();
}

std::optional<Bewaard> leesBewaard(std::string_view tekst) {
    const auto gelezen = Vastlegging::lees(tekst);
    if (!gelezen || gelezen->paren().empty() || gelezen->paren().front().first != kPad)
        return std::nullopt;
    Bewaard uit{gelezen->paren().front().second,
                {gelezen->paren().begin() + 1, gelezen->paren().end()}};
    if (hoortBijInloggen(uit.pad) || !isOnsFormulier(uit.pad)) return std::nullopt;
    return uit;
}

}  // namespace maatlat::web
