// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/samenwerken.h"

#include <algorithm>
#include <functional>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/bronnen/concept_store.h"
#include "store/mensen/identiteit_store.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/toets/toewijzing_store.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/links.h"
#include "toetsing/mensen/persoonsgegevens.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/verantwoordelijke.h"

namespace maatlat {

namespace {

constexpr const char* kCollega = "collega";

/// Accounts are no part of the toets.
Transactie& accounts(const Toetsschrijving& toets) {
    return toets.stil();
}

bool kanNogNietIn(Sessie& sessie, std::int64_t nr) {
    return persoonStore::geheimen(sessie, nr).wachtwoord.empty() &&
           !identiteitStore::vanPersoon(sessie, nr);
}

bool isMedewerkerVan(const Persoon& wie, const Toetskop& kop) {
    return wie.heeft(Rol::vtMedewerker) && rolbezwaar(wie).empty() &&
           wie.organisatie == kop.organisatieNu;
}

/// Only as long as something can still change in it.
void eisLopend(const Toetsinzage& inzage) {
    if (inzage.kop().status != Toetsstatus::lopend)
        throw NietNu(
            "Deze zelfevaluatie is ingediend. U kunt er niemand meer bij vragen. Neem haar eerst "
            "terug, als dat nog kan.");
}

/// Of somebody of another organisation, or of the inspectie, nothing is told but that.
Persoon eisTeNoemen(const Toetsinzage& inzage, std::int64_t nr) {
    const auto wie = persoonStore::lees(inzage, nr);
    if (wie && kanVerantwoordelijk(*wie, inzage.kop()))
        throw Veldfouten(kCollega, wie->naam +
                                       " hoort bij het management van uw organisatie, en kan al "
                                       "meewerken. Verdeel verwachtingen in de tabel.");
    if (!wie || !isMedewerkerVan(*wie, inzage.kop()))
        throw Veldfouten(kCollega,
                         "Kies een collega uit de lijst. Alleen wie een account heeft als "
                         "VT-medewerker van uw eigen organisatie, kan hier meewerken of meelezen.");
    if (wie->geblokkeerd)
        throw Veldfouten(kCollega, wie->naam +
                                       " is geblokkeerd. De beheerder van Maatlat kan die blokkade "
                                       "opheffen.");
    return *wie;
}

int toegewezenAan(const Toetslezing& toets, std::int64_t persoon) {
    const auto alle = toewijzingStore::alle(toets);
    return static_cast<int>(std::ranges::count_if(
        alle, [&](const auto& een) { return een.second.persoon == persoon; }));
}

/// What was assigned to somebody who does not fill it in any more is of nobody; how many.
int maakVrij(const ToetsTransactie& transactie, std::int64_t persoon) {
    int uit = 0;
    for (const auto& [code, aan] : toewijzingStore::alle(transactie))
        if (aan.persoon == persoon)
            uit += toewijzingStore::wijs(transactie, code, 0, transactie.persoon().nr) ? 1 : 0;
    return uit;
}

Collegarij rijVan(const Toetsinzage& inzage, const Collega& van) {
    Collegarij uit{.nr = van.persoon,
                   .naam = persoonsnaam(inzage, van.persoon),
                   .taak = van.taak,
                   .sinds = van.sinds,
                   .door = persoonsnaam(inzage, van.door)};
    const auto wie = persoonStore::lees(inzage, van.persoon);
    if (!wie || wie->geblokkeerd)
        uit.waaromNietMeer = "is geblokkeerd";
    else if (!isMedewerkerVan(*wie, inzage.kop()))
        uit.waaromNietMeer = "is geen VT-medewerker van deze organisatie meer";
    uit.uitgenodigd = wie && uit.waaromNietMeer.empty() && kanNogNietIn(inzage, van.persoon);
    uit.toegewezen = toegewezenAan(inzage, van.persoon);
    uit.concepten = static_cast<int>(conceptStore::alle(inzage, van.persoon).size());
    return uit;
}

void voegEerderToe(Samenwerking& uit, const Toetsinzage& inzage,
                   const std::vector<Collega>& collegas) {
    for (const Collega& een : collegas)
        if (!een.tot.empty())
            uit.eerder.push_back({persoonsnaam(inzage, een.persoon),
                                  een.taak == Collegataak::meewerkt ? "werkte mee" : "las mee",
                                  een.sinds, persoonsnaam(inzage, een.door), een.tot,
                                  persoonsnaam(inzage, een.beeindigdDoor)});
    std::string tot;
    for (const Verantwoordelijke& een : samenwerkingStore::verantwoordelijken(inzage)) {
        if (!tot.empty())
            uit.eerder.push_back({persoonsnaam(inzage, een.persoon), "was verantwoordelijk",
                                  een.sinds, persoonsnaam(inzage, een.door), tot, ""});
        tot = een.sinds;
    }
    std::ranges::stable_sort(uit.eerder, std::ranges::greater(), &Samenwerking::Eerder::tot);
}

template <class Rijen>
void zetOpNaam(Rijen& rijen) {
    const Collatie collatie;
    std::ranges::stable_sort(rijen, std::cref(collatie), &Rijen::value_type::naam);
}

Samenwerking leesSamenwerking(const Toetsinzage& inzage) {
    const Toetskop& kop = inzage.kop();
    Samenwerking uit;
    uit.kop = kop;
    uit.magRegelen = inzage.mag(Actie::samenwerkingRegelen);
    uit.lopend = kop.status == Toetsstatus::lopend;
    const std::int64_t verantwoordelijk = verantwoordelijkeNu(inzage, inzage, kop);
    if (verantwoordelijk != 0) uit.verantwoordelijke = persoonsnaam(inzage, verantwoordelijk);
    uit.isZelf = verantwoordelijk == inzage.persoon().nr;
    const auto alle = samenwerkingStore::collegas(inzage);
    for (const Collega& een : alle)
        if (een.tot.empty()) uit.collegas.push_back(rijVan(inzage, een));
    for (const Persoon& een : persoonStore::vanOrganisatie(inzage, kop.organisatieNu)) {
        if (een.geblokkeerd) continue;
        const bool genoemd =
            std::ranges::find(uit.collegas, een.nr, &Collegarij::nr) != uit.collegas.end();
        if (isMedewerkerVan(een, kop) && !genoemd) uit.teNoemen.push_back({een.nr, een.naam});
        if (kanVerantwoordelijk(een, kop) && een.nr != verantwoordelijk)
            uit.management.push_back({een.nr, een.naam});
    }
    voegEerderToe(uit, inzage, alle);
    zetOpNaam(uit.collegas);
    zetOpNaam(uit.teNoemen);
    zetOpNaam(uit.management);
    return uit;
}

/// The account of a colleague, by what was filled in.
Persoon nieuweCollega(Sessie& sessie, const Toetskop& kop, const Collegauitnodiging& wie) {
    Persoon uit = gecontroleerd({wie.naam, wie.email, {Rol::vtMedewerker}, kop.organisatieNu},
                                {kop.organisatieNu});
    const auto ander = persoonStore::metEmail(sessie, uit.email);
    if (!ander) return uit;
    if (isMedewerkerVan(*ander, kop) && !ander->geblokkeerd)
        throw Veldfouten("email", ander->naam +
                                      " heeft al een account met dit e-mailadres. Kies deze "
                                      "collega hierboven uit de lijst.");
    throw Veldfouten("email",
                     "Met dit e-mailadres kunt u geen account maken. Klopt het adres? Vraag dan de "
                     "beheerder van Maatlat.");
}

}  // namespace

Samenwerking samenwerking(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::samenwerkingLezen, leesSamenwerking);
}

void noemCollega(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 std::int64_t persoon, Collegataak taak) {
    handel(werkplek, handeling, toets, Actie::samenwerkingRegelen,
           [&](const ToetsTransactie& transactie) {
               eisLopend(transactie);
               const Persoon wie = eisTeNoemen(transactie, persoon);
               if (!samenwerkingStore::noem(transactie, persoon, taak, handeling.wie.nr))
                   throw Veldfouten(kCollega, wie.naam + " " + std::string(naam(taak)) +
                                                  ". Dat stond er al; er is niets veranderd.");
               if (taak != Collegataak::meewerkt) maakVrij(transactie, persoon);
           });
}

Uitgereikt nodigCollegaUit(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                           const Collegauitnodiging& wie) {
    Uitgereikt uit;
    uit.persoon =
        handel(werkplek, handeling, toets, Actie::samenwerkingRegelen,
               [&](const ToetsTransactie& transactie) {
                   eisLopend(transactie);
                   const Persoon nieuw = nieuweCollega(transactie, transactie.kop(), wie);
                   const std::int64_t nr = persoonStore::voegToe(accounts(transactie), nieuw);
                   uit.token = maakLink(accounts(transactie), nr, Linksoort::uitnodiging);
                   transactie.log(Gebeurtenis::collegaUitgenodigd,
                                  "toets " + std::to_string(toets) + " " + persoonInLogboek(nr));
                   samenwerkingStore::noem(transactie, nr, wie.taak, handeling.wie.nr);
                   return nr;
               });
    return uit;
}

Uitgereikt nodigCollegaOpnieuwUit(Werkplek& werkplek, const Handeling& handeling,
                                  std::int64_t toets, std::int64_t persoon) {
    Uitgereikt uit{persoon, {}};
    handel(werkplek, handeling, toets, Actie::samenwerkingRegelen,
           [&](const ToetsTransactie& transactie) {
               const auto wie = persoonStore::lees(transactie, persoon);
               if (!wie || !samenwerkingStore::taakVan(transactie, persoon) ||
                   !isMedewerkerVan(*wie, transactie.kop()))
                   throw Onvindbaar();
               // A link for who can log in would let who makes it in as somebody else.
               if (wie->geblokkeerd || !kanNogNietIn(transactie, persoon))
                   throw NietNu(wie->naam +
                                " heeft al een wachtwoord, of is geblokkeerd. Is het wachtwoord "
                                "kwijt? Vraag dan de beheerder van Maatlat om een link.");
               uit.token = maakLink(accounts(transactie), persoon, Linksoort::uitnodiging);
               transactie.log(Gebeurtenis::collegaUitgenodigd,
                              "toets " + std::to_string(toets) + " " + persoonInLogboek(persoon));
           });
    return uit;
}

int beeindigCollega(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t persoon) {
    return handel(werkplek, handeling, toets, Actie::samenwerkingRegelen,
                  [&](const ToetsTransactie& transactie) {
                      if (persoon == verantwoordelijkeNu(transactie, transactie, transactie.kop()))
                          throw NietNu(
                              "Wie verantwoordelijk is, kan niet weg. Draag de zelfevaluatie eerst "
                              "over aan iemand anders.");
                      if (!samenwerkingStore::beeindig(transactie, persoon, handeling.wie.nr))
                          throw NietNu(
                              "Deze collega werkt of leest niet (meer) mee. Er is niets "
                              "veranderd.");
                      return maakVrij(transactie, persoon);
                  });
}

void draagZelfevaluatieOver(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            std::int64_t persoon) {
    handel(werkplek, handeling, toets, Actie::samenwerkingRegelen,
           [&](const ToetsTransactie& transactie) {
               const auto wie = persoonStore::lees(transactie, persoon);
               if (!wie || !kanVerantwoordelijk(*wie, transactie.kop()))
                   throw Veldfouten("nieuwe",
                                    "Kies iemand van het management van uw eigen organisatie.");
               samenwerkingStore::zetVerantwoordelijke(transactie, persoon, handeling.wie.nr);
           });
}

}  // namespace maatlat
