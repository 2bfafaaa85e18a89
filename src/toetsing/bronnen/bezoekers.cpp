// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bezoekers.h"

#include <algorithm>
#include <functional>
#include <set>

#include "domain/fouten.h"
#include "store/bronnen/record_store.h"
#include "store/mensen/persoon_store.h"
#include "store/traject/bezoeker_store.h"
#include "store/traject/traject_store.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

Bezoek eisBezoek(const Toetslezing& toets, std::int64_t nr) {
    auto uit = recordStore::lees<Bezoek>(toets, nr);
    if (!uit) throw Onvindbaar();
    return std::move(*uit);
}

/// The team, every inspecteur who was named for something, and who is recorded already.
std::vector<Persoon> keuzesBij(const Toetsinzage& inzage, const std::vector<std::int64_t>& erbij) {
    std::set<std::int64_t> nummers(inzage.kop().team.begin(), inzage.kop().team.end());
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage))
        nummers.insert(een.persoon);
    std::vector<Persoon> uit;
    for (const std::int64_t nr : nummers)
        if (auto wie = persoonStore::lees(inzage, nr); wie && wie->heeft(Rol::inspecteur))
            uit.push_back(std::move(*wie));
    for (const std::int64_t nr : erbij)
        if (std::ranges::find(uit, nr, &Persoon::nr) == uit.end())
            if (auto wie = persoonStore::lees(inzage, nr)) uit.push_back(std::move(*wie));
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

}  // namespace

Bezoekersbeeld bezoekersbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t bezoek) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Bezoekersbeeld uit;
        uit.kop = inzage.kop();
        auto rij = recordStore::leesOok<Bezoek>(inzage, bezoek);
        if (!rij) throw Onvindbaar();
        uit.bezoek = std::move(rij->record);
        uit.weg = rij->weg;
        uit.erbij = bezoekerStore::van(inzage, bezoek);
        uit.keuzes = keuzesBij(inzage, uit.erbij);
        uit.magInvullen = inzage.mag(Actie::toetsInvullen);
        return uit;
    });
}

void zetBezoekers(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  std::int64_t bezoek, std::vector<std::int64_t> was,
                  const std::vector<std::int64_t>& erbij) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               eisBezoek(transactie, bezoek);
               const auto nu = bezoekerStore::van(transactie, bezoek);
               std::ranges::sort(was);
               if (nu != was)
                   throw NietNu(
                       "Iemand anders, of u in een ander tabblad, heeft intussen gewijzigd wie "
                       "erbij was. Ververs de pagina en kies opnieuw.");
               const auto keuzes = keuzesBij(transactie, nu);
               for (const std::int64_t een : erbij)
                   if (std::ranges::find(keuzes, een, &Persoon::nr) == keuzes.end())
                       throw Veldfouten("erbij", "Kies alleen mensen uit de lijst.");
               bezoekerStore::zet(transactie, bezoek, erbij, transactie.persoon().nr);
           });
}

std::vector<std::int64_t> bezoekenZonderBezoekers(Werkplek& werkplek, const Persoon& persoon,
                                                  std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        std::vector<std::int64_t> uit;
        if (!inzage.mag(Actie::toetsInvullen)) return uit;
        for (const Bezoek& een : recordStore::alle<Bezoek>(inzage))
            if (bezoekerStore::van(inzage, een.nr).empty()) uit.push_back(een.nr);
        return uit;
    });
}

std::vector<std::string> bezoekersfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    for (const std::int64_t bezoek : bezoekerStore::gewijzigdBuitenOm(inzage))
        uit.push_back("Wie er bij bezoek " + std::to_string(bezoek) +
                      " was, is buiten Maatlat om gewijzigd. Het team kan opnieuw kiezen wie erbij "
                      "was.");
    return uit;
}

}  // namespace maatlat
