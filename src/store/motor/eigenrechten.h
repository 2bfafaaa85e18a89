// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maatlat {

/// Whether other users of this computer can come at what belongs to a database: the file, its
/// write-ahead log, what stands beside it and its older copies. Everything there must be for one
/// user alone (0600, folders 0700), whoever made it.

/// What is open to others.
std::vector<std::filesystem::path> teOpen(const std::string& database);

/// What others can come at and Maatlat leaves as it is, as more may stand there than is ours: the
/// folder of the database when others can put something else in its place, and what a link beside
/// the database leads to.
std::vector<std::filesystem::path> openElders(const std::string& database);

/// Closes it for others.
struct Rechtenherstel {
    std::vector<std::filesystem::path> hersteld;
    std::vector<std::filesystem::path> nietGelukt;  ///< another user's, usually
};
Rechtenherstel herstelRechten(const std::string& database);

}  // namespace maatlat
