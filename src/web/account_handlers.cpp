// SPDX-License-Identifier: EUPL-1.2
#include "web/account_handlers.h"

#include "pages/alsnog_pagina.h"
#include "web/aanvraag.h"
#include "web/account_inloggen.h"
#include "web/adrescode.h"
#include "web/menu.h"

namespace maatlat::web {

Antwoord loginPagina(Aanvraag& aanvraag, const std::optional<Bewaard>& bewaard) {
    Inlogformulier formulier;
    formulier.waarschuwing = "Uw aanmelding is verlopen. Log opnieuw in.";
    if (bewaard) {
        formulier.waarschuwing +=
            " Wat u had ingevuld is nog niet opgeslagen. U krijgt het na het inloggen terug.";
        formulier.bewaard = codeer(*bewaard);
    }
    Antwoord uit = toonInloggen(aanvraag, formulier);
    uit.status = 401;
    return uit;
}

Antwoord alsnogPagina(const Aanvraag& aanvraag, const Aanmelding& wie, const Bewaard& bewaard) {
    Raam raam = aanvraag.raam("Nog niet opgeslagen");
    raam.wie = wie.persoon.naam;
    raam.persoon = std::to_string(wie.persoon.nr);
    raam.zegel = wie.zegel;
    raam.menu = menuVoor(wie.persoon, "");
    return aanvraag.pagina(raam, AlsnogPagina::kSjabloon,
                           vulling(AlsnogPagina{codeerPad(bewaard.pad), bewaard.velden}));
}

}  // namespace maatlat::web
