// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "domain/steekproef/termijnkalender.h"
#include "store/motor/database.h"
#include "toetsing/bewaren/kopiemap.h"

namespace maatlat {

/// What a reservekopie is made of, and where it goes.
struct Kopieopdracht {
    std::string database;                  ///< path; what belongs to it stands beside it
    std::filesystem::path naar;            ///< a folder that is there
    std::filesystem::path sleutelsNaar{};  ///< the same for keys and secrets; empty: they stay
    std::string nu;                        ///< as a Klok gives it
    std::string programma;                 ///< version of the program
    Termijnkalender kalender{};
};

struct Kopieuitslag {
    Kopie kopie;
    std::filesystem::path sleutelmap{};  ///< empty: none were asked for
    std::int64_t rijen = 0;
    std::int64_t bijlagen = 0;
};

/// Makes a whole copy of one moment, beside a program that writes: the database, the bijlagen that
/// it knows at that moment, and the head of its log from just before. Then reads it all back and
/// checks it. What the database knows but is not there, or is not what it was, is named in the
/// inventory and does not stop the rest. Keys and secrets only when asked, to a folder of their
/// own.
///
/// Throws Gebruikersfout, with nothing left behind: a folder that is not there, that others may
/// write or read, or that stands within what is copied; a disk that is full; another copy being
/// made to the same folder; a database that is damaged.
Kopieuitslag maakKopie(Database& database, const Kopieopdracht& opdracht);

/// What restoring costs when the keys are not there: for the page and the command.
inline constexpr const char* kZonderSleutels =
    "Zonder de sleutels leidt een pseudoniem niet meer naar een dossier, werkt inloggen met een "
    "code niet meer, en is het logboek van voor het herstel niet meer na te kijken.";

}  // namespace maatlat
