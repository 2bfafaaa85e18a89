// SPDX-License-Identifier: EUPL-1.2
#include "reporting/publicatie/publicatiestatus.h"

#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string dagInWoorden(const std::string& moment) {
    return datumInWoorden(dagVan(moment));
}

}  // namespace

Publicatiestatus publicatiestatus(const publicatieStore::Openbaar& van) {
    Publicatiestatus uit;
    const Publicatiebesluit* nu = van.nu();
    if (!nu) {
        const Publicatiebesluit& laatste = van.besluiten.front();
        uit.zin = "Ingetrokken op " + dagInWoorden(laatste.eindigde) + ". Editie " +
                  std::to_string(laatste.editie) + " was gepubliceerd op " +
                  dagInWoorden(laatste.gepubliceerd) + ".";
        uit.melding = laatste.melding;
        return uit;
    }
    const std::string editie = "editie " + std::to_string(nu->editie);
    if (nu->isOpgeschort())
        uit.zin = "Opgeschort sinds " + datumInWoorden(nu->opschortingDag) + ", met kenmerk " +
                  nu->opschortingKenmerk.str() + ": " + editie + " is nu niet te lezen.";
    else
        uit.zin = "Gepubliceerd op " + dagInWoorden(nu->gepubliceerd) + ": " + editie + ".";
    if (!van.gewijzigdSinds.empty())
        uit.gewijzigd =
            "Gegevens gewijzigd sinds " + dagInWoorden(van.gewijzigdSinds) +
            (van.nieuwsteEditie > nu->editie
                 ? ": er is een nieuwe editie vastgesteld. Die is nog niet gepubliceerd."
                 : ": dit rapport wordt gecorrigeerd.");
    return uit;
}

std::string reactieBij(const publicatieStore::Openbaar& van) {
    const Publicatiebesluit* nu = van.nu();
    if (!nu || nu->isOpgeschort()) return {};
    for (std::size_t i = 0; i < van.besluiten.size(); ++i)
        if (van.besluiten[i].nr == nu->nr) return van.reacties[i].tekst;
    return {};
}

}  // namespace maatlat
