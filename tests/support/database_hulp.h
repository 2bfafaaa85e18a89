// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>

#include "store/motor/database.h"
#include "store/motor/logboek.h"
#include "store/motor/vraag.h"
#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat::test {

inline const std::string kMoment = "2026-11-22T09:30:00.000Z";

inline Klok vasteKlok() {
    return [] { return kMoment; };
}

inline Database inGeheugen() {
    return Database::openSchrijven(":memory:", vasteKlok());
}

/// A folder for a database and what comes beside it.
class Databasemap : public Werkmap {
  public:
    ~Databasemap() {
        std::error_code fout;
        std::filesystem::permissions(map(), std::filesystem::perms::owner_all, fout);
    }

    std::string pad(const std::string& naam = "maatlat.db") const { return Werkmap::pad(naam); }

    /// Without the key and the head of the log, which come beside every database.
    std::set<std::string> bestanden() const {
        std::set<std::string> uit;
        for (const auto& een : std::filesystem::directory_iterator(map())) {
            const std::string naam = een.path().filename().string();
            if (!naam.ends_with("-geheimen") && !naam.ends_with("-logboekkop")) uit.insert(naam);
        }
        return uit;
    }

    /// Everyone may look, nobody may write.
    void maakAlleenLezen() const {
        using std::filesystem::perms;
        for (const auto& een : std::filesystem::directory_iterator(map()))
            std::filesystem::permissions(een.path(), static_cast<perms>(0444));
        std::filesystem::permissions(map(), static_cast<perms>(0555));
    }
};

/// As long as this lives the test is not root, for whom every file can be written.
class GewoneGebruiker {
  public:
    GewoneGebruiker() {
        if (was_ == 0 && seteuid(65534) != 0) throw std::runtime_error("cannot leave root");
    }
    ~GewoneGebruiker() {
        if (was_ == 0 && seteuid(0) != 0) std::abort();
    }
    GewoneGebruiker(const GewoneGebruiker&) = delete;
    GewoneGebruiker& operator=(const GewoneGebruiker&) = delete;

  private:
    uid_t was_ = geteuid();
};

inline void schrijfBestand(const std::string& pad, const std::string& inhoud) {
    std::ofstream(pad, std::ios::binary) << inhoud;
}

/// The chain of the log, recomputed with the key of this database.
inline Logboekstand logboekstand(Database& database) {
    return database.lees(
        [&](Sessie& sessie) { return logboek::controleer(sessie, *database.logboeksleutel()); });
}

/// How the log of this database holds something that somebody typed.
inline std::string inhoudzegel(const Database& database, const std::string& inhoud) {
    return "zegel:" + database.logboeksleutel()->zegel(Zegelsoort::inhoud, {inhoud});
}

/// The one number that a question gives.
inline int getal(Sessie& sessie, const std::string& vraag) {
    Vraag antwoord(sessie, vraag);
    return antwoord.stap() ? antwoord.klein(0) : -1;
}

inline int getal(Database& database, const std::string& vraag) {
    return database.lees([&](Sessie& sessie) { return getal(sessie, vraag); });
}

}  // namespace maatlat::test
