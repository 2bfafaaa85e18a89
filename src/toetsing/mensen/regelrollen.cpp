// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/regelrollen.h"

#include <algorithm>
#include <cstddef>

#include "store/onderzoek/organisatie_store.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

std::set<std::string> delen(std::string_view groepen) {
    std::set<std::string> uit;
    for (;;) {
        const auto einde = std::min(groepen.find(kGroepscheiding), groepen.size());
        const std::string deel(getrimd(groepen.substr(0, einde)));
        if (!deel.empty()) uit.insert(deel);
        if (einde == groepen.size()) return uit;
        groepen.remove_prefix(einde + 1);
    }
}

}  // namespace

Aanmeldregels metNamenVanNu(Sessie& sessie, Aanmeldregels regels) {
    for (Aanmeldregel& een : regels)
        if (!een.organisatie.empty())
            een.organisatie = organisatieStore::naamVanNu(sessie, een.organisatie).value_or("");
    return regels;
}

Regelrollen volgensRegels(const Aanmeldregels& regels, std::string_view groepen) {
    const std::set<std::string> heeft = delen(groepen);
    Regelrollen uit;
    for (std::size_t i = 0; i < regels.size(); ++i) {
        const Aanmeldregel& regel = regels[i];
        if (!heeft.contains(regel.waarde) || regel.rol == Rol::beheerder) continue;
        uit.regels += (uit.regels.empty() ? "regel " : ", regel ") + std::to_string(i + 1);
        if (isVanOrganisatie(regel.rol) && regel.organisatie.empty()) {
            uit.regels += " (organisatie onbekend)";
            continue;
        }
        uit.rollen.insert(regel.rol);
        if (regel.organisatie.empty()) continue;
        if (!uit.organisatie.empty() && uit.organisatie != regel.organisatie)
            uit.bezwaar = "Volgens de regels hoort u bij twee organisaties.";
        uit.organisatie = regel.organisatie;
    }
    Persoon proef;
    proef.rollen = uit.rollen;
    proef.organisatie = uit.organisatie;
    if (uit.bezwaar.empty()) uit.bezwaar = rolbezwaar(proef);
    return uit;
}

}  // namespace maatlat
