// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include "domain/toets/recordsleutel.h"

namespace maatlat {

std::string recordnaam(std::string_view sleutel) {
    const auto record = leesRecordsleutel(sleutel);
    return record ? omschrijving(*record) : std::string(sleutel);
}

std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel) {
    const auto veld = leesVeldsleutel(sleutel, kader);
    if (!veld) return {};
    const Veldplaats plaats = plaatsVan(veld->soort);
    if (plaats == Veldplaats::criterium) return veld->code;
    if (plaats != Veldplaats::verwachting) return {};
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.code == veld->code) return criterium->code;
    return {};
}

}  // namespace maatlat
