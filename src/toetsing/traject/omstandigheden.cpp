// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/omstandigheden.h"

#include <algorithm>

#include "hash/sha256.h"
#include "store/publicatie/publicatie_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tijd.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

namespace {

/// The approval of the colleague was of exactly what the toets holds.
bool goedkeuringGeldt(const Toetsinzage& inzage, const Toetsinhoud& inhoud) {
    if (inzage.kop().status != Toetsstatus::goedgekeurd) return false;
    const auto gelezen = bevrorenConceptStore::nieuwste(inzage, Zet::vraagCollegialeToets);
    return gelezen && gelezen->kenmerk.sha256 == sha256Hex(bevrorenInhoud(inzage, inhoud));
}

/// Whether the organisation handed in since the concept was last sent to it.
bool isIngediend(const Toetsinzage& inzage) {
    for (const trajectStore::Gedaan& een : trajectStore::gedaan(inzage)) {
        if (een.zet == Zet::dienIn) return true;
        if (een.naar == Toetsstatus::wederhoor && een.van != een.naar) return false;
    }
    return false;
}

}  // namespace

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
    uit.zet(V::goedkeuringGeldt, goedkeuringGeldt(inzage, inhoud));
    uit.zet(V::nietIngediend, !isIngediend(inzage));
    uit.zet(V::termijnVoorbij, !kop.tot.empty() && kop.tot < dagVan(inzage.werkplek().nu()));
    uit.zet(V::puntenBesloten);
    uit.zet(V::puntenAkkoord);
    uit.zet(V::verschillenVerklaard);
    uit.zet(V::hiatenAanvaard);
    const auto publicatie =
        publicatieStore::omstandigheid(inzage, dagVan(inzage.werkplek().nu()));
    uit.zet(V::publicatieversieKlaar, publicatie.versieKlaar);
    uit.zet(V::dagBereikt, publicatie.dagBereikt);
    uit.zet(V::nietOpgeschort, publicatie.nietOpgeschort);
    uit.zet(V::reactieOpen, publicatie.reactieOpen);
    uit.zet(V::staatGepubliceerd, publicatie.staatGepubliceerd);
    return uit;
}

}  // namespace maatlat
