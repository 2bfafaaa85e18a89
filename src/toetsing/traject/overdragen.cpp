// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/overdragen.h"

#include <algorithm>

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "store/traject/traject_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/traject/kandidaten.h"
#include "toetsing/traject/niemand_kan.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

/// What people are named for that matters now.
std::vector<Taak> takenBij(Toetsstatus status) {
    switch (status) {
        case Toetsstatus::collegialeToets:
            return {Taak::collega};
        case Toetsstatus::wederhoor:
            return {Taak::ontvanger, Taak::verantwoordelijke};
        case Toetsstatus::verwerking:
            return {Taak::tweedeLezer, Taak::ontvanger, Taak::verantwoordelijke};
        case Toetsstatus::vaststelling:
            return {Taak::vaststeller};
        default:
            return {};
    }
}

Overdracht overdracht(const Toetsinzage& inzage, Taak taak) {
    Overdracht uit;
    uit.taak = taak;
    uit.meer = taak == Taak::ontvanger;
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage)) {
        if (een.taak != taak) continue;
        Overdracht::Genoemd& wie = uit.nu.emplace_back();
        wie.persoon = een.persoon;
        wie.naam = persoonsnaam(inzage, een.persoon);
        wie.sinds = een.sinds;
        const auto persoon = persoonStore::lees(inzage, een.persoon);
        wie.bezwaar = persoon ? waaromNietAls(inzage, *persoon, taak) : wie.naam + " is er niet";
    }
    uit.kandidaten = kandidaten(inzage, taak);
    return uit;
}

void eisKandidaten(const Toetsinzage& inzage, const Overdrachtinvoer& invoer) {
    if (invoer.personen.empty()) throw Veldfouten("personen", "Kies wie dit vanaf nu doet.");
    if (invoer.taak != Taak::ontvanger && invoer.personen.size() > 1)
        throw Veldfouten("personen", "Kies één persoon.");
    for (const std::int64_t nr : invoer.personen) {
        const auto persoon = persoonStore::lees(inzage, nr);
        if (!persoon) throw Veldfouten("personen", "Kies alleen mensen uit de lijst.");
        const std::string bezwaar = waaromNietAls(inzage, *persoon, invoer.taak);
        if (!bezwaar.empty()) throw Veldfouten("personen", bezwaar + ". Kies iemand anders.");
    }
}

}  // namespace

Overdraagbeeld overdraagbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::draagOver, [](const Toetsinzage& inzage) {
        Overdraagbeeld uit;
        uit.kop = inzage.kop();
        uit.niemandKan = niemandKan(inzage);
        for (const Taak taak : takenBij(uit.kop.status))
            uit.taken.push_back(overdracht(inzage, taak));
        return uit;
    });
}

void draagOver(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
               const Overdrachtinvoer& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::draagOver, {.reden = invoer.privacyreden, .record = {}},
        [&](const TekstTransactie& transactie) {
            eisVersie(transactie, invoer.versie);
            const auto taken = takenBij(transactie.kop().status);
            if (std::ranges::find(taken, invoer.taak) == taken.end())
                throw NietNu("Hierop wordt nu niet gewacht. Bekijk bij de toets hoe ver die is.");
            eisKandidaten(transactie, invoer);
            const Tekst reden =
                eisReden(transactie, invoer.reden, "Schrijf op waarom iemand anders dit doet.");
            if (!trajectStore::noem(transactie, invoer.taak, invoer.personen,
                                    transactie.persoon().nr))
                throw Veldfouten("personen", "Dit is al zo. Kies iemand anders.");
            doeZet(transactie, {.zet = Zet::draagOver, .reden = reden});
        });
}

}  // namespace maatlat
