// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <regex>
#include <string>

#include "architectuur/layer_rules.h"

namespace maatlat::architectuur {

/// What SQLite takes and PostgreSQL does not, or takes in another meaning.
struct SqlRule {
    const char* pattern;
    const char* advice;
};

/// SQL outside store/motor keeps to what PostgreSQL takes too, so that a server database can follow
/// with another motor. These rules are looked for:
///  - a row that may be there already: ON CONFLICT (…) DO UPDATE, never OR REPLACE, OR IGNORE or
///    REPLACE INTO; and what stood there is named with its table (`telling.aantal`);
///  - numbers are columns of ours (`nr`), and RETURNING gives a new one: no rowid, no
///    last_insert_rowid, no tables of SQLite itself;
///  - the schema, pragmas and the bounds of transactions stand in store/motor only;
///  - coalesce, CASE, count, sum, max, min over rows, substr, length and `||` with a text: other
///    functions differ, and what they do is done in C++;
///  - time and chance come in as a parameter;
///  - texts are compared as bytes, with = and <: no LIKE, GLOB, COLLATE, lower, upper;
///  - a text stands between single quotes, and no name needs quotes;
///  - LIMIT ? with OFFSET ?, on a SELECT; IS for NULL only; = and not ==;
///  - parameters are ? or ?1, which a motor can count;
///  - what is true is no number: sum(CASE …), not sum(a = b).
///
/// What no pattern can see is for the reader: each column beside an aggregate stands in GROUP BY;
/// where NULL can be sorted, NULLS FIRST or NULLS LAST stands there; one side of `||` is a text;
/// and a database of PostgreSQL must be made with collation "C".
inline const auto& sqlRules() {
    static const auto kRules = std::to_array<SqlRule>({
        {R"(\b(insert|update)\s+or\s+\w+|\breplace\s+into\b)", "write ON CONFLICT (...) DO UPDATE"},
        {R"(\bdo\s+update\s+set\b.*[=+*/-]\s*(?!(null|case|true|false)\b)[a-z_]\w*\s*(?![\w.(]))",
         "PostgreSQL does not know which row is meant; name the table before the column"},
        {R"(\b(_?rowid_?|oid|last_insert_rowid|sqlite_\w+)\b|\b(total_)?changes\s*\()",
         "take a column of ours; RETURNING gives a new number"},
        {R"(\b(create|drop|alter)\s+(\w+\s+)?(table|index|trigger|view)\b|\bautoincrement\b|)"
         R"(\bindexed\s+by\b|\bnot\s+indexed\b)",
         "the schema and its indexes stand in store/motor"},
        {R"(^\s*(pragma|vacuum|attach|detach|analyze|reindex|explain|begin|commit|rollback|)"
         R"(savepoint|release)\b)",
         "this is work for store/motor"},
        {R"(\b(ifnull|iif|typeof|group_concat|total|instr|printf|format|hex|unhex|quote|unicode|)"
         R"(char|zeroblob|soundex|likely|unlikely|json\w*)\s*\()",
         "PostgreSQL has no such function, or another; use coalesce or CASE, or do it in C++"},
        {R"(\b(max|min)\s*\([^()]*,)", "max and min go over rows; write CASE for two values"},
        {R"(\b(date|time|datetime|julianday|unixepoch|strftime|now|random|randomblob)\s*\(|)"
         R"(\bcurrent_(date|time|timestamp)\b)",
         "time and chance come in as a parameter"},
        {R"(\b(like|glob|regexp|match|collate)\b|\b(lower|upper)\s*\()",
         "capitals count in one database and not in the other; compare in C++"},
        {R"(["`\[\]])", "a text stands between single quotes; choose names that need none"},
        {R"(\blimit\s+([^\s,()]+\s*,|-))", "write LIMIT ? OFFSET ?"},
        {R"(^\s*(delete|update)\b[^()]*\blimit\b)", "only a SELECT has a LIMIT"},
        {R"(\bis\s+(?!(not\s+)?null\b)|==)", "compare with =; IS is for NULL"},
        {R"([:@$]\w)", "a parameter is ?"},
        {R"(\bsum\s*\([^()]*[=<>])", "what is true is no number; write sum(CASE ...)"},
    });
    return kRules;
}

/// A query, or a piece of one that a store puts together.
inline bool readsAsSql(const std::string& text) {
    static const std::regex kPiece(
        R"(^\s*(SELECT|FROM|(LEFT )?JOIN|WHERE|AND|OR|GROUP BY|HAVING|ORDER BY|LIMIT|OFFSET|UNION|)"
        R"(SET|VALUES|ON CONFLICT|DO UPDATE|RETURNING|REPLACE|PRAGMA|VACUUM|ATTACH|DETACH|ANALYZE|)"
        R"(CREATE|DROP|ALTER|REINDEX|EXPLAIN|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b)",
        std::regex::optimize);
    return looksLikeSql(text) || holds(text, kPiece);
}

/// SQL in the stores that only SQLite takes; see sqlRules.
inline Violations checkPortableSql(const std::string& file, std::string_view text) {
    static const std::regex kConstant("'[^']*'");
    static const auto kRules = [] {
        std::vector<std::pair<std::regex, const char*>> rules;
        for (const SqlRule& rule : sqlRules())
            rules.emplace_back(std::regex(rule.pattern, std::regex::icase | std::regex::optimize),
                               rule.advice);
        return rules;
    }();
    Violations found;
    if (folderOf(file) != "store" || file.starts_with("src/store/motor/")) return found;
    const SourceText source = readSource(text);
    for (const auto& [first, last, literal] : source.literals) {
        if (!readsAsSql(literal)) continue;
        const auto marked = source.excepted.lower_bound(first);
        if (marked != source.excepted.end() && *marked <= last) continue;
        const std::string sql = std::regex_replace(literal, kConstant, "''");
        for (const auto& [pattern, advice] : kRules)
            if (holds(sql, pattern))
                found.push_back(
                    {file, first, std::string("SQL that PostgreSQL does not take: ") + advice});
    }
    return found;
}

}  // namespace maatlat::architectuur
