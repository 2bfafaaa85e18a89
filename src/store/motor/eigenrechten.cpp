// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/eigenrechten.h"

#include <system_error>

#include "store/motor/ernaast.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr fs::perms kAnderen = fs::perms::group_all | fs::perms::others_all;

bool isOpen(const fs::path& pad) {
    std::error_code fout;
    const fs::file_status wat = fs::symlink_status(pad, fout);
    return !fs::is_symlink(wat) && (wat.permissions() & kAnderen) != fs::perms::none;
}

/// A folder before what is in it: closed, nobody comes at the rest meanwhile.
void zoek(const fs::path& pad, std::vector<fs::path>& uit) {
    if (isOpen(pad)) uit.push_back(pad);
    std::error_code fout;
    if (!fs::is_directory(fs::symlink_status(pad, fout))) return;
    for (const auto& een : fs::directory_iterator(pad, fout))
        zoek(een.path(), uit);
}

}  // namespace

std::vector<fs::path> teOpen(const std::string& database) {
    std::vector<fs::path> uit;
    for (const fs::path& een : alWatErbijHoort(database))
        zoek(een, uit);
    return uit;
}

std::vector<fs::path> openElders(const std::string& database) {
    std::vector<fs::path> uit;
    std::error_code fout;
    const fs::path map = fs::path(echteNaam(database)).parent_path();
    const fs::perms rechten = fs::status(map, fout).permissions();
    constexpr fs::perms kSchrijven = fs::perms::group_write | fs::perms::others_write;
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
    Rechtenherstel uit;
    for (const fs::path& een : teOpen(database)) {
        std::error_code fout;
        fs::permissions(een, kAnderen, fs::perm_options::remove, fout);
        (fout ? uit.nietGelukt : uit.hersteld).push_back(een);
    }
    return uit;
}

}  // namespace maatlat
