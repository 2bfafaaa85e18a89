// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>

#include "domain/klok.h"
#include "store/motor/geheimenmap.h"
#include "store/motor/schema.h"
#include "store/motor/verbinding.h"
#include "store/motor/voortgang.h"

namespace maatlat {

/// What a step may need beside the database.
struct Migratieomgeving {
    Geheimenmap& geheimen;
    const Klok& klok;
    Voortgang voortgang;  ///< may be empty
};

/// Brings the database to the newest version in `stappen`. A database that holds something already
/// is copied first (`reservekopie.h`). Each step is one transaction: it happens whole or not at
/// all. Says in `omgeving.voortgang` that it begins, what room it takes, where the copy stands, and
/// how far it is. Throws Gebruikersfout when the database is newer than the program, when the disk
/// has too little room to begin, or when a step fails.
void migreer(Verbinding& verbinding, const std::string& pad, std::span<const Migratie> stappen,
             const Migratieomgeving& omgeving);

/// For a reader, which cannot migrate: the database has exactly the newest version.
void eisVersie(Verbinding& verbinding, const std::string& pad, std::span<const Migratie> stappen);

}  // namespace maatlat
