// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/veldopmerkingen.h"

#include <algorithm>
#include <utility>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bezoek.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/record_store.h"
#include "store/toets/veldopmerking_store.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/toewijzingen.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// What people fill in, and that this toets has.
void eisPlek(const Toetsinzage& inzage, const std::string& plek) {
    if (leesVeldsleutel(plek, *inzage.kader())) return;
    const auto record = leesRecordsleutel(plek);
    const auto bestaat = [&] {
        if (!record || record->nr < 1) return false;
        switch (record->soort) {
            case Recordsoort::bevinding:
                return recordStore::leesOok<Bevinding>(inzage, record->nr).has_value();
            case Recordsoort::bron:
                return recordStore::leesOok<Bron>(inzage, record->nr).has_value();
            case Recordsoort::bezoek:
                return recordStore::leesOok<Bezoek>(inzage, record->nr).has_value();
            default:
                return false;
        }
    };
    if (!bestaat()) throw Onvindbaar();
}

Veldopmerking eisOpmerking(const Toetslezing& toets, std::int64_t nr) {
    auto uit = veldopmerkingStore::lees(toets, nr);
    if (!uit) throw Onvindbaar();
    return std::move(*uit);
}

/// The one that began it, of a conversation that is open.
Veldopmerking eisOpen(const Toetslezing& toets, std::int64_t nr) {
    Veldopmerking uit = eisOpmerking(toets, nr);
    if (uit.antwoordOp != 0) throw Onvindbaar();
    if (uit.opgelost)
        throw NietNu(
            "Deze opmerking is intussen opgelost. Zet haar eerst weer open, of maak een nieuwe "
            "opmerking.");
    return uit;
}

Opmerkingdraad draad(const Toetsinzage& inzage, const Veldopmerking& eerste,
                     const std::vector<Veldopmerking>& alle, bool magSchrijven) {
    Opmerkingdraad uit;
    uit.waarbij = volleRecordnaam(inzage, eerste.plek);
    uit.criterium = criteriumVan(*inzage.kader(), eerste.plek);
    if (eerste.opgelost) uit.opgelostDoor = persoonsnaam(inzage, eerste.opgelostDoor);
    const bool mag = magSchrijven && !eerste.opgelost;
    for (const Veldopmerking& een : alle)
        if (een.nr == eerste.nr || een.antwoordOp == eerste.nr)
            uit.rijen.push_back(
                {een, persoonsnaam(inzage, een.auteur), mag && een.auteur == inzage.persoon().nr});
    return uit;
}

/// What was typed becomes a new remark, or other words of an own one.
std::int64_t schrijf(const TekstTransactie& transactie, const Opmerkinginvoer& invoer) {
    const std::int64_t persoon = transactie.persoon().nr;
    Veldopmerking stand;
    if (invoer.nr != 0) {
        stand = eisOpmerking(transactie, invoer.nr);
        if (stand.auteur != persoon) throw Onvindbaar();
        eisOpen(transactie, stand.antwoordOp == 0 ? stand.nr : stand.antwoordOp);
    } else if (invoer.antwoordOp != 0) {
        stand.plek = eisOpen(transactie, invoer.antwoordOp).plek;
        stand.antwoordOp = invoer.antwoordOp;
    } else {
        eisPlek(transactie, invoer.plek);
        stand.plek = invoer.plek;
    }
    Veldcontrole controle;
    const Getypt tekst =
        controle.tekst("tekst", invoer.tekst, kLangsteTekst, "Schrijf op wat uw opmerking is.");
    controle.eisGoed();
    const Tekst gekeurd = transactie.keur("tekst", tekst, stand.tekst);
    transactie.eisGoed();
    if (invoer.nr != 0) {
        veldopmerkingStore::wijzig(transactie, stand, gekeurd, invoer.versie, persoon);
        return invoer.nr;
    }
    stand.tekst = gekeurd;
    return veldopmerkingStore::schrijf(transactie, stand, persoon);
}

}  // namespace

Opmerkingdraden leesOpmerkingdraden(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                    const std::string& plek) {
    return inzien(werkplek, persoon, toets, Actie::notitiesLezen, [&](const Toetsinzage& inzage) {
        Opmerkingdraden uit;
        uit.kop = inzage.kop();
        if (!leestTeamwerk(inzage)) return uit;
        uit.magSchrijven = inzage.mag(Actie::toetsInvullen);
        if (!plek.empty()) {
            eisPlek(inzage, plek);
            uit.waarbij = volleRecordnaam(inzage, plek);
            uit.criterium = criteriumVan(*inzage.kader(), plek);
        }
        const auto alle = veldopmerkingStore::alle(inzage);
        for (const Veldopmerking& een : alle)
            if (een.antwoordOp == 0 && (plek.empty() || een.plek == plek))
                (een.opgelost ? uit.opgelost : uit.open)
                    .push_back(draad(inzage, een, alle, uit.magSchrijven));
        std::ranges::reverse(uit.open);
        std::ranges::stable_sort(uit.opgelost, std::ranges::greater(),
                                 [](const Opmerkingdraad& een) { return een.eerste().opgelostOp; });
        return uit;
    });
}

std::int64_t schrijfVeldopmerking(Werkplek& werkplek, const Handeling& handeling,
                                  std::int64_t toets, const Opmerkinginvoer& invoer) {
    return handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                          {.reden = invoer.privacyreden, .record = {}},
                          [&](const TekstTransactie& transactie) {
                              eisTeamwerk(transactie);
                              const std::int64_t nr = schrijf(transactie, invoer);
                              transactie.noem(veldopmerkingsleutel(nr));
                              return nr;
                          });
}

void zetOpmerkingOpgelost(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          std::int64_t nr, bool opgelost) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               eisTeamwerk(transactie);
               const Veldopmerking stand = eisOpmerking(transactie, nr);
               if (stand.antwoordOp != 0) throw Onvindbaar();
               veldopmerkingStore::zetOpgelost(transactie, stand, opgelost, handeling.wie.nr);
           });
}

std::map<std::string, int> openOpmerkingen(const Toetsinzage& inzage) {
    if (!leestTeamwerk(inzage)) return {};
    return veldopmerkingStore::open(inzage);
}

std::optional<int> openOpmerkingen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   const std::string& plek) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen,
                  [&](const Toetsinzage& inzage) -> std::optional<int> {
                      if (!leestTeamwerk(inzage)) return std::nullopt;
                      const auto open = veldopmerkingStore::open(inzage);
                      const auto plaats = open.find(plek);
                      return plaats == open.end() ? 0 : plaats->second;
                  });
}

int aantalOpenOpmerkingen(const Toetsinzage& inzage) {
    int uit = 0;
    for (const auto& [plek, aantal] : openOpmerkingen(inzage))
        uit += aantal;
    return uit;
}

}  // namespace maatlat
