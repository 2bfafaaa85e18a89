// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// The log: a keyed chain, without texts. What was there before is closed by the step in code that
/// goes with it (`logboekafsluiting.h`), as the key does not stand in the database.
inline constexpr std::string_view kSchemaVersie9 = R"sql(
-- Durable. By what the key is known that the log is sealed with now, and the line that closed what
-- was sealed otherwise, or not; 0 when there was nothing before.
CREATE TABLE logboekzegel (
    plaats  INTEGER NOT NULL PRIMARY KEY CHECK (plaats = 1),
    sleutel TEXT NOT NULL CHECK (length(sleutel) = 64),
    sinds   INTEGER NOT NULL
) STRICT;

-- Over the version, its key, number, person and moment; it stays when the contents are erased.
ALTER TABLE geschiedenis ADD COLUMN zegel TEXT NOT NULL DEFAULT '';

-- Durable once it is done. Who asked to have an old version erased and why, and who did it; until
-- then `gewist_door` is 0. A request that is turned down goes.
CREATE TABLE wissing (
    toets         INTEGER NOT NULL,
    sleutel       TEXT NOT NULL,
    versie        INTEGER NOT NULL,
    gevraagd_door INTEGER NOT NULL,
    gevraagd_op   TEXT NOT NULL,
    reden         TEXT NOT NULL CHECK (reden <> ''),
    gewist_door   INTEGER NOT NULL CHECK (gewist_door <> gevraagd_door),
    gewist_op     TEXT NOT NULL,
    zegel         TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel, versie),
    FOREIGN KEY (toets, sleutel, versie) REFERENCES geschiedenis (toets, sleutel, versie)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER wissing_vast_bij_wijzigen BEFORE UPDATE ON wissing
WHEN OLD.gewist_door <> 0
BEGIN SELECT RAISE(ABORT, 'dat iets is gewist, verandert niet'); END;
CREATE TRIGGER wissing_vast_bij_verwijderen BEFORE DELETE ON wissing
WHEN OLD.gewist_door <> 0
BEGIN SELECT RAISE(ABORT, 'dat iets is gewist, verdwijnt niet'); END;

-- An old version changes in one way: its contents are emptied, after two people agreed on it.
DROP TRIGGER geschiedenis_vast_bij_wijzigen;
CREATE TRIGGER geschiedenis_vast_bij_wijzigen BEFORE UPDATE ON geschiedenis
WHEN NOT (NEW.inhoud = '' AND NEW.toets = OLD.toets AND NEW.sleutel = OLD.sleutel
          AND NEW.versie = OLD.versie AND NEW.persoon = OLD.persoon
          AND NEW.wanneer = OLD.wanneer AND NEW.zegel = OLD.zegel
          AND EXISTS (SELECT 1 FROM wissing AS w
                      WHERE w.toets = OLD.toets AND w.sleutel = OLD.sleutel
                            AND w.versie = OLD.versie AND w.gewist_door <> 0))
BEGIN SELECT RAISE(ABORT, 'een oude versie verandert niet'); END;
)sql";

}  // namespace maatlat
