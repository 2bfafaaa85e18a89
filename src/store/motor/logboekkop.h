// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "store/motor/logboeksleutel.h"

namespace maatlat {

/// The head of the log: its last line. A chain of which the last lines were cut off fits as before;
/// who knows the head sees it.
struct Logboekkop {
    std::int64_t nr = 0;  ///< 0: no lines
    std::string hash;     ///< of that line; empty when there is none

    friend bool operator==(const Logboekkop&, const Logboekkop&) = default;
};

/// "regel 12 met kenmerk ab…", "geen regels".
std::string alsWoorden(const Logboekkop& kop);

/// What the file beside the database says of the head.
struct Bewaardekop {
    enum class Staat : unsigned char {
        heel,       ///< sealed with this key
        ontbreekt,  ///< there is no file
        stuk,       ///< something that we do not write, or under another key
    };
    Staat staat = Staat::ontbreekt;
    Logboekkop kop;  ///< also of one under another key, as far as it can be read

    friend bool operator==(const Bewaardekop&, const Bewaardekop&) = default;
};

/// The file beside the database that holds the head, for this user alone. It is written after each
/// commit and not waited for: after a power cut it may be older than the database, but is never
/// newer. Who puts back an older head with an older database is seen by who kept a later one: the
/// program also writes it to the journal.
class Logboekkopbestand {
  public:
    static Bewaardekop lees(const std::filesystem::path& pad, const Logboeksleutel& sleutel);

    /// Opens or makes the file, and leaves what stands in it. Throws Gebruikersfout when it cannot
    /// be written.
    Logboekkopbestand(std::filesystem::path pad, const Logboeksleutel& sleutel);
    ~Logboekkopbestand();
    Logboekkopbestand(const Logboekkopbestand&) = delete;
    Logboekkopbestand& operator=(const Logboekkopbestand&) = delete;

    /// Throws nothing: what was saved is saved. Returns whether it could be written.
    bool schrijf(const Logboekkop& kop) noexcept;

    /// Waits until it is on disk.
    void leegBuffer() noexcept;

  private:
    const Logboeksleutel& sleutel_;
    int bestand_ = -1;
};

}  // namespace maatlat
