// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace maatlat {

class Verbinding;
struct Migratieomgeving;

/// "MAAT" in ASCII: the mark in the head of a file that says it is a database of this program.
inline constexpr int kApplicatieId = 0x4D414154;

/// One step of the schema: what makes version `versie` out of the version before it.
struct Migratie {
    int versie;            ///< from 1, without gaps; SQLite keeps it as user_version
    std::string_view sql;  ///< one or more statements, run in one transaction
    /// What SQL cannot do, after it in the same transaction; none: null.
    void (*werk)(Verbinding&, const Migratieomgeving&) = nullptr;
};

/// All steps, from an empty database to the newest version. A step that has been released is never
/// changed: a new version is a new step.
std::span<const Migratie> schema();

}  // namespace maatlat
