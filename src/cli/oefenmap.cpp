// SPDX-License-Identifier: EUPL-1.2
#include "cli/oefenmap.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "cli/oefenmerk.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr const char* kNaam = "maatlat-oefening";

std::string omgeving(const char* naam) {
    const char* waarde = std::getenv(naam);
    return waarde ? waarde : "";
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

void Oefenmap::eisOefening() const {
    const auto weiger = [&](const std::string& waarom) {
        throw Gebruikersfout("\"" + map_.string() + "\" is geen oefenomgeving: " + waarom +
                             " Er is niets veranderd. Noem met --map een andere map.");
    };
    std::error_code weg;
    if (!fs::is_directory(fs::symlink_status(map_, weg)))
        weiger("het is geen map, of een verwijzing naar een map.");
    if (!fs::is_regular_file(fs::symlink_status(database(), weg)))
        weiger("er staat geen oefendatabase in.");
    if (merkVan(database()) != Sjablonen::Merk::oefening)
        weiger("de database die erin staat is een echte.");
}

void Oefenmap::eisNietsAnders() const {
    const auto hoortErbij = alWatErbijHoort(database());
    for (const fs::directory_entry& een : fs::directory_iterator(map_)) {
        const bool bekend = een.path().filename() == kInloggen ||
                            std::ranges::any_of(hoortErbij, [&](const fs::path& pad) {
                                return pad.filename() == een.path().filename();
                            });
        if (!bekend)
            throw Gebruikersfout("In de oefenomgeving staat ook iets anders: \"" +
                                 een.path().string() +
                                 "\". Er is niets weggegooid. Haal het eruit, en probeer het "
                                 "opnieuw.");
    }
}

void Oefenmap::gooiWeg() const {
    std::error_code weg;
    if (!fs::exists(fs::symlink_status(map_, weg)))
        throw Gebruikersfout("Er is geen oefenomgeving in \"" + map_.string() + "\".");
    eisOefening();
    {
        // Only one program at a time can have it open so: then nobody is working in it. What is
        // beside it after a stop in the middle is cleared up too.
        const Database alleen = Database::openSchrijven(database(), systeemklok());
    }
    eisNietsAnders();
    fs::remove_all(map_, weg);
    if (weg)
        throw Gebruikersfout("\"" + map_.string() +
                             "\" kan niet worden weggegooid: " + weg.message() + ".");
}

}  // namespace maatlat
