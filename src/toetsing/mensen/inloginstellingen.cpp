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

std::set<Rol> verplicht(Sessie& sessie) {
    const std::string bewaard = instellingStore::lees(sessie, kInstelling).value_or("");
    std::set<Rol> uit;
    for (std::string_view rest = bewaard; !rest.empty();) {
        const auto einde = std::min(rest.find(' '), rest.size());
        if (const auto rol = rolMetSleutel(rest.substr(0, einde))) uit.insert(*rol);
        rest.remove_prefix(std::min(einde + 1, rest.size()));
    }
    return uit;
}

}  // namespace

std::set<Rol> codeVerplichtVoor(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren, verplicht);
}

void zetCodeVerplicht(Werkplek& werkplek, const Handeling& handeling, const std::set<Rol>& rollen) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        std::string uit;
        for (const Rol rol : rollen)
            uit += (uit.empty() ? "" : " ") + std::string(sleutel(rol));
        instellingStore::zet(transactie, kInstelling, uit);
    });
}

bool heeftCodeplicht(Sessie& sessie, const Persoon& persoon) {
    return std::ranges::any_of(verplicht(sessie), [&](Rol rol) { return persoon.heeft(rol); });
}

bool moetCodeInstellen(Sessie& sessie, const Persoon& persoon) {
    return !persoon.tweedeFactor && heeftCodeplicht(sessie, persoon);
}

}  // namespace maatlat
