// SPDX-License-Identifier: EUPL-1.2

#include <ostream>
#include <string>

#include "cli/bewaardagen.h"
#include "cli/gegevensmap.h"
#include "cli/opdrachten.h"
#include "cli/systeemklok.h"
#include "store/motor/database.h"
#include "taal/tijd.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/bewaren/herstellen.h"
#include "toetsing/bewaren/kopie_maken.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/bewaren/rotatie.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/opruimklok.h"

namespace maatlat {

namespace {

Termijnkalender kalenderUit(const std::string& gegevens) {
    return leesTermijnkalender(vindGegevensmap(gegevens) / "criteria");
}

void zeg(const Kopieuitslag& uit, const Uitvoer& uitvoer) {
    uitvoer.uit << "De reservekopie staat in \"" << uit.kopie.map.string()
                << "\": " << leesbareGrootte(uit.kopie.grootte()) << ", " << uit.rijen << " rijen, "
                << uit.bijlagen << (uit.bijlagen == 1 ? " bijlage" : " bijlagen")
                << ". Zij is teruggelezen en nagekeken.\n";
    if (uit.sleutelmap.empty())
        uitvoer.uit << "De sleutels gaan niet mee. " << kZonderSleutels
                    << " Bewaar ze apart met --sleutels-naar.\n";
    else
        uitvoer.uit << "De sleutels staan in \"" << uit.sleutelmap.string()
                    << "\". Bewaar ze ergens anders dan de kopie.\n";
    for (const std::string& een : uit.kopie.inventaris.gebreken)
        uitvoer.uit << "LET OP: " << een << "\n";
    if (!uit.kopie.heel())
        uitvoer.uit << "Dat was al zo in de database. Kijk na met \"maatlat controleer\".\n";
}

void zeg(const Rotatie& rotatie, const Uitvoer& uitvoer) {
    for (const std::string& een : rotatie.weg)
        uitvoer.uit << "Verwijderd, want te oud: " << een << "\n";
    for (const std::string& een : rotatie.over)
        uitvoer.uit
            << "LET OP: " << een
            << " is te oud, maar blijft staan: de klok van deze computer is gesprongen. Klopt "
               "de klok? Geef dan --klok-klopt, of zeg het in Maatlat op de pagina "
               "Klok.\n";
}

}  // namespace

int reservekopieOpdracht(const ReservekopieOpties& opties, const Uitvoer& uitvoer) {
    Rotatieregels regels;
    regels.dagen = leesBewaardagen(opties.bewaar);
    regels.database = opties.database;
    Database database = Database::openLezen(opties.database);
    regels.nu = systeemklok()();
    database.lees([&](Sessie& sessie) {
        regels.termijn = dossiertermijn(sessie);
        regels.klokKlopt = opties.klokKlopt || Opruimklok::stand(sessie, regels.nu).klopt;
    });
    const Kopieuitslag uit =
        maakKopie(database, {opties.database, opties.naar, opties.sleutelsNaar, regels.nu,
                             MAATLAT_VERSIE, kalenderUit(opties.gegevens)});
    zeg(uit, uitvoer);
    zeg(ruimKopieenOp(opties.naar, regels), uitvoer);
    regels.database.clear();
    if (!opties.sleutelsNaar.empty())
        zeg(ruimKopieenOp(opties.sleutelsNaar, regels, true), uitvoer);
    return uit.kopie.heel() ? kGoed : kNietGoed;
}

int herstelOpdracht(const HerstelOpties& opties, const Uitvoer& uitvoer) {
    const Herstel uit = herstel({opties.van, opties.sleutelsVan, opties.naar});
    uitvoer.uit << "Hersteld in \"" << opties.naar << "\", zoals het was op "
                << datumEnTijd(uit.kopie.inventaris.moment)
                << ". Elke rij en elk bestand is gelijk aan de kopie.\n";
    if (!uit.metSleutels)
        uitvoer.uit << "De sleutels zijn niet teruggezet. " << kZonderSleutels
                    << " Hebt u ze, herstel dan opnieuw met --sleutels-van.\n";
    for (const std::string& een : uit.opmerkingen)
        uitvoer.uit << "LET OP: " << een << "\n";
    uitvoer.uit << "Kijk na met: maatlat controleer --database \"" << opties.naar
                << "\"\nEn start met: maatlat start --database \"" << opties.naar << "\"\n";
    return kGoed;
}

int controleerOpdracht(const ControleerOpties& opties, const Uitvoer& uitvoer) {
    const Heelheid uit = kijkNa(opties.database, systeemklok()(), kalenderUit(opties.gegevens));
    for (const Vondst& een : uit.vondsten)
        uitvoer.uit << een.tekst << "\n";
    uitvoer.uit << "Nagekeken: ";
    for (const std::string& een : uit.nagekeken)
        uitvoer.uit << (een == uit.nagekeken.front() ? "" : ", ") << een;
    uitvoer.uit << ".\n";
    for (const std::string& een : uit.nietNagekeken)
        uitvoer.uit << "Niet nagekeken: " << een << "\n";
    if (!uit.andereVersie.empty()) {
        if (uit.stand.versie == 0)
            uitvoer.uit << "Niet nagekeken, want dit is geen database die Maatlat kan lezen: ";
        else
            uitvoer.uit << "Niet nagekeken, want de database is van versie " << uit.stand.versie
                        << " en dit programma van een andere: ";
        for (const std::string& een : uit.andereVersie)
            uitvoer.uit << (een == uit.andereVersie.front() ? "" : ", ") << een;
        uitvoer.uit << ".\n";
    }
    if (uit.heel())
        uitvoer.uit << "Wat is nagekeken, is heel.\n";
    else
        uitvoer.uit << "Niet heel: " << uit.vondsten.size()
                    << (uit.vondsten.size() == 1 ? " melding" : " meldingen") << ".\n";
    return uit.heel() ? kGoed : kNietGoed;
}

}  // namespace maatlat
