// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/bewaren/inventaris.h"

namespace maatlat {

/// How reservekopieen stand in a folder. Each is a folder of its own, named for its moment and the
/// version of the database, so that names sort as moments do and are valid on every disk:
///
///     maatlat-20261129T083000Z-versie12/
///         inventaris.json                what stands in it, with counts and hashes
///         maatlat.db                     the database, without a write-ahead log
///         maatlat.db-bijlagen/<hash>
///         maatlat.db-logboekkop          when there was one
///
/// The keys are apart, in another folder, as maatlat-20261129T083000Z-versie12-sleutels/. A folder
/// has its name only once it is whole, checked, and on disk; before that it ends in ".deel".
inline constexpr const char* kKopiedatabase = "maatlat.db";
inline constexpr const char* kInventaris = "inventaris.json";
inline constexpr const char* kDeel = ".deel";

std::string kopienaam(const std::string& moment, int versie, bool sleutels, int volgnummer = 1);

/// The moment in the name of a folder of ours, whole seconds as a Klok gives them; nothing for
/// another name.
std::optional<std::string> momentInNaam(const std::string& naam);

/// One that stands there.
struct Kopie {
    std::filesystem::path map;
    Inventaris inventaris;

    std::string naam() const { return map.filename().string(); }
    std::int64_t grootte() const;
    /// What was copied was whole, and so is this.
    bool heel() const { return inventaris.gebreken.empty(); }
};

/// The inventory of a folder; nothing when it has none of ours.
std::optional<Inventaris> leesInventaris(const std::filesystem::path& map);

/// The folders in a folder that have our name, the oldest first. Of copies, or of the keys that
/// belong to them.
std::vector<std::filesystem::path> kopiemappen(const std::filesystem::path& map, bool sleutels);

/// The copy in this folder: of our name, with an inventory of the same moment; else nothing.
std::optional<Kopie> leesKopie(const std::filesystem::path& map, bool sleutels);

/// All of them.
std::vector<Kopie> kopieen(const std::filesystem::path& map, bool sleutels = false);

/// A copy of the database from before it was brought up to date, beside it (`migratie.h`).
struct Migratiekopie {
    std::filesystem::path bestand;
    std::string moment;  ///< when it was written, by the disk
    std::int64_t grootte = 0;
};
std::vector<Migratiekopie> migratiekopieen(const std::string& database);

}  // namespace maatlat
