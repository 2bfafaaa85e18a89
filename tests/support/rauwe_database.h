// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace maatlat::test::oud {

/// SQLite without our own settings around it: a file is put down as it was.
class Rauw {
  public:
    using Rij = std::vector<std::string>;

    explicit Rauw(const std::string& bestand) {
        sqlite3* open = nullptr;
        if (sqlite3_open(bestand.c_str(), &open) != SQLITE_OK)
            throw std::runtime_error("cannot open " + bestand);
        db_.reset(open);
    }

    sqlite3* handvat() const { return db_.get(); }

    void voerUit(const std::string& sql) {
        if (sqlite3_exec(db_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(db_.get()));
    }

    /// Every row that a question gives, as texts; NULL is an empty one.
    std::vector<Rij> vraag(const std::string& sql) {
        sqlite3_stmt* wat = nullptr;
        if (sqlite3_prepare_v2(db_.get(), sql.c_str(), -1, &wat, nullptr) != SQLITE_OK)
            throw std::runtime_error(sql + ": " + sqlite3_errmsg(db_.get()));
        std::vector<Rij> uit;
        while (sqlite3_step(wat) == SQLITE_ROW) {
            Rij& rij = uit.emplace_back();
            for (int i = 0; i < sqlite3_column_count(wat); ++i) {
                const auto* tekst = reinterpret_cast<const char*>(sqlite3_column_text(wat, i));
                rij.emplace_back(tekst == nullptr ? "" : tekst);
            }
        }
        sqlite3_finalize(wat);
        return uit;
    }
    std::string woord(const std::string& sql) { return vraag(sql).at(0).at(0); }

    std::vector<std::string> kolom(const std::string& sql) {
        std::vector<std::string> uit;
        for (const Rij& rij : vraag(sql))
            uit.push_back(rij.at(0));
        return uit;
    }
    std::vector<std::string> tabellen(const std::string& van = "main") {
        return kolom("SELECT name FROM " + van +
                     ".sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                     "ORDER BY name");
    }
    std::vector<std::string> kolommen(const std::string& tabel, const std::string& van = "main") {
        return kolom("SELECT name FROM pragma_table_info('" + tabel + "', '" + van + "')");
    }

    /// A function for SQL over texts; it may ask this same connection something.
    void functie(const std::string& hoe, std::function<std::string(const Rij&)> werk) {
        functies_.push_back(
            std::make_unique<std::function<std::string(const Rij&)>>(std::move(werk)));
        sqlite3_create_function(
            db_.get(), hoe.c_str(), -1, SQLITE_UTF8, functies_.back().get(),
            [](sqlite3_context* uit, int aantal, sqlite3_value** gegeven) {
                Rij rij;
                for (int i = 0; i < aantal; ++i)
                    rij.emplace_back(reinterpret_cast<const char*>(sqlite3_value_text(gegeven[i])));
                const auto& doe =
                    *static_cast<std::function<std::string(const Rij&)>*>(sqlite3_user_data(uit));
                const std::string antwoord = doe(rij);
                sqlite3_result_text(uit, antwoord.c_str(), -1, SQLITE_TRANSIENT);
            },
            nullptr, nullptr);
    }

  private:
    struct Sluit {
        void operator()(sqlite3* db) const { sqlite3_close(db); }
    };
    // Before the connection, so that it goes after it.
    std::vector<std::unique_ptr<std::function<std::string(const Rij&)>>> functies_;
    std::unique_ptr<sqlite3, Sluit> db_;
};

/// All of a database as SQL: tables with their rows, then what hangs on them.
inline std::string alsTekst(Rauw& db) {
    std::string uit = "PRAGMA application_id = " + db.woord("PRAGMA application_id") +
                      ";\nPRAGMA user_version = " + db.woord("PRAGMA user_version") + ";\n";
    for (const std::string& tabel : db.tabellen()) {
        uit +=
            "\n" + db.woord("SELECT sql FROM sqlite_schema WHERE name = '" + tabel + "'") + ";\n";
        std::string rij;
        for (const std::string& een : db.kolommen(tabel))
            rij += (rij.empty() ? "" : " || ', ' || ") + ("quote(" + een + ")");
        for (const std::string& een : db.kolom("SELECT " + rij + " FROM " + tabel))
            uit += "INSERT INTO " + tabel + " VALUES (" + een + ");\n";
    }
    for (const std::string& sql : db.kolom("SELECT sql FROM sqlite_schema WHERE type IN ('index', "
                                           "'trigger') AND sql IS NOT NULL ORDER BY name"))
        uit += "\n" + sql + ";\n";
    return uit;
}

}  // namespace maatlat::test::oud
