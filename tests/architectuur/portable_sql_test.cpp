// SPDX-License-Identifier: EUPL-1.2
// The rules for SQL, each on what it is for, and on what looks like it and is fine.
#include "architectuur/portable_sql.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat::architectuur {
namespace {

/// What is said of a query in a store; empty when nothing is wrong with it.
std::string said(const std::string& sql, const std::string& file = "src/store/x/x_store.cpp") {
    const std::string source = "Vraag vraag(sessie, R\"q(" + sql + ")q\");";
    const Violations found = checkPortableSql(file, source);
    return found.empty() ? "" : found.front().asLine();
}

TEST(PortableSql, EachRuleFindsItsCase) {
    // In the order of sqlRules(): one line per rule.
    const std::vector<std::vector<const char*>> cases{
        {"INSERT OR REPLACE INTO t (a) VALUES (?)", "insert or ignore into t (a) values (1)",
         "UPDATE OR IGNORE t SET a = 1 WHERE b IN (SELECT 1 FROM t)", "REPLACE INTO t VALUES (?)"},
        {"INSERT INTO t (a, n) VALUES (?, ?) ON CONFLICT (a) DO UPDATE SET n = n + excluded.n",
         "INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET n = excluded.n + n"},
        {"SELECT rowid FROM t", "SELECT last_insert_rowid() FROM t", "SELECT a FROM sqlite_schema",
         "SELECT changes() FROM t"},
        {"CREATE TABLE t (a INTEGER)", "CREATE UNIQUE INDEX i ON t (a)", "DROP TRIGGER t",
         "SELECT a FROM t INDEXED BY i"},
        {"PRAGMA user_version", "VACUUM", "BEGIN IMMEDIATE", "SAVEPOINT x"},
        {"SELECT ifnull(a, 0) FROM t", "SELECT typeof(a) FROM t", "SELECT group_concat(a) FROM t",
         "SELECT iif(a = 1, 2, 3) FROM t", "SELECT json_extract(a, b) FROM t"},
        {"SELECT max(a, 0) FROM t", "SELECT min(a, b) FROM t"},
        {"SELECT a FROM t WHERE b < datetime('now')", "SELECT random() FROM t",
         "SELECT current_timestamp FROM t"},
        {"SELECT a FROM t WHERE a LIKE ?", "SELECT a FROM t WHERE a GLOB 'x*'",
         "SELECT a FROM t ORDER BY a COLLATE NOCASE", "ORDER BY lower(a)"},
        {"SELECT a FROM t WHERE a = \"x\"", "SELECT `a` FROM t", "SELECT [a] FROM t"},
        {"SELECT a FROM t LIMIT 5, 10", "SELECT a FROM t LIMIT ?, ?", "SELECT a FROM t LIMIT -1"},
        {"DELETE FROM t WHERE a = ? LIMIT 1", "UPDATE t SET a = 1 ORDER BY a LIMIT 1"},
        {"SELECT a FROM t WHERE a IS ?", "SELECT a FROM t WHERE a IS NOT 'x'",
         "SELECT a FROM t WHERE a == ?"},
        {"SELECT a FROM t WHERE a = :naam", "SELECT a FROM t WHERE a = @a",
         "SELECT a FROM t WHERE a = $a", "SELECT a::text FROM t"},
        {"SELECT sum(a = 1) FROM t"},
    };
    ASSERT_EQ(cases.size(), sqlRules().size()) << "a rule without a case";
    for (std::size_t i = 0; i < cases.size(); ++i)
        for (const char* sql : cases[i])
            EXPECT_THAT(said(sql), testing::HasSubstr(sqlRules()[i].advice)) << sql;
}

TEST(PortableSql, WhatBothTakeIsLeftAlone) {
    for (const char* sql :
         {"INSERT INTO t (a, n) VALUES (?, 'insert or replace into \"x\"') ON CONFLICT (a) DO "
          "UPDATE SET n = t.n + excluded.n, b = excluded.b RETURNING nr",
          "SELECT coalesce(max(nr), 0) + 1 FROM t WHERE a = ?1 AND b = ?1",
          "SELECT count(*) FROM t WHERE a IS NOT NULL AND b IS NULL ORDER BY c NULLS FIRST LIMIT ?",
          "DELETE FROM t WHERE a = ? AND (b, c) = (SELECT b, c FROM u WHERE nr = ? LIMIT 1)",
          "SELECT 'score/' || a, '', 0 FROM t UNION ALL SELECT a, b, 1 FROM u ORDER BY 1",
          "SELECT a FROM t WHERE kolom_like = ? AND totaal <> '' ORDER BY a = 'x', b DESC"})
        EXPECT_EQ(said(sql), "") << sql;
}

TEST(PortableSql, HoldsForTheStoresAndNotForTheMotor) {
    const std::string sql = "PRAGMA user_version";
    EXPECT_TRUE(said(sql).starts_with("src/store/x/x_store.cpp:1:"));
    EXPECT_NE(said(sql, "src/store/x_store.cpp"), "");
    EXPECT_EQ(said(sql, "src/store/motor/migratie.cpp"), "");
    EXPECT_EQ(said(sql, "src/web/x.cpp"), "");
}

TEST(PortableSql, OrdinaryTextAndMarkedLinesAreLeftAlone) {
    const std::string file = "src/store/x_store.cpp";
    EXPECT_TRUE(checkPortableSql(file, "throw Gebruikersfout(\"Kies \\\"a\\\" like b\");").empty());
    const std::string query = "Vraag(s, \"SELECT a FROM t WHERE a LIKE ?\");";
    EXPECT_EQ(checkPortableSql(file, query).size(), 1u);
    EXPECT_TRUE(checkPortableSql(file, query + "  // architectuur: only here").empty());
}

}  // namespace
}  // namespace maatlat::architectuur
