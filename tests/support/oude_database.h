// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>

#include "hash/sha256.h"
#include "kader/kader_hash.h"
#include "kader/kader_lezer.h"
#include "kader/steekproef/dossierformulier_hash.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "store/motor/ernaast.h"
#include "store/motor/logboek.h"
#include "store/motor/logboekkop.h"
#include "store/motor/migratie.h"
#include "store/motor/versiezegel.h"
#include "support/database_hulp.h"
#include "support/klein_formulier_yaml.h"
#include "support/klein_kader_yaml.h"
#include "support/rauwe_database.h"

/// The databases that are kept in tests/oude_databases, one of each schema version: as text, so
/// that they can be read and compared. That of a version was made once from the one before it, by
/// the program's own migration and the rows of its file in rijen/, and never changes after that.
namespace maatlat::test::oud {

/// All kept databases have this key of the log; a real one is random, and in no file of ours.
inline const Logboeksleutel kLogsleutel(std::string(32, '\x4c'));
/// What "inspecteur-a@voorbeeld.nl" logs in with since version 2, and how it was kept then.
inline const std::string kWachtwoord = "vier losse woorden zeggen";
inline const std::string kWachtwoordhash =
    "$argon2id$v=19$m=19456,t=2,p=1$+Br71x6qRuzf4r9FO9HF7g$"
    "j9Ovoc12Xg5EpXq6jHfyIrYokPselmuE12X2JgBfpSg";
constexpr int kEersteMetSleutel = 9;  ///< schema version from which the log is sealed with a key

/// "tests/oude_databases/rijen/versie05.sql", below the root of the project.
inline std::string naam(int versie, const std::string& map = "") {
    char uit[64];
    std::snprintf(uit, sizeof uit, "versie%02d.sql", versie);
    return "tests/oude_databases/" + map + uit;
}
inline std::filesystem::path pad(int versie, const std::string& map = "") {
    return std::filesystem::path(MAATLAT_SOURCE_DIR) / naam(versie, map);
}

/// What stands beside a database of this version: the key and the head of its log.
inline void zetErnaast(const std::string& database, int versie) {
    if (versie < kEersteMetSleutel) return;
    const Ernaast hier = ernaast(database);
    std::filesystem::create_directories(hier.geheimen);
    std::filesystem::permissions(hier.geheimen, std::filesystem::perms::owner_all);
    const Geheimenmap geheimen(hier.geheimen);
    std::string regel;  // as the program writes it: in hexadecimal digits
    for (int i = 0; i < 32; ++i)
        regel += "4c";
    schrijfBestand(geheimen.pad(Logboeksleutel::kDoel).string(), regel + "\n");
    std::filesystem::permissions(
        geheimen.pad(Logboeksleutel::kDoel),
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    Rauw db(database);
    const auto laatste = db.vraag("SELECT nr, hash FROM logboek ORDER BY nr DESC LIMIT 1");
    Logboekkopbestand kop(hier.logboekkop, kLogsleutel);
    if (!laatste.empty()) kop.schrijf({std::stoll(laatste[0][0]), laatste[0][1]});
    kop.leegBuffer();
}

/// Puts the kept database of this version down at `database`, as an older program left it.
inline void zetNeer(int versie, const std::string& database) {
    {
        Rauw db(database);
        db.voerUit("PRAGMA foreign_keys = OFF; BEGIN;" + inhoud(pad(versie)) + "COMMIT;");
    }
    zetErnaast(database, versie);
}

/// What the files in rijen/ may use: texts of ours, hashes, and seals as the program makes them.
inline void leerFuncties(Rauw& db, int versie) {
    using Rij = Rauw::Rij;
    const Toetsingskader kader = leesKader(kKleinKader, "kader");
    const Dossierformulier formulier = leesDossierformulier(kKleinFormulier, "formulier");
    db.functie("sha256", [](const Rij& rij) { return sha256Hex(rij.at(0)); });
    db.functie("kader", [](const Rij&) { return kKleinKader; });
    db.functie("kaderhash", [hash = kaderHash(kader)](const Rij&) { return hash; });
    db.functie("formulier", [](const Rij&) { return kKleinFormulier; });
    db.functie("formulierhash",
               [hash = dossierformulierHash(formulier)](const Rij&) { return hash; });
    db.functie("wachtwoord", [](const Rij&) { return kWachtwoordhash; });
    db.functie("regelhash", [versie](const Rij& rij) {
        if (versie >= kEersteMetSleutel)
            return logboek::zegelVan({std::stoll(rij.at(0)), rij.at(1), rij.at(2), rij.at(3),
                                      rij.at(4), rij.at(5), rij.at(6), rij.at(7), ""},
                                     kLogsleutel);
        std::string bytes;
        for (const std::string& een : rij)
            bytes += std::to_string(een.size()) + ":" + een;
        return sha256Hex(bytes);
    });
    db.functie("versiezegel", [](const Rij& rij) {
        return zegelVan({{std::stoll(rij.at(0)), rij.at(1), std::stoi(rij.at(2))},
                         rij.at(3),
                         std::stoll(rij.at(4)),
                         rij.at(5),
                         ""},
                        kLogsleutel);
    });
    db.functie("versiewoorden", [&db](const Rij& rij) {
        return versiewoorden(
            std::stoi(rij.at(2)),
            db.woord("SELECT zegel FROM geschiedenis WHERE toets = " + rij.at(0) +
                     " AND sleutel = '" + rij.at(1) + "' AND versie = " + rij.at(2)));
    });
    // A line goes behind the last one, under its hash; a version gets its seal.
    db.voerUit(
        "CREATE TEMP VIEW logregel AS SELECT wanneer, wie, wat, sleutel, oud, nieuw FROM logboek;"
        "CREATE TEMP TRIGGER logregel_erbij INSTEAD OF INSERT ON logregel BEGIN "
        "INSERT INTO logboek SELECT nr, NEW.wanneer, NEW.wie, NEW.wat, NEW.sleutel, NEW.oud, "
        "NEW.nieuw, vorige, regelhash(nr, NEW.wanneer, NEW.wie, NEW.wat, NEW.sleutel, NEW.oud, "
        "NEW.nieuw, vorige) FROM (SELECT (SELECT count(*) + 1 FROM logboek) AS nr, "
        "coalesce((SELECT hash FROM logboek ORDER BY nr DESC LIMIT 1), '') AS vorige); END;");
    if (versie >= kEersteMetSleutel)
        db.voerUit(
            "CREATE TEMP VIEW versierij AS SELECT toets, sleutel, versie, inhoud, persoon, wanneer "
            "FROM geschiedenis;"
            "CREATE TEMP TRIGGER versierij_erbij INSTEAD OF INSERT ON versierij BEGIN "
            "INSERT INTO geschiedenis VALUES (NEW.toets, NEW.sleutel, NEW.versie, NEW.inhoud, "
            "NEW.persoon, NEW.wanneer, versiezegel(NEW.toets, NEW.sleutel, NEW.versie, "
            "NEW.inhoud, NEW.persoon, NEW.wanneer)); END;");
}

/// Makes the database of this version out of the kept one before it. Returns its text.
inline std::string maak(int versie) {
    const Databasemap map;
    if (versie > 1) zetNeer(versie - 1, map.pad());
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        Geheimenmap geheimen(ernaast(map.pad()).geheimen);
        if (versie == kEersteMetSleutel) zetErnaast(map.pad(), versie);
        const Klok klok = vasteKlok();
        migreer(verbinding, map.pad(), schema().first(static_cast<std::size_t>(versie)),
                {geheimen, klok, {}});
    }
    Rauw db(map.pad());
    leerFuncties(db, versie);
    db.voerUit("PRAGMA foreign_keys = ON; BEGIN;" + inhoud(pad(versie, "rijen/")) + "COMMIT;");
    return "-- A database as schema version " + std::to_string(versie) +
           " left it; made once, never changed (tests/support/oude_database.h).\n" + alsTekst(db);
}

}  // namespace maatlat::test::oud
