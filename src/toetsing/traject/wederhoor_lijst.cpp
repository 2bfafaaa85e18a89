// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/wederhoor_lijst.h"

#include <algorithm>
#include <tuple>

#include "domain/fouten.h"
#include "store/traject/wederhoor_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/traject/omstandigheden.h"

namespace maatlat {

namespace {

void voegToe(std::vector<Wederhoorregel>& uit, const Toetsinzage& inzage) {
    const auto ronde = wederhoorStore::laatste(inzage);
    if (!ronde) return;
    Wederhoorregel een;
    een.toets = inzage.nr();
    een.organisatie = inzage.kop().organisatie;
    een.onderzoek = inzage.kop().onderzoekNaam;
    een.ronde = *ronde;
    een.ingediend = ronde->einde == Rondeeinde::ingediend;
    een.open = inzage.mag(Actie::reageer) && isReactieOpen(inzage);
    een.voorbij = een.open && ronde->tot < dagVan(inzage.werkplek().nu());
    een.verantwoordelijke =
        (inzage.doelwit().taken & (1U << static_cast<unsigned>(Taak::verantwoordelijke))) != 0;
    uit.push_back(std::move(een));
}

}  // namespace

std::vector<Wederhoorregel> mijnWederhoor(Werkplek& werkplek, const Persoon& persoon) {
    std::vector<Wederhoorregel> uit;
    eisMag(persoon, Actie::zelfevaluatieOpenen);  // who is of VT-management
    werkplek.database().lees([&](Sessie& sessie) {
        for (const std::int64_t toets : wederhoorStore::gevraagdAan(sessie, persoon.nr))
            try {
                voegToe(uit, Toetsinzage(werkplek, sessie, persoon, toets, Actie::wederhoorLezen));
            } catch (const Onvindbaar&) {  // it was taken back
            } catch (const NietNu&) {
            }
    });
    std::ranges::sort(uit, {}, [](const Wederhoorregel& een) {
        return std::tuple(!een.open, een.ronde.tot, een.toets);
    });
    return uit;
}

}  // namespace maatlat
