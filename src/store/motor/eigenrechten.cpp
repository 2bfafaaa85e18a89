// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/eigenrechten.h"

#include <system_error>

#include "store/motor/ernaast.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr fs::perms kAnderen = fs::perms::group_all | fs::perms::others_all;

constexpr fs::perms kSchrijven = fs::perms::group_write | fs::perms::others_write;

bool isOpen(const fs::path& pad, fs::perms dicht = kAnderen) {
    std::error_code fout;
    const fs::file_status wat = fs::symlink_status(pad, fout);
    return !fs::is_symlink(wat) && (wat.permissions() & dicht) != fs::perms::none;
}

/// A folder before what is in it: closed, nobody comes at the rest meanwhile.
void zoek(const fs::path& pad, fs::perms dicht, std::vector<fs::path>& uit) {
    if (isOpen(pad, dicht)) uit.push_back(pad);
    std::error_code fout;
    if (!fs::is_directory(fs::symlink_status(pad, fout))) return;
    for (const auto& een : fs::directory_iterator(pad, fout))
        zoek(een.path(), dicht, uit);
}

/// What is published everybody may read; nobody else may write it.
fs::perms dichtVoorAnderen(const fs::path& pad, const std::string& database) {
    return pad == ernaast(database).publicatie ? kSchrijven : kAnderen;
}

}  // namespace

std::vector<fs::path> teOpen(const std::string& database) {
    std::vector<fs::path> uit;
    for (const fs::path& een : alWatErbijHoort(database))
        zoek(een, dichtVoorAnderen(een, database), uit);
    return uit;
}

std::vector<fs::path> openElders(const std::string& database) {
    std::vector<fs::path> uit;
    std::error_code fout;
    const fs::path map = fs::path(echteNaam(database)).parent_path();
    const fs::perms rechten = fs::status(map, fout).permissions();
    if ((rechten & kSchrijven) != fs::perms::none &&
        (rechten & fs::perms::sticky_bit) == fs::perms::none)
        uit.push_back(map);
    for (const fs::path& een : alWatErbijHoort(database))
        if (fs::is_symlink(een, fout))
            if (const fs::path doel = fs::canonical(een, fout); !fout && isOpen(doel))
                uit.push_back(doel);
    return uit;
}

Rechtenherstel herstelRechten(const std::string& database) {
    const std::string openbaar = ernaast(database).publicatie.string();
    Rechtenherstel uit;
    for (const fs::path& een : teOpen(database)) {
        std::error_code fout;
        // Of what everybody may read only the writing is taken away.
        const bool isOpenbaar = een.string().starts_with(openbaar);
        fs::permissions(een, isOpenbaar ? kSchrijven : kAnderen, fs::perm_options::remove, fout);
        (fout ? uit.nietGelukt : uit.hersteld).push_back(een);
    }
    return uit;
}

}  // namespace maatlat
