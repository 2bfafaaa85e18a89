// SPDX-License-Identifier: EUPL-1.2
#include "web/recordconflict.h"

#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/toets/geschiedenis.h"
#include "web/toetsraam.h"

namespace maatlat::web {

Conflictverhaal leesVerhaal(Aanvraag& aanvraag, const Recordconflict& conflict) {
    const Geschiedenis geschiedenis =
        leesGeschiedenis(aanvraag.werkplek(), aanvraag.persoon(), conflict.toets, conflict.soort,
                         std::to_string(conflict.nr));
    Conflictverhaal uit;
    uit.kop = geschiedenis.kop;
    for (const Versieblad& een : geschiedenis.versies) {
        if (een.versie == conflict.stand.versie) uit.wie = een.wie;
        if (een.versie == conflict.gezien) uit.oud = een.inhoud;
    }
    return uit;
}

Antwoord toonConflict(const Aanvraag& aanvraag, const Recordconflict& conflict,
                      const Conflictverhaal& verhaal, ConflictPagina pagina,
                      const std::string& waarschuwing) {
    const std::string nummer = std::to_string(conflict.nr);
    pagina.wat = metHoofdletter(conflict.soort) + " " + nummer;
    pagina.wie = verhaal.wie;
    pagina.wanneer = datumEnTijd(conflict.stand.wanneer);
    pagina.pad = toetspad(conflict.toets, "/" + conflict.soort + "/" + nummer);
    pagina.terug = pagina.pad;
    pagina.vast = {{"versie", std::to_string(conflict.stand.versie)}};
    Raam raam = toetsraam(aanvraag, verhaal.kop, pagina.wat + ": twee versies");
    raam.waarschuwing = waarschuwing;
    raam.breed = true;
    Antwoord uit = aanvraag.pagina(raam, pagina);
    uit.status = 409;
    return uit;
}

}  // namespace maatlat::web
