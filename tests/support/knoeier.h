// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Exception.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "hash/sha256.h"
#include "store/motor/verbinding.h"
#include "store/motor/vraag.h"

namespace maatlat::test {

/// Somebody who has the file of a database and not the key of its log, and changes one thing in the
/// log, the history or what was frozen. Each thing that it can do is different from what the
/// program does; with the same seed it does the same.
class Knoeier {
  public:
    explicit Knoeier(std::uint64_t zaad) : toeval_(zaad) {}

    /// Changes something in the file, which nobody has open; returns what, as SQL. Never nothing.
    std::string knoei(const std::string& pad) {
        Verbinding verbinding(pad, Wijze::schrijven);
        verbinding.voerUit("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF");
        for (const std::string tabel :
             {"logboek", "geschiedenis", "vaststelling", "rapport", "wissing"})
            for (const std::string wat : {"wijzigen", "verwijderen"})
                verbinding.voerUit("DROP TRIGGER IF EXISTS " + tabel + "_vast_bij_" + wat);
        while (true) {
            const std::string sql = kies(verbinding);
            try {
                verbinding.voerUit(sql);
            } catch (const Poco::Exception&) {
                continue;  // the database itself refuses it
            }
            if (verbinding.getal("SELECT changes()") > 0) return sql;
        }
    }

  private:
    std::int64_t tot(std::int64_t hoogste) {
        return std::uniform_int_distribution<std::int64_t>(1, hoogste)(toeval_);
    }
    template <std::size_t N>
    std::string een(const std::array<const char*, N>& uit) {
        return uit[static_cast<std::size_t>(tot(N)) - 1];
    }

    /// A row of a table without a number of its own: by its place in the order of its key.
    std::string rij(Verbinding& verbinding, const std::string& tabel, const std::string& sleutel) {
        const auto aantal = verbinding.getal("SELECT count(*) FROM " + tabel);
        return " WHERE (" + sleutel + ") = (SELECT " + sleutel + " FROM " + tabel + " ORDER BY " +
               sleutel + " LIMIT 1 OFFSET " + std::to_string(tot(aantal) - 1) + ")";
    }

    std::string logboek(Verbinding& verbinding) {
        const auto aantal = verbinding.getal("SELECT max(nr) FROM logboek");
        const std::string nr = std::to_string(tot(aantal));
        switch (tot(7)) {
            case 1:
                return "UPDATE logboek SET " +
                       een(std::array{"wie = wie || 'x'", "wat = 'ingelogd '",
                                      "sleutel = sleutel || '1'", "oud = oud || 'x'",
                                      "nieuw = nieuw || '1'", "hash = vorige || hash",
                                      "vorige = hash", "wanneer = '2020-01-01T00:00:00.000Z'"}) +
                       " WHERE nr = " + nr + " AND length(hash) = 64 AND length(vorige) < 65";
            case 2:
                return "DELETE FROM logboek WHERE nr = " + nr;
            case 3:  // the tail
                return "DELETE FROM logboek WHERE nr >= " + nr;
            case 4:
                return "DELETE FROM logboek";
            case 5: {  // with a hash as somebody without the key can make it
                const std::string wie = "persoon 1";
                return "UPDATE logboek SET wie = '" + wie + "', hash = '" + sha256Hex(nr + wie) +
                       "' WHERE nr = " + nr + " AND wie <> '" + wie + "'";
            }
            case 6:  // a line more, at the end
                return "INSERT INTO logboek SELECT nr + 1, wanneer, wie, wat, sleutel, oud, nieuw, "
                       "hash, '" +
                       sha256Hex(nr) + "' FROM logboek WHERE nr = " + std::to_string(aantal);
            default: {  // the words of another line
                const std::string ander = std::to_string(tot(aantal));
                return "UPDATE logboek SET (wat, sleutel, nieuw) = (SELECT wat, sleutel, nieuw "
                       "FROM "
                       "logboek AS b WHERE b.nr = " +
                       ander + ") WHERE nr = " + nr +
                       " AND (wat, sleutel, nieuw) <> (SELECT wat, sleutel, nieuw FROM logboek AS "
                       "b WHERE b.nr = " +
                       ander + ")";
            }
        }
    }

    std::string geschiedenis(Verbinding& verbinding) {
        const std::string waar = rij(verbinding, "geschiedenis", "toets, sleutel, versie");
        switch (tot(5)) {
            case 1:
                return "UPDATE geschiedenis SET " +
                       een(std::array{
                           "inhoud = inhoud || 'x'", "inhoud = ''", "persoon = persoon + 1",
                           "wanneer = '2020-01-01T00:00:00.000Z'", "versie = versie + 100",
                           "zegel = printf('%064d', 1)", "sleutel = sleutel || '9'"}) +
                       waar + " AND inhoud <> ''";
            case 2:
                return "DELETE FROM geschiedenis" + waar;
            case 3:  // a version more, made of another
                return "INSERT INTO geschiedenis SELECT toets, sleutel, versie + 50, inhoud, "
                       "persoon, wanneer, zegel FROM geschiedenis" +
                       waar;
            case 4:  // emptied, as if two people had agreed
                return "INSERT INTO wissing SELECT toets, sleutel, versie, 1, wanneer, 'x', 2, "
                       "wanneer, printf('%064d', 2) FROM geschiedenis" +
                       waar + " AND inhoud <> ''";
            default:
                return een(std::array{"UPDATE wissing SET reden = reden || 'x'",
                                      "UPDATE wissing SET gewist_door = gewist_door + 9",
                                      "DELETE FROM wissing",
                                      "UPDATE geschiedenis SET inhoud = 'waarde=x' WHERE inhoud = "
                                      "''"});
        }
    }

    std::string record(Verbinding& verbinding) {
        const std::string veld = rij(verbinding, "veld", "toets, sleutel");
        switch (tot(4)) {
            case 1:
                return "UPDATE veld SET " +
                       een(std::array{"waarde = waarde || 'x'", "persoon = persoon + 1",
                                      "versie = versie + 1",
                                      "wanneer = '2020-01-01T00:00:00.000Z'"}) +
                       veld;
            case 2:
                return "DELETE FROM veld" + veld;
            case 3:
                return een(std::array{
                    "UPDATE bron SET titel = titel || 'x'", "UPDATE bevinding SET tekst = 'x'",
                    "UPDATE bron SET verwijderd = 1 - verwijderd", "DELETE FROM bevinding",
                    "DELETE FROM bevinding_verwachting"});
            default:
                return een(std::array{"DELETE FROM score",
                                      "UPDATE score SET score = CASE score WHEN 'voldoende' THEN "
                                      "'onvoldoende' ELSE 'voldoende' END"});
        }
    }

    std::string bevroren() {
        return een(std::array{
            "UPDATE vaststelling SET inhoud = inhoud || 'x'", "DELETE FROM vaststelling",
            "UPDATE vaststelling SET sha256 = printf('%064d', 1)",
            "UPDATE vaststelling SET wanneer = '2020-01-01T00:00:00.000Z'",
            "INSERT INTO vaststelling SELECT toets, editie + 1, voorgelegd_door, vastgesteld_door, "
            "wanneer, inhoud, sha256 FROM vaststelling",
            "UPDATE rapport SET html = html || 'x'", "DELETE FROM rapport",
            "UPDATE rapport SET sha256 = printf('%064d', 1)",
            "INSERT INTO rapport SELECT toets, editie + 1, sinds, naam, sha256, html FROM rapport",
            "UPDATE logboekzegel SET sinds = 3",
            "UPDATE logboekzegel SET sleutel = printf('%064d', 1)", "DELETE FROM logboekzegel"});
    }

    std::string kies(Verbinding& verbinding) {
        switch (tot(8)) {
            case 1:
                return bevroren();
            case 2:
            case 3:
                return record(verbinding);
            case 4:
            case 5:
                return geschiedenis(verbinding);
            default:
                return logboek(verbinding);
        }
    }

    std::mt19937_64 toeval_;
};

}  // namespace maatlat::test
