// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Who read what, and what is tidied up.
inline constexpr std::string_view kSchemaVersie11 = R"sql(
-- Durable, only added to. Who read what, and who was refused what. Rows come in batches; the log
-- has a line for each with its numbers and its hash, so that a row that is cut out shows. `persoon`
-- and `toets` are 0 when there is none. `wat` as the log names things: "toets 5 bron/3".
CREATE TABLE inzage (
    nr      INTEGER NOT NULL PRIMARY KEY CHECK (nr >= 1),
    wanneer TEXT NOT NULL CHECK (wanneer LIKE '____-__-__T__:__:__.___Z'),
    persoon INTEGER NOT NULL,
    wie     TEXT NOT NULL CHECK (wie <> ''),
    soort   TEXT NOT NULL CHECK (soort <> ''),
    toets   INTEGER NOT NULL,
    wat     TEXT NOT NULL,
    aantal  INTEGER NOT NULL CHECK (aantal >= 1)
) STRICT;
CREATE INDEX inzage_op_moment ON inzage (wanneer, soort);
CREATE INDEX inzage_per_persoon ON inzage (persoon, wanneer);
CREATE INDEX inzage_per_toets ON inzage (toets, wanneer);
CREATE INDEX inzage_per_soort ON inzage (soort, wanneer);

CREATE TRIGGER inzage_vast_bij_wijzigen BEFORE UPDATE ON inzage
BEGIN SELECT RAISE(ABORT, 'wie wat las verandert niet'); END;
CREATE TRIGGER inzage_vast_bij_verwijderen BEFORE DELETE ON inzage
BEGIN SELECT RAISE(ABORT, 'wie wat las verdwijnt niet'); END;

-- A beheerder looks for the newest lines of a kind or of somebody, in a log of years.
CREATE INDEX logboek_op_moment ON logboek (wanneer, wat);
CREATE INDEX logboek_per_wie ON logboek (wie, wanneer);
CREATE INDEX logboek_per_wat ON logboek (wat, wanneer);

-- Durable. What nothing needs any more, since when, and when it was erased ('': it is still there).
-- `sleutel`: the hash of a bijlage, the number of a person.
CREATE TABLE opruimlijst (
    soort   TEXT NOT NULL CHECK (soort IN ('bijlage', 'persoon')),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    sinds   TEXT NOT NULL,
    gewist  TEXT NOT NULL,
    PRIMARY KEY (soort, sleutel)
) STRICT, WITHOUT ROWID;

-- Durable, one row. The last moment at which the clock of the computer was believed. An older
-- database begins with its newest log line; a new one with nothing.
CREATE TABLE opruimklok (
    nr        INTEGER NOT NULL PRIMARY KEY CHECK (nr = 1),
    vertrouwd TEXT NOT NULL
) STRICT;
INSERT INTO opruimklok (nr, vertrouwd)
    SELECT 1, coalesce((SELECT wanneer FROM logboek ORDER BY nr DESC LIMIT 1), '');
)sql";

}  // namespace maatlat
