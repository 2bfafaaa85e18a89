// SPDX-License-Identifier: EUPL-1.2
#include "cli/oefenmap.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/ernaast.h"
#include "store/motor/schrijfslot.h"
#include "store/motor/versies/elke_versie.h"
#include "store/oefening_store.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr const char* kNaam = "maatlat-oefening";

std::string omgeving(const char* naam) {
    const char* waarde = std::getenv(naam);
    return waarde ? waarde : "";
}

struct Oefenstand {
    bool oefening = false;
    bool gebruikt = false;
};

/// Of whatever version: an exercise of before an upgrade is one, and can be thrown away.
Oefenstand standVan(const std::string& database) {
    Oefenstand uit;
    leesElkeVersie(database, [&uit](Sessie& sessie) {
        uit = {oefeningStore::isOefening(sessie), oefeningStore::isGebruikt(sessie)};
    });
    return uit;
}

fs::path gewoneMap() {
    if (const fs::path staat = omgeving("XDG_STATE_HOME"); staat.is_absolute())
        return staat / kNaam;
    if (const fs::path thuis = omgeving("HOME"); thuis.is_absolute())
        return thuis / ".local" / "state" / kNaam;
    return fs::current_path() / kNaam;
}

}  // namespace

Oefenmap::Oefenmap(const std::string& gegeven)
    : map_(fs::absolute(gegeven.empty() ? gewoneMap() : fs::path(gegeven)).lexically_normal()) {
    if (!map_.has_filename()) map_ = map_.parent_path();
}

Oefenmap Oefenmap::inAanbouw() const {
    return Oefenmap(map_.string() + ".in-aanbouw");
}

bool Oefenmap::isEr() const {
    std::error_code weg;
    const fs::file_status stand = fs::symlink_status(map_, weg);
    if (!fs::exists(stand)) return false;
    if (fs::is_directory(stand) && fs::is_empty(map_, weg) && !weg) return false;
    eisOefening();
    return true;
}

void Oefenmap::weiger(const std::string& waarom) const {
    throw Gebruikersfout("\"" + map_.string() + "\" is geen oefenomgeving: " + waarom +
                         " Er is niets veranderd. Noem met --map een andere map.");
}

void Oefenmap::eisOefening() const {
    std::error_code weg;
    if (!fs::is_directory(fs::symlink_status(map_, weg)))
        weiger("het is geen map, of een verwijzing naar een map.");
    if (!fs::is_regular_file(fs::symlink_status(database(), weg)))
        weiger("er staat geen oefendatabase in.");
    if (!standVan(database()).oefening) weiger("de database die erin staat is een echte.");
}

/// It can have been broken off before there was a database, or before that was marked.
void Oefenmap::eisAfgebroken() const {
    std::error_code weg;
    if (!fs::is_directory(fs::symlink_status(map_, weg)))
        weiger("het is geen map, of een verwijzing naar een map.");
    if (!fs::exists(fs::symlink_status(database(), weg))) {
        for (const fs::path& een : alWatErbijHoort(database()))
            if (een != ernaast(database()).geheimen) weiger("er staat geen oefendatabase in.");
        return;
    }
    const Oefenstand stand = standVan(database());
    if (!stand.oefening && stand.gebruikt) weiger("de database die erin staat is een echte.");
}

void Oefenmap::eisNietsAnders() const {
    const auto hoortErbij = alWatErbijHoort(database());
    const std::string nieuweDatabase = fs::path(database()).filename().string() + ".nieuw-";
    for (const fs::directory_entry& een : fs::directory_iterator(map_)) {
        const std::string naam = een.path().filename().string();
        const bool bekend = naam == kInloggen || naam.starts_with(kNieuwBegin) ||
                            naam.starts_with(nieuweDatabase) ||
                            std::ranges::any_of(hoortErbij, [&](const fs::path& pad) {
                                return pad.filename() == naam;
                            });
        if (!bekend)
            throw Gebruikersfout("In de oefenomgeving staat ook iets anders: \"" +
                                 een.path().string() +
                                 "\". Er is niets weggegooid. Haal het eruit, en probeer het "
                                 "opnieuw.");
    }
}

void Oefenmap::verwijder() const {
    eisNietsAnders();
    std::error_code weg;
    // Only one program at a time has this right: then nobody is working in it.
    std::optional<Schrijfslot> alleen;
    if (fs::exists(database(), weg)) alleen.emplace(database());
    fs::remove_all(map_, weg);
    if (weg)
        throw Gebruikersfout("\"" + map_.string() +
                             "\" kan niet worden weggegooid: " + weg.message() + ".");
}

void Oefenmap::ruimAanbouwOp() const {
    const Oefenmap bouw = inAanbouw();
    std::error_code weg;
    if (!fs::exists(fs::symlink_status(bouw.map_, weg))) return;
    bouw.eisAfgebroken();
    bouw.verwijder();
}

void Oefenmap::gooiWeg() const {
    std::error_code weg;
    const bool isErEen = isEr();
    if (!isErEen && !fs::exists(fs::symlink_status(inAanbouw().map_, weg)))
        throw Gebruikersfout("Er is geen oefenomgeving in \"" + map_.string() + "\".");
    if (isErEen) verwijder();
    ruimAanbouwOp();
}

}  // namespace maatlat
