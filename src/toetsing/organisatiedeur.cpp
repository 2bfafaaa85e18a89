// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/organisatiedeur.h"

#include <map>
#include <optional>
#include <utility>

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/opvolging/toezicht_store.h"
#include "store/toetskop_store.h"

namespace maatlat {

namespace {

Organisatieleven eisLeven(Sessie& sessie, std::int64_t nr) {
    auto uit = organisatielevenStore::lees(sessie, nr);
    if (!uit) throw Geweigerd();
    return std::move(*uit);
}

Organisatiedoelwit doelwitVan(Sessie& sessie, const Persoon& persoon, const std::string& naamNu) {
    Organisatiedoelwit uit;
    uit.eigenOrganisatie = persoon.heeft(Rol::vtManagement) && persoon.organisatie == naamNu;
    if (persoon.nr == 0 || uit.eigenOrganisatie) return uit;
    uit.inspecteertOrganisatie = toetskopStore::inspecteert(sessie, naamNu, persoon.nr);
    uit.werkteErbij = persoonStore::werkteBij(sessie, persoon.nr, naamNu);
    return uit;
}

}  // namespace

Organisatieinzage::Organisatieinzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon,
                                     std::int64_t nr, Actie actie)
    : werkplek_(werkplek),
      sessie_(sessie),
      persoon_(persoon),
      leven_(eisLeven(sessie, nr)),
      naamNu_(organisatieStore::naamVanNu(sessie, leven_.naam).value_or(leven_.naam)),
      doelwit_(doelwitVan(sessie, persoon, naamNu_)),
      lezing_(Organisatiesleutel(), sessie, nr) {
    if (!mag(actie)) throw Geweigerd();
}

Toezichtbetrokkenheid Organisatieinzage::betrokkenheid(std::int64_t voorsteller) const {
    Toezichtbetrokkenheid uit;
    uit.inspecteur = persoon_.heeft(Rol::inspecteur);
    uit.coordinator = persoon_.heeft(Rol::coordinator);
    uit.vtManagement = persoon_.heeft(Rol::vtManagement);
    uit.inspecteert = doelwit_.inspecteertOrganisatie;
    uit.werkteErbij = doelwit_.werkteErbij;
    uit.voorsteller = voorsteller != 0 && voorsteller == persoon_.nr;
    return uit;
}

std::vector<Toezichtfeit> Organisatieinzage::lopendToezicht(Sessie& sessie, const Persoon& persoon,
                                                            Actie actie) {
    std::vector<Toezichtfeit> uit;
    std::map<std::string, bool> mag;
    for (Toezichtfeit& een : toezichtStore::lopend(Organisatiesleutel(), sessie)) {
        een.organisatienaam =
            organisatieStore::naamVanNu(sessie, een.organisatienaam).value_or(een.organisatienaam);
        const auto [plek, nieuw] = mag.emplace(een.organisatienaam, false);
        if (nieuw)
            plek->second =
                besluitBij(persoon, actie, doelwitVan(sessie, persoon, een.organisatienaam)) ==
                Besluit::mag;
        if (!plek->second) continue;
        een.organisatie = organisatielevenStore::nummer(sessie, een.organisatienaam);
        uit.push_back(std::move(een));
    }
    return uit;
}

OrganisatieTransactie::OrganisatieTransactie(Werkplek& werkplek, Transactie& transactie,
                                             const Persoon& persoon, std::int64_t nr, Actie actie)
    : Organisatieinzage(werkplek, transactie, persoon, nr, actie),
      schrijving_(Organisatiesleutel(), transactie, nr) {
    if (const auto& ging = leven().ging)
        throw NietNu(leven().naam + " ging op in " + ging->opvolgernaam +
                     ". Schrijf dit bij die organisatie op.");
}

}  // namespace maatlat
