// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>

#include "cli/gegevensmap.h"
#include "cli/oefenmap.h"
#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "pages/sjabloon.h"
#include "reporting/publicatie/publicatiemap.h"
#include "reporting/toets/toetsrapport.h"
#include "store/motor/ernaast.h"
#include "toetsing/oefenen/oefening.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/schijfbestand.h"
#include "toetsing/werkplek.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr int kEersteDag = 71;  ///< so many days ago an exercise begins

void maakEigenOefenmap(const fs::path& map) {
    std::error_code fout;
    fs::create_directories(map, fout);
    if (!fout) fs::permissions(map, fs::perms::owner_all, fout);
    if (fout)
        throw Gebruikersfout("De map \"" + map.string() + "\" kan niet worden gemaakt: " +
                             fout.message() + ". Noem met --map een map waar u mag schrijven.");
}

/// A table in columns, to read on a screen and in a file.
std::string wieKanInloggen(const Oefenstof& stof, const std::string& wachtwoord) {
    std::size_t breed = 0;
    for (const Oefenpersoon& een : stof.personen)
        breed = std::max(breed, adresVan(een).size());
    std::string uit = "Iedereen logt in met hetzelfde wachtwoord: " + wachtwoord + "\n";
    for (const Oefenpersoon& een : stof.personen)
        uit += "  " + adresVan(een) + std::string(breed + 2 - adresVan(een).size(), ' ') +
               std::string(naam(een.rol)) + ": " + een.taak + "\n";
    return uit;
}

/// Without it nobody could log in: it is on disk, or there is no exercise.
void schrijfInloggegevens(const Oefenmap& bouw, const std::string& tekst) {
    try {
        NieuwBestand nieuw(bouw.map());
        nieuw.bestand().schrijf(tekst.data(), tekst.size());
        nieuw.hernoem(bouw.inloggegevens());
    } catch (const std::system_error& fout) {
        throw Gebruikersfout(
            "\"" + bouw.inloggegevens().string() +
            "\" kan niet worden geschreven: " + fout.code().message() +
            ". Er is geen oefenomgeving gemaakt. Maak ruimte op de schijf, of noem "
            "met --map een andere map.");
    }
}

void vulDatabase(const Oefenmap& bouw, const fs::path& gegevens, const Oefenstof& stof,
                 const std::string& wachtwoord) {
    const fs::path criteria = gegevens / "criteria";
    const Ernaast hier = ernaast(bouw.database());
    Oefenklok klok{systeemklok()()};
    klok.zet(kEersteDag, 0);
    Database database = Database::openSchrijven(bouw.database(), klok.klok());
    beginOefening(database);
    for (const fs::path& map : {hier.bijlagen, hier.sleutels})
        maakEigenMap(map);
    richtIn(database, criteria);
    Bronopties ronde2015;
    ronde2015.gegevens = gegevens.string();
    importeer(database, "oefening", leesRondeUitBestanden(ronde2015));
    Werkplek werkplek(database, klok.klok(), hier.bijlagen, hier.sleutels,
                      leesTermijnkalender(criteria),
                      {leesOpenbaarmaking(criteria), hier.publicatie}, leesPrivacykennis(criteria));
    const Sjablonen sjablonen(gegevens / "templates", Sjablonen::Merk::oefening);
    vulOefening(werkplek, klok, stof, Toetsrapportmaker(sjablonen), wachtwoord);
    schrijfPublicatiemap(werkplek, sjablonen);
}

/// In a folder beside it, which gets its name when all of it is there.
void maak(const Oefenmap& map, const fs::path& gegevens, const Uitvoer& uitvoer) {
    const Oefenmap bouw = map.inAanbouw();
    map.ruimAanbouwOp();  // of a time that was broken off
    uitvoer.uit << "Een oefenomgeving wordt gemaakt in \"" << map.map().string() << "\"."
                << std::endl;
    const Oefenstof stof = leesOefenstof(gegevens / "criteria");
    const std::string wachtwoord = oefenwachtwoord();
    maakEigenOefenmap(bouw.map());
    vulDatabase(bouw, gegevens, stof, wachtwoord);
    schrijfInloggegevens(bouw, wieKanInloggen(stof, wachtwoord));
    std::error_code fout;
    fs::rename(bouw.map(), map.map(), fout);
    if (fout)
        throw Gebruikersfout("De map \"" + map.map().string() +
                             "\" kan niet worden gemaakt: " + fout.message() + ".");
}

}  // namespace

int oefenenOpdracht(const OefenenOpties& opties, const Uitvoer& uitvoer) {
    const Oefenmap map(opties.map);
    if (opties.weg) {
        map.gooiWeg();
        uitvoer.uit << "De oefenomgeving in \"" << map.map().string() << "\" is weggegooid.\n";
        return kGoed;
    }
    const fs::path gegevens = vindGegevensmap(opties.gegevens);
    if (!map.isEr()) maak(map, gegevens, uitvoer);
    if (opties.alleenMaken) {
        uitvoer.uit << "De oefenomgeving staat klaar in \"" << map.map().string() << "\".\n";
        return kGoed;
    }
    StartOpties start;
    start.database = map.database();
    start.poort = opties.poort;
    start.gegevens = opties.gegevens;
    return startOpdracht(start, uitvoer);
}

}  // namespace maatlat
