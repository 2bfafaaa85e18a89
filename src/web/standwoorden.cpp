// SPDX-License-Identifier: EUPL-1.2
#include "web/standwoorden.h"

#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat::web {

namespace {

std::string inWoorden(const Aanzet& een) {
    std::vector<std::string> wie = een.anderen;
    if (een.u) wie.insert(wie.begin(), "u");
    const std::string als(naam(een.als));
    return wie.empty() ? als : als + " (" + opsomming(wie) + ")";
}

}  // namespace

std::string aanzetInWoorden(const Toetsstand& stand) {
    std::vector<std::string> delen;
    for (const Aanzet& een : stand.aanzet)
        delen.push_back(inWoorden(een));
    return opsomming(delen);
}

Standblok standblok(const Toetsstand& stand) {
    return {metHoofdletter(std::string(naam(stand.status))),
            stand.sinds.empty() ? "" : datumEnTijd(stand.sinds),
            aanzetInWoorden(stand),
            stand.tot.empty() ? "" : datumInWoorden(stand.tot),
            stand.teLaat,
            stand.niemandKan};
}

}  // namespace maatlat::web
