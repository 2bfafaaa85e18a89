// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/stat.h>

#include <optional>
#include <string>

namespace maatlat {

/// The right to be the only one that writes a database, for as long as this object lives. SQLite by
/// itself lets several programs write in turn; with a write-ahead log that can corrupt the file
/// (reliability.md). The right is a lock on the file itself, by whatever name it was found; the
/// system takes it back when the program stops, however it stops. It must be made before SQLite
/// opens the file and go after SQLite closed it: closing a file of one's own takes away the locks
/// that SQLite holds on it.
class Schrijfslot {
  public:
    /// Throws Gebruikersfout when another program has the right, when the file has a second name
    /// (a hard link: under each name SQLite would look for a write-ahead log of its own), or when
    /// it cannot be opened. The file must be there.
    explicit Schrijfslot(const std::string& pad);
    ~Schrijfslot();

    Schrijfslot(const Schrijfslot&) = delete;
    Schrijfslot& operator=(const Schrijfslot&) = delete;

    /// From here on the write-ahead log beside the file is looked at too. Once, when SQLite has
    /// made it and before others use this object.
    void onthoudWal();

    /// Throws Opslagfout when the file, or its write-ahead log, is no longer found under its name:
    /// somebody moved, removed or replaced it. What was written since then is lost as soon as the
    /// program stops, so nobody may be told that it was stored.
    void eisOpZijnPlek() const;

  private:
    struct Bestand {
        dev_t schijf = 0;
        ino_t nummer = 0;
        friend bool operator==(const Bestand&, const Bestand&) = default;
    };
    static std::optional<Bestand> opNaam(const std::string& pad);

    std::string pad_;
    int fd_ = -1;
    Bestand database_;
    std::optional<Bestand> wal_;  ///< nothing: not looked at
};

}  // namespace maatlat
