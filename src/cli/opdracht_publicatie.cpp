// SPDX-License-Identifier: EUPL-1.2
#include <ostream>
#include <string>
#include <system_error>

#include "cli/gegevensmap.h"
#include "cli/oefenmerk.h"
#include "cli/opdrachten.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "pages/sjabloon.h"
#include "reporting/publicatie/publicatiemap.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/werkplek.h"

namespace maatlat {

namespace {

int zegVerschillen(const std::vector<std::string>& verschillen, const std::string& map,
                   const Uitvoer& uitvoer) {
    for (const std::string& een : verschillen)
        uitvoer.uit << een << "\n";
    if (verschillen.empty())
        uitvoer.uit << "\"" << map << "\" is precies wat er gepubliceerd is.\n";
    else
        uitvoer.uit << "Maak de map weer heel met dezelfde opdracht zonder --controleer.\n";
    return verschillen.empty() ? kGoed : kNietGoed;
}

}  // namespace

int publicatieOpdracht(const PublicatieOpties& opties, const Uitvoer& uitvoer) {
    const Ernaast hier = ernaast(opties.database);
    const auto gegevens = vindGegevensmap(opties.gegevens);
    Database database = Database::openLezen(opties.database);
    Werkplek werkplek(database, systeemklok(), hier.bijlagen, hier.sleutels,
                      leesTermijnkalender(gegevens / "criteria"),
                      {leesOpenbaarmaking(gegevens / "criteria"), hier.publicatie});
    const Sjablonen sjablonen(gegevens / "templates", merkVan(database));
    const std::string map = hier.publicatie.string();
    if (opties.controleer)
        return zegVerschillen(publicatiemapverschillen(werkplek, sjablonen), map, uitvoer);
    try {
        const int gewijzigd = schrijfPublicatiemap(werkplek, sjablonen);
        uitvoer.uit << "\"" << map
                    << "\" is weer wat er gepubliceerd is. Gewijzigde bestanden: " << gewijzigd
                    << ".\n";
    } catch (const std::system_error& fout) {
        throw Gebruikersfout("\"" + map + "\" kan niet worden geschreven: " + fout.what() +
                             ". Kijk of er ruimte is en of de map van u is.");
    }
    return kGoed;
}

}  // namespace maatlat
