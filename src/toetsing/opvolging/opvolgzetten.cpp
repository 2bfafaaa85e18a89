// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/opvolgzetten.h"

#include "domain/fouten.h"
#include "store/opvolging/opvolging_store.h"
#include "toetsing/opvolging/voortgang.h"

namespace maatlat {

namespace {

[[noreturn]] void weiger(Opvolgstap van, Opvolgzet zet, const Betrokkenheid& wie,
                         const Opvolgomstandigheden& nu) {
    std::string waarom;
    for (const Opvolgvoorwaarde een :
         overgangstabel::beletsels(opvolgovergangen(), van, zet, wie, nu))
        waarom += (waarom.empty() ? "" : " ") + std::string(waaromNiet(een));
    throw NietNu(waarom.empty() ? "Dit kan nu niet. Bekijk hoe ver de opvolging is." : waarom);
}

}  // namespace

Opvolging opvolgingVan(const Toetsinzage& inzage) {
    if (!inzage.doelwit().opvolging) throw Onvindbaar();
    Opvolging uit = opvolgingStore::lees(inzage).value_or(Opvolging{});
    uit.stap = *inzage.doelwit().opvolging;
    return uit;
}

Opvolging doeOpvolgzet(const ToetsTransactie& transactie, const Opvolgomstandigheden& nu,
                       const Opvolgstapzet& zet) {
    Opvolging stand = opvolgingVan(transactie);
    const Betrokkenheid wie = betrokkenheid(transactie.persoon(), transactie.doelwit());
    const auto* regel = overgangstabel::vind(opvolgovergangen(), stand.stap, zet.zet, wie, nu);
    if (!regel) weiger(stand.stap, zet.zet, wie, nu);
    if (regel->metReden && zet.reden.str().empty()) throw Veldfouten("reden", "Schrijf op waarom.");
    const Opvolgstap van = stand.stap;
    stand.stap = regel->naar;
    if (van != stand.stap) stand.voorlegger = 0;
    if (van != stand.stap || !zet.tot.empty()) stand.tot = zet.tot;
    if (zet.ook) zet.ook(stand);
    opvolgingStore::doe(transactie, {zet.zet, van, stand.stap, {}, zet.tot}, zet.reden, stand,
                        transactie.persoon().nr);
    werkOpvolgdagenBij(transactie);
    return stand;
}

}  // namespace maatlat
