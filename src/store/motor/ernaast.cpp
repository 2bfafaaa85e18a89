// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/ernaast.h"

#include <system_error>

namespace maatlat {

namespace {

namespace fs = std::filesystem;

}  // namespace

std::string echteNaam(const std::string& database) {
    if (database == ":memory:") return database;
    std::error_code fout;
    const fs::path uit = fs::weakly_canonical(fs::absolute(database, fout), fout);
    return fout ? database : uit.string();
}

Ernaast ernaast(const std::string& database) {
    const std::string naam = echteNaam(database);
    return {naam + "-bijlagen", naam + "-sleutels",       naam + "-geheimen",  naam + "-logboekkop",
            naam + "-hersteld", naam + "-reservekopieen", naam + "-publicatie"};
}

std::vector<fs::path> alWatErbijHoort(const std::string& database) {
    const fs::path echt = echteNaam(database);
    const std::string naam = echt.filename().string();
    const std::string kopie = echt.stem().string() + ".voor-versie-";
    std::vector<fs::path> uit;
    std::error_code fout;
    for (const auto& een : fs::directory_iterator(echt.parent_path(), fout)) {
        const std::string hier = een.path().filename().string();
        if (hier == naam || hier.starts_with(naam + "-") || hier.starts_with(kopie))
            uit.push_back(een.path());
    }
    return uit;
}

}  // namespace maatlat
