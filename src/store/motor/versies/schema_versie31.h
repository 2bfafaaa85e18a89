// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// A zelfevaluatie with colleagues, and where it began.
inline constexpr std::string_view kSchemaVersie31 = R"sql(
-- Durable. Who of VT-management is responsible for a zelfevaluatie: hands it in and names
-- colleagues. The row with the highest number holds, the others are the history. None: it was
-- opened before this was kept.
CREATE TABLE zelfevaluatie_verantwoordelijke (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    nummer  INTEGER NOT NULL CHECK (nummer >= 1),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    sinds   TEXT NOT NULL,
    door    INTEGER NOT NULL,
    PRIMARY KEY (toets, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER zelfevaluatie_verantwoordelijke_vast_bij_wijzigen
BEFORE UPDATE ON zelfevaluatie_verantwoordelijke
BEGIN SELECT RAISE(ABORT, 'wie verantwoordelijk was, ligt vast'); END;
CREATE TRIGGER zelfevaluatie_verantwoordelijke_vast_bij_verwijderen
BEFORE DELETE ON zelfevaluatie_verantwoordelijke
BEGIN SELECT RAISE(ABORT, 'wie verantwoordelijk was, ligt vast'); END;

-- Durable. Colleagues of the same organisation who fill in or read along in a zelfevaluatie. A row
-- is never removed: it is also the history. `tot` is when it ended, by whom; empty and 0: it holds.
CREATE TABLE zelfevaluatie_collega (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    nummer         INTEGER NOT NULL CHECK (nummer >= 1),
    taak           TEXT NOT NULL CHECK (taak IN ('meewerken', 'meelezen')),
    sinds          TEXT NOT NULL,
    door           INTEGER NOT NULL,
    tot            TEXT NOT NULL,
    beeindigd_door INTEGER NOT NULL,
    PRIMARY KEY (toets, persoon, nummer)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX zelfevaluatie_collega_nu ON zelfevaluatie_collega (persoon, toets)
WHERE tot = '';
CREATE TRIGGER zelfevaluatie_collega_alleen_beeindigen BEFORE UPDATE ON zelfevaluatie_collega
WHEN OLD.tot <> '' OR NEW.tot = '' OR NEW.toets <> OLD.toets OR NEW.persoon <> OLD.persoon
    OR NEW.nummer <> OLD.nummer OR NEW.taak <> OLD.taak OR NEW.sinds <> OLD.sinds
    OR NEW.door <> OLD.door
BEGIN SELECT RAISE(ABORT, 'wie meewerkte, ligt vast'); END;
CREATE TRIGGER zelfevaluatie_collega_vast_bij_verwijderen BEFORE DELETE ON zelfevaluatie_collega
BEGIN SELECT RAISE(ABORT, 'wie meewerkte, ligt vast'); END;

-- Durable. From which earlier toets of the same organisation a zelfevaluatie began. None: empty.
CREATE TABLE zelfevaluatie_begin (
    toets     INTEGER PRIMARY KEY REFERENCES toets (nr),
    van_toets INTEGER NOT NULL REFERENCES toets (nr),
    wanneer   TEXT NOT NULL,
    door      INTEGER NOT NULL
) STRICT;

-- Durable. What came along then, by key of the field. Of a score what it was: it is only proposed,
-- and counts once somebody saved the field. Of a text nothing: it stands in the field, and version
-- 1 of that is the text that came along.
CREATE TABLE zelfevaluatie_overname (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    score   TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER zelfevaluatie_begin_vast_bij_wijzigen BEFORE UPDATE ON zelfevaluatie_begin
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;
CREATE TRIGGER zelfevaluatie_begin_vast_bij_verwijderen BEFORE DELETE ON zelfevaluatie_begin
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;
CREATE TRIGGER zelfevaluatie_overname_vast_bij_wijzigen BEFORE UPDATE ON zelfevaluatie_overname
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;
CREATE TRIGGER zelfevaluatie_overname_vast_bij_verwijderen BEFORE DELETE ON zelfevaluatie_overname
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;
)sql";

}  // namespace maatlat
