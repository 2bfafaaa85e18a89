// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// The right to be the only one that writes a database, for as long as this object lives. SQLite by
/// itself lets several programs write in turn; with a write-ahead log that can corrupt the file
/// (reliability.md). The right is a lock on `<database>-slot`; the system takes it back when the
/// program stops, however it stops, and a file that was left behind does no harm.
class Schrijfslot {
  public:
    /// Throws Gebruikersfout when another program has it, or when the folder cannot be written.
    explicit Schrijfslot(const std::string& pad);
    ~Schrijfslot();

    Schrijfslot(const Schrijfslot&) = delete;
    Schrijfslot& operator=(const Schrijfslot&) = delete;

  private:
    std::string bestand_;
    int fd_ = -1;
};

}  // namespace maatlat
