// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Scores read a second time by somebody of another team. It stands beside the toets and not in its
/// history: who reads the toets may not see it before it was handed in.
inline constexpr std::string_view kSchemaVersie35 = R"sql(
-- Durable, only added to. Which share (percent) of the toetsen of an onderzoek is scored a second
-- time; the newest holds. From `startwaarde` anybody can repeat the draw.
CREATE TABLE scoretrekking (
    onderzoek   INTEGER NOT NULL REFERENCES onderzoek (nr),
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    aandeel     INTEGER NOT NULL CHECK (aandeel BETWEEN 1 AND 100),
    startwaarde TEXT NOT NULL CHECK (startwaarde <> ''),
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (onderzoek, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. The toetsen that could be drawn, by lot.
CREATE TABLE scoretrekking_toets (
    onderzoek INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    volgorde  INTEGER NOT NULL CHECK (volgorde >= 1),
    toets     INTEGER NOT NULL REFERENCES toets (nr),
    getrokken INTEGER NOT NULL CHECK (getrokken IN (0, 1)),
    PRIMARY KEY (onderzoek, nr, volgorde),
    UNIQUE (onderzoek, nr, toets),
    FOREIGN KEY (onderzoek, nr) REFERENCES scoretrekking (onderzoek, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX scoretrekking_toets_toets ON scoretrekking_toets (toets);

-- Durable. Who scores a toets a second time. `ingediend`: the moment from which the scores stand
-- still; `tot`: the moment at which somebody was taken off before that. Empty: not.
CREATE TABLE tweede_beoordelaar (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    door           INTEGER NOT NULL REFERENCES persoon (nr),
    sinds          TEXT NOT NULL,
    ingediend      TEXT NOT NULL,
    tot            TEXT NOT NULL,
    beeindigd_door INTEGER NOT NULL,
    PRIMARY KEY (toets, nr),
    CHECK (ingediend = '' OR tot = '')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tweede_beoordelaar_een ON tweede_beoordelaar (toets) WHERE tot = '';
CREATE INDEX tweede_beoordelaar_persoon ON tweede_beoordelaar (persoon);

-- Durable, only added to: every version of every second score.
CREATE TABLE tweede_score (
    toets       INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt', 'onbeoordeeld')),
    motivering  TEXT NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, beoordelaar, verwachting, versie),
    FOREIGN KEY (toets, beoordelaar) REFERENCES tweede_beoordelaar (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to: both scores as they were when the second ones were handed in.
CREATE TABLE scorepaar (
    toets       INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    team        TEXT NOT NULL CHECK (team IN ('voldoende', 'onvoldoende', 'nvt')),
    tweede      TEXT NOT NULL CHECK (tweede IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (toets, beoordelaar, verwachting),
    FOREIGN KEY (toets, beoordelaar) REFERENCES tweede_beoordelaar (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to: what came of talking over a difference, every version, and who
-- gave way.
CREATE TABLE scoreoverleg (
    toets       INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    verwachting TEXT NOT NULL,
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    uitkomst    TEXT NOT NULL CHECK (uitkomst IN ('voldoende', 'onvoldoende', 'nvt')),
    wie         TEXT NOT NULL CHECK (wie IN ('team', 'tweede', 'beiden')),
    reden       TEXT NOT NULL CHECK (reden <> ''),
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, beoordelaar, verwachting, versie),
    FOREIGN KEY (toets, beoordelaar, verwachting)
        REFERENCES scorepaar (toets, beoordelaar, verwachting)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tweede_beoordelaar_vast BEFORE UPDATE ON tweede_beoordelaar
WHEN OLD.ingediend <> '' OR OLD.tot <> '' OR NEW.persoon <> OLD.persoon OR
    NEW.sinds <> OLD.sinds OR NEW.door <> OLD.door
BEGIN SELECT RAISE(ABORT, 'wat een tweede beoordelaar deed verandert niet'); END;
CREATE TRIGGER tweede_beoordelaar_blijft BEFORE DELETE ON tweede_beoordelaar
BEGIN SELECT RAISE(ABORT, 'een tweede beoordelaar verdwijnt niet'); END;
CREATE TRIGGER tweede_score_vast BEFORE UPDATE ON tweede_score
BEGIN SELECT RAISE(ABORT, 'een tweede score verandert niet'); END;
CREATE TRIGGER tweede_score_blijft BEFORE DELETE ON tweede_score
BEGIN SELECT RAISE(ABORT, 'een tweede score verdwijnt niet'); END;
CREATE TRIGGER tweede_score_na_indienen BEFORE INSERT ON tweede_score
WHEN EXISTS (SELECT 1 FROM tweede_beoordelaar AS b WHERE b.toets = NEW.toets AND
    b.nr = NEW.beoordelaar AND b.ingediend <> '')
BEGIN SELECT RAISE(ABORT, 'tweede scores zijn ingediend'); END;
CREATE TRIGGER scorepaar_vast BEFORE UPDATE ON scorepaar
BEGIN SELECT RAISE(ABORT, 'ingediende scores veranderen niet'); END;
CREATE TRIGGER scorepaar_blijft BEFORE DELETE ON scorepaar
BEGIN SELECT RAISE(ABORT, 'ingediende scores verdwijnen niet'); END;
CREATE TRIGGER scoreoverleg_vast BEFORE UPDATE ON scoreoverleg
BEGIN SELECT RAISE(ABORT, 'een afspraak over een score verandert niet'); END;
CREATE TRIGGER scoreoverleg_blijft BEFORE DELETE ON scoreoverleg
BEGIN SELECT RAISE(ABORT, 'een afspraak over een score verdwijnt niet'); END;
)sql";

}  // namespace maatlat
