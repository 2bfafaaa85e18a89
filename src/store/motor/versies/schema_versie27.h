// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// That a database is an exercise.
inline constexpr std::string_view kSchemaVersie27 = R"sql(
-- Durable. One row: this database is an exercise, and nothing in it counts. None: it is a real one.
-- It is written before anything else and never changes, so that no real database becomes an
-- exercise, and no exercise a real one.
CREATE TABLE oefening (
    enige    INTEGER PRIMARY KEY CHECK (enige = 1),
    wanneer  TEXT NOT NULL CHECK (wanneer <> '')
) STRICT;

CREATE TRIGGER oefening_alleen_aan_het_begin BEFORE INSERT ON oefening
WHEN EXISTS (SELECT 1 FROM persoon) OR EXISTS (SELECT 1 FROM onderzoek)
BEGIN SELECT RAISE(ABORT, 'alleen een lege database kan een oefening worden'); END;
CREATE TRIGGER oefening_vast_bij_wijzigen BEFORE UPDATE ON oefening
BEGIN SELECT RAISE(ABORT, 'een oefening blijft een oefening'); END;
CREATE TRIGGER oefening_vast_bij_verwijderen BEFORE DELETE ON oefening
BEGIN SELECT RAISE(ABORT, 'een oefening blijft een oefening'); END;
)sql";

}  // namespace maatlat
