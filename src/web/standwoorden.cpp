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

std::string termijnInWoorden(const Toetsstand& stand) {
    if (stand.tot.empty()) return {};
    const std::string dag = datumInWoorden(stand.tot) + ".";
    if (stand.status == Toetsstatus::besluit) return "Publiceren mag vanaf " + dag;
    return (stand.teLaat ? "Te laat: de termijn was tot en met " : "Termijn: tot en met ") + dag;
}

Standblok standblok(const Toetsstand& stand) {
    return {metHoofdletter(std::string(naam(stand.status))),
            stand.sinds.empty() ? "" : datumEnTijd(stand.sinds),
            aanzetInWoorden(stand),
            termijnInWoorden(stand),
            stand.teLaat,
            stand.niemandKan};
}

}  // namespace maatlat::web
