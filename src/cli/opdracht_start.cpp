// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <mutex>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>

#include "cli/bewaardagen.h"
#include "cli/gegevensmap.h"
#include "cli/herhaling.h"
#include "cli/opdrachten.h"
#include "cli/stopsein.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "pages/sjabloon.h"
#include "reporting/toets/toetsrapport.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/bewaren/herstellen.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/werkplek.h"
#include "web/http/server.h"
#include "web/routes.h"
#include "web/statisch.h"
#include "web/toepassing.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// How often is looked whether the end date of dossiers has come.
constexpr std::chrono::hours kOpruimronde{1};

/// How often is looked whether it is quiet, so that all can be brought into the database file.
constexpr std::chrono::seconds kRustronde{2};

/// Where uploads wait while a request is handled. What a crash left there belongs to nothing.
fs::path legeOntvangst(const fs::path& bijlagen) {
    const fs::path map = bijlagen / "ontvangst";
    std::error_code fout;
    fs::remove_all(map, fout);
    fs::create_directories(map, fout);
    if (fout)
        throw Gebruikersfout("De map " + bijlagen.string() +
                             " voor bestanden bij bronnen is niet te maken of te schrijven. Vraag "
                             "schrijfrechten op de map van de database.");
    return map;
}

std::uint16_t leesPoort(const std::string& tekst) {
    std::uint16_t poort = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, poort);
    if (fout != std::errc() || tot != einde)
        throw Gebruikersfout("Bij --poort hoort een getal van 0 tot en met 65535.");
    return poort;
}

web::Serverinstellingen instellingen(const StartOpties& opties) {
    web::Serverinstellingen uit;
    uit.adres = opties.adres;
    uit.poort = leesPoort(opties.poort);
    uit.namen = opties.namen;
    uit.achterProxy = opties.achterProxy;
    uit.certificaat = opties.certificaat;
    uit.sleutel = opties.sleutel;
    web::controleer(uit);
    return uit;
}

web::Routes metStatisch(const web::Statisch& statisch) {
    web::Routes routes = web::alleRoutes();
    std::ranges::move(statisch.routes(), std::back_inserter(routes));
    return routes;
}

void zegKlaar(Werkplek& werkplek, const std::string& adres, bool metThema, const Uitvoer& uitvoer) {
    if (!metThema)
        uitvoer.bij << "De vormgeving is niet opgehaald; de pagina's zien er kaal uit. Haal haar "
                       "op met scripts/start.\n";
    uitvoer.uit << "Maatlat staat klaar op " << adres << "\n";
    if (isEersteKeer(werkplek))
        uitvoer.uit << "Er is nog niemand die kan inloggen. Open " << adres
                    << "eerste-keer en maak uzelf beheerder met deze code: "
                    << eersteKeerCode(werkplek) << "\n";
    uitvoer.uit << "Stoppen: Ctrl-C" << std::endl;
}

Kopieinstelling kopieinstelling(const StartOpties& opties) {
    Kopieinstelling uit;
    uit.database = opties.database;
    uit.map = opties.reservekopieen.empty() ? fs::path(opties.database + "-reservekopieen")
                                            : fs::path(opties.reservekopieen);
    uit.dagen = leesBewaardagen(opties.bewaar);
    uit.programma = MAATLAT_VERSIE;
    if (!opties.reservekopieen.empty() && !fs::is_directory(uit.map))
        throw Gebruikersfout("De map \"" + uit.map.string() +
                             "\" voor reservekopieën bestaat niet. Maak haar, op een andere schijf "
                             "dan die van de database.");
    return uit;
}

/// The folder beside the database is made; a folder that somebody chose must be there.
Kopieinstelling klaargezet(Kopieinstelling kopieen, const StartOpties& opties,
                           const Uitvoer& uitvoer) {
    if (!opties.reservekopieen.empty()) return kopieen;
    std::error_code fout;
    if (fs::create_directory(kopieen.map, fout))
        fs::permissions(kopieen.map, fs::perms::owner_all, fout);
    uitvoer.bij << "Reservekopieën komen in \"" << kopieen.map.string()
                << "\", op dezelfde schijf als de database. Gaat die schijf stuk, dan zijn beide "
                   "weg. Kies met --reservekopieen een map op een andere schijf.\n";
    return kopieen;
}

void waarschuwVoorNieuwereBijlagen(Werkplek& werkplek, const Uitvoer& uitvoer) {
    const int aantal = nieuwereBijlagen(werkplek);
    if (aantal > 0)
        uitvoer.bij << "Let op: in de map met bijlagen "
                    << (aantal == 1 ? "staat één bestand"
                                    : "staan " + std::to_string(aantal) + " bestanden")
                    << " van na het laatste dat de database weet. Misschien is een oude database "
                       "teruggezet. Kijk na met \"maatlat controleer\".\n";
}

/// Of toetsen that an older Maatlat froze.
void bevriesRapporten(Werkplek& werkplek, const Sjablonen& sjablonen, const Uitvoer& uitvoer) {
    const Nabevriezing van = bevriesOudeRapporten(werkplek, Toetsrapportmaker(sjablonen));
    if (van.bevroren > 0)
        uitvoer.bij << (van.bevroren == 1 ? "Eén rapport dat al was vastgesteld is"
                                          : std::to_string(van.bevroren) +
                                                " rapporten die al waren vastgesteld zijn")
                    << " nu bevroren: elke letter blijft zoals die nu is.\n";
    for (const std::string& een : van.overgeslagen)
        uitvoer.bij << "Let op: " << een << "\n";
}

}  // namespace

int startOpdracht(const StartOpties& opties, const Uitvoer& uitvoer) {
    Stopsein stopsein;
    const fs::path gegevens = vindGegevensmap(opties.gegevens);
    const Ernaast hier = ernaast(opties.database);
    const Klok klok = systeemklok();
    web::Serverinstellingen server = instellingen(opties);
    umask(S_IRWXG | S_IRWXO);  // what is stored is for this user alone
    Kopieinstelling kopieen = kopieinstelling(opties);
    Database database = Database::openSchrijven(opties.database, klok);
    server.uploads = legeOntvangst(hier.bijlagen);  // ours alone, now that the database is
    logHerstel(database, opties.database);
    richtIn(database, gegevens / "criteria");

    Werkplek werkplek(database, klok, hier.bijlagen, hier.sleutels,
                      leesTermijnkalender(gegevens / "criteria"));
    stelReservekopieenIn(werkplek, klaargezet(std::move(kopieen), opties, uitvoer));
    waarschuwVoorNieuwereBijlagen(werkplek, uitvoer);
    const Sjablonen sjablonen(gegevens / "templates");
    bevriesRapporten(werkplek, sjablonen, uitvoer);  // before anyone can ask for one
    const web::Statisch statisch(gegevens / "statisch");
    web::Toepassing toepassing({werkplek, sjablonen, statisch.adressen()}, metStatisch(statisch));
    std::mutex beurt;
    const auto meld = [&](const std::string& regel) {
        const std::lock_guard<std::mutex> slot(beurt);
        uitvoer.bij << regel << std::flush;
    };
    ruimSleutelmapOp(werkplek.sleutels());  // before anyone can write there
    web::Server dienst(server, toepassing, klok, meld);
    const Herhaling opruimen(
        kOpruimronde,
        [&] {
            ruimDossiersOp(werkplek);
            ruimWachtendeBijlagenOp(werkplek);
            ruimReservekopieenOp(werkplek);
        },
        meld);
    const Herhaling rusten(
        kRustronde, [&] { database.rust(); }, meld);
    zegKlaar(werkplek, dienst.adres(), statisch.metThema(), uitvoer);

    stopsein.wacht();
    uitvoer.uit << "Maatlat stopt." << std::endl;
    dienst.stop();
    return kGoed;
}

}  // namespace maatlat
