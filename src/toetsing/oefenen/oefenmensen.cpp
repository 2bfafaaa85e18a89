// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefenmensen.h"

#include <algorithm>
#include <stdexcept>

#include "store/mensen/persoon_store.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/mensen/links.h"
#include "toetsing/mensen/personen.h"
#include "toetsing/onderzoek/organisaties.h"

namespace maatlat {

namespace {

constexpr const char* kVrager = "beheerder-2";

const Oefenpersoon& persoonMet(const Oefenstof& stof, const std::string& sleutel) {
    const auto een = std::ranges::find(stof.personen, sleutel, &Oefenpersoon::sleutel);
    if (een == stof.personen.end())
        throw std::logic_error("an exercise has nobody with the key " + sleutel);
    return *een;
}

void onthoud(Oefenwerk& werk, const Oefenpersoon& wie) {
    werk.kent(wie.sleutel, werk.werkplek.database().lees([&](Sessie& sessie) {
        return persoonStore::metEmail(sessie, adresVan(wie)).value();
    }));
}

void maakOefenbeheerder(Oefenwerk& werk, const std::string& wachtwoord) {
    const Oefenpersoon& wie = persoonMet(werk.stof, kOefenbeheerder);
    maakEersteBeheerder(
        werk.werkplek,
        {eersteKeerCode(werk.werkplek), wie.naam, adresVan(wie), wachtwoord, wachtwoord}, "");
    onthoud(werk, wie);
}

void nodigEenUit(Oefenwerk& werk, const Oefenpersoon& wie, const std::string& wachtwoord) {
    const Uitgereikt link = nodigUit(werk.werkplek, werk.als(kOefenbeheerder),
                                     {wie.naam, adresVan(wie), {wie.rol}, wie.organisatie});
    gebruikLink(werk.werkplek, link.token, wachtwoord, wachtwoord);
    onthoud(werk, wie);
}

}  // namespace

void maakMensen(Oefenwerk& werk, const std::string& wachtwoord) {
    maakOefenbeheerder(werk, wachtwoord);
    nodigEenUit(werk, persoonMet(werk.stof, kOefencoordinator), wachtwoord);
    for (const Oefentoets& een : werk.stof.toetsen)
        voegOrganisatieToe(werk.werkplek, werk.als(kOefencoordinator), {een.organisatie, ""});
    for (const Oefenpersoon& een : werk.stof.personen)
        if (een.sleutel != kOefenbeheerder && een.sleutel != kOefencoordinator)
            nodigEenUit(werk, een, wachtwoord);
}

void vraagRol(Oefenwerk& werk) {
    const Oefenpersoon& wie = persoonMet(werk.stof, kVrager);
    const std::int64_t nr = werk.wie(kVrager).nr;
    const int versie = persoonbeeld(werk.werkplek, werk.wie(kVrager), nr).versie;
    wijzigPersoon(werk.werkplek, werk.als(kVrager), nr, versie,
                  {wie.naam, adresVan(wie), {Rol::beheerder, Rol::inspecteur}, ""});
}

}  // namespace maatlat
