// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maatlat {

/// A database by the one name that all its other names lead to: what stands beside it has that name
/// too, from whatever link it is opened. ":memory:" stays what it is.
std::string echteNaam(const std::string& database);

/// What stands beside a database F, and belongs to it. All of it but
/// `publicatie` is for this user alone.
struct Ernaast {
    std::filesystem::path bijlagen;    ///< F-bijlagen: uploaded files
    std::filesystem::path sleutels;    ///< F-sleutels: key files of steekproeven
    std::filesystem::path geheimen;    ///< F-geheimen: what no copy of the database may tell
    std::filesystem::path logboekkop;  ///< F-logboekkop: the head of the log, after each write
    std::filesystem::path hersteld;    ///< F-hersteld: from what it was restored, until its start
    std::filesystem::path
        reservekopieen;  ///< F-reservekopieen: copies, unless another place is chosen
    /// F-publicatie: what is published, for a site to serve. Made from the database alone, and not
    /// for this user alone: everybody may read it.
    std::filesystem::path publicatie;
};
Ernaast ernaast(const std::string& database);

/// The database and all that is there of what belongs to it: files of SQLite, folders, and its
/// copies.
std::vector<std::filesystem::path> alWatErbijHoort(const std::string& database);

}  // namespace maatlat
