// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/collegiale_toets.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "store/traject/opmerking_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tekst.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/kandidaten.h"
#include "toetsing/traject/opmerkingbeeld.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

constexpr const char* kAnderAanwijzen =
    " De landelijk coördinator kan een andere collega aanwijzen. Het team kan het concept ook "
    "terugnemen.";

/// The last time that a colleague was asked.
std::optional<trajectStore::Gedaan> laatsteVraag(const std::vector<trajectStore::Gedaan>& gedaan) {
    const auto plek =
        std::ranges::find(gedaan, Zet::vraagCollegialeToets, &trajectStore::Gedaan::zet);
    return plek == gedaan.end() ? std::nullopt : std::optional(*plek);
}

std::optional<Persoon> benoemdeCollega(const Toetsinzage& inzage) {
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage))
        if (een.taak == Taak::collega) return persoonStore::lees(inzage, een.persoon);
    return std::nullopt;
}

/// Why this colleague cannot judge it; empty: they can.
std::string bezwaarTegen(const Toetsinzage& inzage, const Persoon& collega, std::int64_t vrager) {
    if (collega.nr == vrager)
        return "Wie de collegiale toets vroeg, kan haar niet zelf doen." +
               std::string(kAnderAanwijzen);
    if (collega.geblokkeerd)
        return "De collega kan niet meer inloggen." + std::string(kAnderAanwijzen);
    const auto mogen = kandidaten(inzage, Taak::collega);
    if (std::ranges::find(mogen, collega.nr, &Persoon::nr) != mogen.end()) return {};
    return "De collega schreef zelf mee aan deze toets, of kan hem niet meer lezen. Daarom kan die "
           "het concept niet lezen en goedkeuren." +
           std::string(kAnderAanwijzen);
}

/// The decision or taking back that came after it was asked last; those before are history.
std::optional<trajectStore::Gedaan> laatsteBesluit(
    const std::vector<trajectStore::Gedaan>& gedaan) {
    for (const trajectStore::Gedaan& een : gedaan) {
        if (een.zet == Zet::vraagCollegialeToets) return std::nullopt;
        const bool ervan =
            een.van == Toetsstatus::collegialeToets || een.van == Toetsstatus::goedgekeurd;
        if (ervan &&
            (een.zet == Zet::keurGoed || een.zet == Zet::geefTerug || een.zet == Zet::neemTerug))
            return een;
    }
    return std::nullopt;
}

void voegOpmerkingenToe(Collegialebeeld& uit, const Toetsinzage& inzage) {
    std::map<int, std::vector<Verschil>> sinds;
    for (Conceptopmerking& een : opmerkingStore::alle(inzage)) {
        if (!sinds.contains(een.conceptnr))
            if (const auto van = bevrorenConceptStore::lees(inzage, een.conceptnr))
                sinds[een.conceptnr] = verschillenSinds(inzage, van->inhoud);
        const auto& verschillen = sinds[een.conceptnr];
        const auto raakt = [&](const Verschil& verschil) {
            if (verschil.sleutel != een.plek) return false;
            return een.citaat.empty() || verschil.was.find(een.citaat) != std::string::npos;
        };
        const bool gewijzigd = std::ranges::any_of(verschillen, raakt);
        uit.opmerkingen.push_back(alsBeeld(inzage, std::move(een)));
        uit.opmerkingen.back().gewijzigd = gewijzigd;
    }
    std::ranges::stable_sort(uit.opmerkingen, std::ranges::greater(),
                             [](const Opmerkingbeeld& een) { return een.opmerking.conceptnr; });
}

void voegGevraagdeToe(Collegialebeeld& uit, const Toetsinzage& inzage) {
    const auto gedaan = trajectStore::gedaan(inzage);
    const auto vraag = laatsteVraag(gedaan);
    if (!vraag) return;
    uit.vrager = vraag->persoon;
    uit.gevraagdDoor = persoonsnaam(inzage, vraag->persoon);
    uit.gevraagdOp = vraag->wanneer;
    uit.collega = benoemdeCollega(inzage);
    uit.laatste = laatsteBesluit(gedaan);
    if (uit.laatste) uit.laatsteDoor = persoonsnaam(inzage, uit.laatste->persoon);
    const auto gelezen = bevrorenConceptStore::nieuwste(inzage, Zet::vraagCollegialeToets);
    if (!gelezen) return;
    uit.gelezen = gelezen->kenmerk;
    uit.conceptfout = conceptfout(inzage, *gelezen);
    if (openVoorWijziging(uit.kop.status))
        uit.verschillen = verschillenSinds(inzage, gelezen->inhoud);
    uit.goedkeuringGeldt = uit.kop.status == Toetsstatus::goedgekeurd && uit.conceptfout.empty() &&
                           uit.verschillen.empty();
}

}  // namespace

Collegialebeeld collegialebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Collegialebeeld uit;
        uit.kop = inzage.kop();
        if (!stapVan(uit.kop.status) || uit.kop.soort == Toetssoort::zelfevaluatie) return uit;
        uit.hoortErbij =
            trajectinstellingStore::lees(inzage, uit.kop.onderzoekId).instelling.collegialeToets;
        const bool wacht = uit.kop.status == Toetsstatus::collegialeToets;
        voegGevraagdeToe(uit, inzage);
        if (wacht && uit.collega) {
            uit.isCollega = uit.collega->nr == persoon.nr;
            const std::string bezwaar = bezwaarTegen(inzage, *uit.collega, uit.vrager);
            (uit.isCollega ? uit.bezwaar : uit.collegabezwaar) = bezwaar;
        } else if (wacht) {
            uit.collegabezwaar =
                "Er is geen collega meer aangewezen." + std::string(kAnderAanwijzen);
        }
        uit.magVragen = uit.hoortErbij && inzage.mag(Actie::vraagCollegialeToets);
        if (uit.magVragen) {
            uit.inDeWeg = watInDeWegStaat(inzage, Zet::vraagCollegialeToets);
            uit.kandidaten = kandidaten(inzage, Taak::collega);
            std::erase_if(uit.kandidaten, [&](const Persoon& een) { return een.nr == persoon.nr; });
        }
        uit.magTerugnemen =
            (wacht || uit.kop.status == Toetsstatus::goedgekeurd) && inzage.mag(Actie::neemTerug);
        uit.magBesluiten = wacht && uit.bezwaar.empty() && inzage.mag(Actie::keurGoed);
        uit.magOpmerken = wacht && inzage.mag(Actie::maakOpmerking);
        voegOpmerkingenToe(uit, inzage);
        return uit;
    });
}

void vraagCollegialeToets(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie, std::int64_t collega, const Rapportmaker& maker) {
    handel(werkplek, handeling, toets, Actie::vraagCollegialeToets,
           [&](const ToetsTransactie& transactie) {
               eisVersie(transactie, versie);
               if (collega == handeling.wie.nr)
                   throw Veldfouten("collega", "Kies iemand anders: u vraagt het zelf.");
               const auto mogen = kandidaten(transactie, Taak::collega);
               if (std::ranges::find(mogen, collega, &Persoon::nr) == mogen.end())
                   throw Veldfouten("collega",
                                    "Kies een collega uit de lijst. Staat er niemand in? Vraag de "
                                    "landelijk coördinator wie het kan doen.");
               doeZet(transactie, {Zet::vraagCollegialeToets});
               bevriesConcept(transactie, Zet::vraagCollegialeToets, maker);
               trajectStore::noem(transactie, Taak::collega, {collega}, handeling.wie.nr);
           });
}

void neemCollegialeToetsTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                              int versie, const std::string& gegeven,
                              const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::neemTerug, {.reden = privacyreden, .record = {}},
        [&](const TekstTransactie& transactie) {
            const Toetsstatus status = transactie.kop().status;
            if (status != Toetsstatus::collegialeToets && status != Toetsstatus::goedgekeurd)
                throw NietNu("Deze toets ligt niet meer bij een collega.");
            eisVersie(transactie, versie);
            doeZet(transactie, {Zet::neemTerug, eisReden(transactie, gegeven,
                                                         "Schrijf op waarom u het terugneemt.")});
            trajectStore::noem(transactie, Taak::collega, {}, handeling.wie.nr);
        });
}

void keurGoed(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen, const std::string& gegeven, const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::keurGoed, {.reden = privacyreden, .record = {}},
        [&](const TekstTransactie& transactie) {
            eisVersie(transactie, versie);
            const auto vraag = laatsteVraag(trajectStore::gedaan(transactie));
            const std::string bezwaar =
                bezwaarTegen(transactie, transactie.persoon(), vraag ? vraag->persoon : 0);
            if (!bezwaar.empty()) throw NietNu(bezwaar);
            eisConcept(transactie);
            if (!gelezen)
                throw Veldfouten("gelezen", "Lees eerst het concept, en zet dan hier een vinkje.");
            const std::string toelichting = getrimd(gegeven);
            if (aantalTekens(toelichting) > kLangsteTrajectreden)
                throw Veldfouten("toelichting",
                                 "Maak de toelichting korter: hoogstens 2000 tekens.");
            doeZet(transactie,
                   {Zet::keurGoed, transactie.keur("toelichting", Getypt(toelichting))});
        });
}

Rapportbestand leesBevrorenConcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   int nr) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        if (!bevrorenConceptStore::lees(inzage, nr)) throw Onvindbaar();
        return bevrorenConceptrapport(
            inzage, nr,
            inzage.noteer(Inzagesoort::conceptrapport, "concept/" + std::to_string(nr)));
    });
}

int wijzigingenNaGoedkeuring(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        if (inzage.kop().status != Toetsstatus::goedgekeurd) return 0;
        const auto gelezen = bevrorenConceptStore::nieuwste(inzage, Zet::vraagCollegialeToets);
        return gelezen ? static_cast<int>(verschillenSinds(inzage, gelezen->inhoud).size()) : 0;
    });
}

Conceptblad leesConceptpassages(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        const auto van = eisConcept(inzage);
        inzage.noteer(Inzagesoort::conceptrapport, "concept/" + std::to_string(van.kenmerk.nr));
        Conceptblad uit;
        uit.kop = inzage.kop();
        uit.nr = van.kenmerk.nr;
        uit.passages = passages(van.inhoud, *inzage.kader());
        uit.magOpmerken = inzage.mag(Actie::maakOpmerking);
        for (Conceptopmerking& een : opmerkingStore::alle(inzage))
            if (een.conceptnr == uit.nr)
                uit.opmerkingen.push_back(alsBeeld(inzage, std::move(een)));
        return uit;
    });
}

}  // namespace maatlat
