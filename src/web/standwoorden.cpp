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

/// What somebody did by which the toets is where it is; empty: nothing that needs telling.
std::string_view gedaanInWoorden(Zet zet) {
    switch (zet) {
        case Zet::geefTerug:
            return "Teruggegeven";
        case Zet::neemTerug:
            return "Teruggenomen";
        case Zet::keurGoed:
            return "Goedgekeurd";
        case Zet::heropenWederhoor:
            return "Nog een keer aan de organisatie voorgelegd";
        case Zet::corrigeer:
            return "Geopend voor een nieuwe editie";
        case Zet::trekBesluitIn:
            return "Besluit ingetrokken";
        case Zet::trekPublicatieIn:
            return "Uit de publicatie gehaald";
        default:
            return {};
    }
}

std::string terugInWoorden(const Toetsstand& stand) {
    if (!stand.terug) return {};
    const std::string_view wat = gedaanInWoorden(stand.terug->zet);
    if (wat.empty()) return {};
    return std::string(wat) + " door " + stand.terug->wie + " op " +
           datumEnTijd(stand.terug->wanneer) +
           (stand.terug->reden.empty() ? ". De reden is gewist." : ", met deze reden:");
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

std::string terugInEenRegel(const Toetsstand& stand) {
    if (!stand.terug) return {};
    const std::string_view wat = gedaanInWoorden(stand.terug->zet);
    if (wat.empty()) return {};
    const std::string& reden = stand.terug->reden;
    return std::string(wat) + " door " + stand.terug->wie +
           (reden.empty() ? "" : ": " + eersteWoorden(reden, 100));
}

Standblok standblok(const Toetsstand& stand) {
    return {metHoofdletter(std::string(naam(stand.status))),
            stand.sinds.empty() ? "" : datumEnTijd(stand.sinds),
            aanzetInWoorden(stand),
            termijnInWoorden(stand),
            stand.teLaat,
            stand.niemandKan,
            terugInWoorden(stand),
            stand.terug ? stand.terug->reden : ""};
}

}  // namespace maatlat::web
