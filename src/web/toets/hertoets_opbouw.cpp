// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/hertoets_opbouw.h"

#include "domain/bronnen/bevinding.h"
#include "reporting/tekens.h"
#include "taal/tekst.h"
#include "toetsing/toets/eerdere_toets.h"
#include "web/http/adrescode.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

void zetEerderetekst(Hertoetsblok& uit, const Eerderetoets& eerder, const std::string& code) {
    const auto plek = eerder.verwachtingen.find(code);
    if (plek == eerder.verwachtingen.end()) return;
    uit.leesbaar = true;
    uit.opgemaakt = eerder.opgemaakt;
    uit.motivering = plek->second.motivering;
    uit.verbeterpunt = plek->second.verbeterpunt;
    for (const Eerdereverwachting::Bevinding& een : plek->second.bevindingen)
        uit.bevindingen.push_back(
            {een.bron, een.richting,
             een.richting == naam(Richting::neutraal) ? een.richting : "steunt " + een.richting,
             een.tekst, een.plaats});
}

}  // namespace

std::optional<Hertoetsblok> hertoetsblok(const Toetsbeeld& beeld, const Verwachting& verwachting) {
    const auto& hertoets = beeld.inhoud.hertoets;
    if (!hertoets || !verwachting.beoordeeld) return std::nullopt;
    const std::string& code = verwachting.code;
    const bool overgenomen = hertoets->isOvergenomen(code);
    Hertoetsblok uit;
    uit.code = code;
    uit.herkomst = eerdereToetsInWoorden(*hertoets);
    uit.score = alsTeken(hertoets->eerdereScore(code));
    uit.open = !overgenomen;
    if (overgenomen) uit.merk = metHoofdletter(overgenomenUit(*hertoets)) + ".";
    if (hertoets->geopend.contains(code))
        uit.uitleg =
            "Deze verwachting was niet onvoldoende. Het team beoordeelt haar toch opnieuw. Is er "
            "niets ingevuld, dan kunt u haar weer sluiten.";
    if (beeld.zicht.invullen && hertoets->kwamMee(code)) {
        uit.knop = overgenomen ? "Opnieuw beoordelen" : "Weer sluiten";
        uit.pad = toetspad(beeld.zicht.kop.nr,
                           "/hertoets/" + codeerPad(code) + (overgenomen ? "/open" : "/sluit"));
    }
    if (beeld.eerder) zetEerderetekst(uit, *beeld.eerder, code);
    return uit;
}

}  // namespace maatlat::web
