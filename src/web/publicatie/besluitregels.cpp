// SPDX-License-Identifier: EUPL-1.2
#include "web/publicatie/besluitregels.h"

#include <string>
#include <vector>

#include "taal/tijd.h"
#include "taal/woordtelling.h"
#include "taal/zin.h"

namespace maatlat::web {

namespace {

std::string standInWoorden(const Publicatiebesluit& van) {
    switch (van.stand) {
        case Besluitstand::besloten:
            return "Besloten. Nog niet gepubliceerd.";
        case Besluitstand::ingetrokken:
            return "Het besluit is ingetrokken op " + datumEnTijd(van.eindigde) + ".";
        case Besluitstand::gepubliceerd:
            return "Gepubliceerd op " + datumEnTijd(van.gepubliceerd) + ".";
        case Besluitstand::vervangen:
            return "Gepubliceerd op " + datumEnTijd(van.gepubliceerd) +
                   ". Vervangen door een nieuwe editie op " + datumEnTijd(van.eindigde) + ".";
        case Besluitstand::uitPublicatie:
            return "Gepubliceerd op " + datumEnTijd(van.gepubliceerd) +
                   ". Uit de publicatie gehaald op " + datumEnTijd(van.eindigde) + ".";
    }
    return {};
}

std::string opschortingInWoorden(const Publicatiebesluit& van) {
    const std::string bij =
        " op " + datumInWoorden(van.opschortingDag) + " (" + van.opschortingKenmerk.str() + ").";
    switch (van.opschorting) {
        case Opschorting::geen:
            return {};
        case Opschorting::gevraagd:
            return "Er is om een voorlopige voorziening gevraagd" + bij +
                   (van.verzoekSchortOp ? " Tot de rechter beslist, is de publicatie opgeschort."
                                        : "");
        case Opschorting::geschorst:
            return "De rechter heeft het besluit geschorst" + bij;
        case Opschorting::vrijgegeven:
            return "Het rapport mag worden gepubliceerd" + bij;
    }
    return {};
}

}  // namespace

Besluitdeel besluitdeel(const Besluitregel& van, bool intern) {
    const Publicatiebesluit& besluit = van.besluit;
    Besluitdeel uit;
    uit.titel =
        "Besluit " + std::to_string(besluit.nr) + ": editie " + std::to_string(besluit.editie);
    const auto rij = [&](const char* naam, const std::string& waarde) {
        if (!waarde.empty()) uit.feiten.push_back({naam, waarde});
    };
    rij("Stand", standInWoorden(besluit));
    rij("Volgens", besluit.regimenaam + " (" + besluit.grond + ")");
    rij("Bekendgemaakt op", datumInWoorden(besluit.bekendgemaakt));
    rij("Eerste dag van publicatie",
        datumInWoorden(besluit.eersteDag) +
            (besluit.eersteDagOnzeker ? ". Deze dag kan nog verschuiven." : ""));
    rij("Rechtsmiddelen", besluit.rechtsmiddelen);
    rij("Rechter", opschortingInWoorden(besluit));
    const bool kanReageren =
        besluit.loopt() || besluit.stand == Besluitstand::gepubliceerd;  // else it is over
    if (!besluit.reactieTot.empty())
        rij("Reactie van de organisatie",
            van.reactie.tekst.empty()
                ? (kanReageren ? "Nog geen. Zij kan reageren tot en met " +
                                     datumInWoorden(besluit.reactieTot) + "."
                               : "Geen.")
                : van.reactie.tekst.str() + "\n(" +
                      std::to_string(telWoorden(van.reactie.tekst.str())) + " woorden)");
    if (intern) rij("Reden", besluit.reden);
    rij("Melding", besluit.melding);
    return uit;
}

}  // namespace maatlat::web
