// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

namespace maatlat {

/// What stands beside a database F, and belongs to it. All of it is for this user alone.
struct Ernaast {
    std::filesystem::path bijlagen;    ///< F-bijlagen: uploaded files
    std::filesystem::path sleutels;    ///< F-sleutels: key files of steekproeven
    std::filesystem::path geheimen;    ///< F-geheimen: what no copy of the database may tell
    std::filesystem::path logboekkop;  ///< F-logboekkop: the head of the log, after each write
    std::filesystem::path hersteld;    ///< F-hersteld: from what it was restored, until its start
};
Ernaast ernaast(const std::string& database);

}  // namespace maatlat
