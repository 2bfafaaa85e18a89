// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace maatlat {

/// Secrets that a database needs but that must not stand in it: whoever has a copy of the database
/// has nothing of what they protect. Each is 32 random bytes in a file of its own, named for what
/// it is for, in the folder beside the database, for this user alone. Used by many threads.
class Geheimenmap {
  public:
    /// An empty path: of a database in memory, whose secrets are in memory too.
    explicit Geheimenmap(std::filesystem::path map) : map_(std::move(map)) {}

    /// The 32 bytes; nothing when there is no such secret. Throws Gebruikersfout for a file that is
    /// not one, or that cannot be read.
    std::optional<std::string> lees(const std::string& doel) const;

    /// The same, made and put on disk when it was not there. Whoever has something that was made
    /// with an older secret must look whether it is still that one. Throws Gebruikersfout when it
    /// cannot be written.
    std::string leesOfMaak(const std::string& doel);

    std::filesystem::path pad(const std::string& doel) const { return map_ / (doel + ".sleutel"); }

  private:
    std::filesystem::path map_;
    mutable std::mutex slot_;                            ///< of what follows
    mutable std::map<std::string, std::string> bekend_;  ///< by what they are for
};

}  // namespace maatlat
