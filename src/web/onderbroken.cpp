// SPDX-License-Identifier: EUPL-1.2
#include "web/onderbroken.h"

#include <algorithm>

#include "domain/vastlegging.h"
#include "pages/alsnog_pagina.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/http/antwoord.h"
#include "web/menu.h"
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

std::optional<Onderbroken> onderbrokenVan(const Verzoek& verzoek) {
    if (verzoek.methode != "POST" || hoortBijInloggen(verzoek.pad)) return std::nullopt;
    Onderbroken uit{verzoek.pad, {}};
    for (const auto& [naam, waarde] : verzoek.velden)
        if (naam != "zegel" && naam != "handeling") uit.velden.emplace_back(naam, waarde);
    for (const Upload& een : verzoek.uploads) {
        if (een.veld != kBijlageveld) continue;
        uit.velden.emplace_back(kBijlageWacht, "");
        uit.velden.emplace_back(kBijlageWachtNaam, een.naam);
    }
    return uit;
}

std::string codeer(const Onderbroken& bewaard) {
    Vastlegging uit{{std::string(kPad), bewaard.pad}};
    for (const auto& [naam, waarde] : bewaard.velden)
        uit.voegToe(naam, waarde);
    return uit.codeer();
}

std::optional<Onderbroken> leesOnderbroken(std::string_view tekst) {
    const auto gelezen = Vastlegging::lees(tekst);
    if (!gelezen || gelezen->paren().empty() || gelezen->paren().front().first != kPad)
        return std::nullopt;
    Onderbroken uit{gelezen->paren().front().second,
                    {gelezen->paren().begin() + 1, gelezen->paren().end()}};
    if (hoortBijInloggen(uit.pad) || !isOnsFormulier(uit.pad)) return std::nullopt;
    return uit;
}

Antwoord alsnogPagina(const Aanvraag& aanvraag, const Aanmelding& wie,
                      const Onderbroken& onderbroken) {
    Raam raam = aanvraag.raam("Nog niet opgeslagen");
    raam.wie = wie.persoon.naam;
    raam.persoon = std::to_string(wie.persoon.nr);
    raam.zegel = wie.zegel;
    raam.menu = menuVoor(wie.persoon, "");
    AlsnogPagina pagina{codeerPad(onderbroken.pad), onderbroken.velden, {}};
    std::vector<std::string> sleutels;
    for (const auto& [naam, waarde] : onderbroken.velden) {
        if (naam == kBijlageWacht) sleutels.push_back(waarde);
        if (naam != kBijlageWachtNaam || waarde.empty()) continue;
        const std::size_t i = pagina.bestanden.size();
        pagina.bestanden.push_back({waarde, i < sleutels.size() && !sleutels[i].empty()});
    }
    return aanvraag.pagina(raam, pagina);
}

}  // namespace maatlat::web
