// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/omstandigheden.h"

#include <algorithm>

#include "store/publicatie/publicatie_store.h"
#include "store/toetskop_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/wederhoor_store.h"
#include "taal/tijd.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/conceptinhoud.h"
#include "toetsing/traject/hiatenaanvaarding.h"
#include "toetsing/traject/verantwoorden.h"

namespace maatlat {

namespace {

/// The approval of the colleague was of exactly what the report says: what was changed and changed
/// back is the same again.
bool goedkeuringGeldt(const Toetsinzage& inzage) {
    if (inzage.kop().status != Toetsstatus::goedgekeurd) return false;
    const auto gelezen = bevrorenConceptStore::nieuwste(inzage, Zet::vraagCollegialeToets);
    return gelezen && conceptfout(inzage, *gelezen).empty() &&
           verschillenSinds(inzage, gelezen->inhoud).empty();
}

/// Whether the last day for the organisation is past.
bool isTermijnVoorbij(const Toetsinzage& inzage) {
    const auto ronde = wederhoorStore::laatste(inzage);
    return ronde && ronde->einde == Rondeeinde::loopt &&
           ronde->tot < dagVan(inzage.werkplek().nu());
}

}  // namespace

bool isReactieOpen(const Toetsinzage& inzage) {
    const auto ronde = wederhoorStore::laatste(inzage);
    const auto stap = stapVan(inzage.kop().status);
    if (!ronde || !ronde->isOpen() || !stap) return false;
    if (*stap != Trajectstap::wederhoor && *stap != Trajectstap::verwerking) return false;
    // Not when it was adopted since; by the order of what was done, as a clock can be set back.
    for (const trajectStore::Gedaan& een : trajectStore::gedaan(inzage)) {
        if (een.zet == Zet::stelVast) return false;
        if (een.naar == Toetsstatus::wederhoor && een.van != een.naar) return true;
    }
    return true;
}

Omstandigheden omstandigheden(const Toetsinzage& inzage) {
    using V = Trajectvoorwaarde;
    const Toetskop& kop = inzage.kop();
    const Toetsinhoud inhoud = leesToetsinhoud(inzage);
    const Trajectinstelling kiest =
        trajectinstellingStore::lees(inzage, kop.onderzoekId).instelling;
    Omstandigheden uit;
    uit.zet(V::volledig, inhoud.aantalBeoordeeld() == inhoud.kader->aantalBeoordeeld());
    uit.zet(V::metCollegialeToets, kiest.collegialeToets);
    uit.zet(V::zonderCollegialeToets, !kiest.collegialeToets);
    uit.zet(V::metWederhoor, kiest.wederhoor);
    uit.zet(V::zonderWederhoor, !kiest.wederhoor);
    uit.zet(V::metPublicatie, kiest.publicatie);
    uit.zet(V::goedkeuringGeldt, goedkeuringGeldt(inzage));
    uit.zet(V::nietIngediend, isReactieOpen(inzage));
    uit.zet(V::termijnVoorbij, isTermijnVoorbij(inzage));
    const std::vector<Ingediendpunt> punten = ingediendePunten(inzage);
    uit.zet(V::puntenBesloten, std::ranges::all_of(punten, [](const Ingediendpunt& een) {
                return een.stand.isBesloten();
            }));
    uit.zet(V::puntenAkkoord, std::ranges::all_of(punten, [](const Ingediendpunt& een) {
                return een.stand.isAkkoord();
            }));
    uit.zet(V::verschillenVerklaard, isAllesVerklaard(verantwoorddelen(inzage, inhoud)));
    uit.zet(V::hiatenAanvaard, zijnHiatenAanvaard(inzage, inhoud));
    uit.zet(V::nogGeenEditie, !toetskopStore::heeftEditie(inzage));
    const auto publicatie = publicatieStore::omstandigheid(inzage, dagVan(inzage.werkplek().nu()));
    uit.zet(V::publicatieversieKlaar, publicatie.versieKlaar);
    uit.zet(V::dagBereikt, publicatie.dagBereikt);
    uit.zet(V::nietOpgeschort, publicatie.nietOpgeschort);
    uit.zet(V::reactieOpen, publicatie.reactieOpen);
    uit.zet(V::staatGepubliceerd, publicatie.staatGepubliceerd);
    return uit;
}

}  // namespace maatlat
