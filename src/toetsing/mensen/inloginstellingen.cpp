// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/inloginstellingen.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "store/spoor/instelling_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

const std::string kInstelling(kCodeVerplicht);  // roles by their key, with a space between

std::set<Rol> uitTekst(std::string_view rest) {
    std::set<Rol> uit;
    while (!rest.empty()) {
        const auto einde = std::min(rest.find(' '), rest.size());
        if (const auto rol = rolMetSleutel(rest.substr(0, einde))) uit.insert(*rol);
        rest.remove_prefix(std::min(einde + 1, rest.size()));
    }
    return uit;
}

std::string alsTekst(const std::set<Rol>& rollen) {
    std::string uit;
    for (const Rol rol : rollen)
        uit += (uit.empty() ? "" : " ") + std::string(sleutel(rol));
    return uit;
}

std::set<Rol> verplicht(Sessie& sessie) {
    return uitTekst(instellingStore::lees(sessie, kInstelling).value_or(""));
}

std::set<Rol> metWachtwoord(Sessie& sessie) {
    const auto bewaard = instellingStore::lees(sessie, std::string(kMetWachtwoord));
    return bewaard ? uitTekst(*bewaard) : std::set<Rol>(kAlleRollen.begin(), kAlleRollen.end());
}

}  // namespace

std::set<Rol> codeVerplichtVoor(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren, verplicht);
}

void zetInlogkeuzes(Werkplek& werkplek, const Handeling& handeling, const std::set<Rol>& rollen,
                    const std::optional<Inlogkeuze>& organisatie) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        instellingStore::zet(transactie, kInstelling, alsTekst(rollen));
        if (!organisatie) return;
        std::set<Rol> mag = organisatie->metWachtwoord;
        mag.insert(Rol::beheerder);
        instellingStore::zet(transactie, std::string(kMetWachtwoord), alsTekst(mag));
        instellingStore::zet(transactie, std::string(kOokCode),
                             organisatie->ookCode ? "ja" : "nee");
    });
}

bool heeftCodeplicht(Sessie& sessie, const Persoon& persoon) {
    return std::ranges::any_of(verplicht(sessie), [&](Rol rol) { return persoon.heeft(rol); });
}

bool moetCodeInstellen(Sessie& sessie, const Persoon& persoon, bool viaOrganisatie) {
    return !persoon.tweedeFactor && (!viaOrganisatie || wilOokCode(sessie)) &&
           heeftCodeplicht(sessie, persoon);
}

Inlogkeuze organisatiekeuze(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren, [](Sessie& sessie) {
        return Inlogkeuze{metWachtwoord(sessie), wilOokCode(sessie)};
    });
}

bool magMetWachtwoord(Sessie& sessie, const Persoon& persoon) {
    if (persoon.heeft(Rol::beheerder)) return true;
    const std::set<Rol> mag = metWachtwoord(sessie);
    return std::ranges::all_of(persoon.rollen, [&](Rol rol) { return mag.contains(rol); });
}

bool wilOokCode(Sessie& sessie) {
    return instellingStore::lees(sessie, std::string(kOokCode)) == "ja";
}

}  // namespace maatlat
