// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What an organisation answers on a concept.
inline constexpr std::string_view kSchemaVersie14 = R"sql(
-- Durable. Each time that a frozen concept went to the organisation: which one, until what day it
-- may answer (ISO), and how that ended ('' as long as it has not; then since when). A reaction that
-- comes after nothing came makes 'geen reactie' into 'ingediend'.
CREATE TABLE wederhoorronde (
    toets     INTEGER NOT NULL REFERENCES toets (nr),
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    concept   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL,
    persoon   INTEGER NOT NULL,
    tot       TEXT NOT NULL CHECK (tot <> ''),
    einde     TEXT NOT NULL CHECK (einde IN ('', 'ingediend', 'geen reactie', 'teruggenomen')),
    geeindigd TEXT NOT NULL,
    versie    INTEGER NOT NULL CHECK (versie >= 1),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, concept) REFERENCES bevroren_concept (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. A point of the organisation: at which passage of the concept (`plaats` its key, `citaat`
-- its words), of what kind, and what it should be. Every version stands in the history, as
-- 'wederhoor/<ronde>/punt/<nr>'. What was taken back has weg = 1.
CREATE TABLE wederhoorpunt (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    plaats  TEXT NOT NULL CHECK (plaats <> ''),
    citaat  TEXT NOT NULL,
    soort   TEXT NOT NULL,
    tekst   TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    weg     INTEGER NOT NULL CHECK (weg IN (0, 1)),
    PRIMARY KEY (toets, ronde, nr),
    FOREIGN KEY (toets, ronde) REFERENCES wederhoorronde (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. The evidence with a point: a file in the folder of bijlagen, about which day (ISO).
CREATE TABLE wederhoorbewijs (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    punt    INTEGER NOT NULL,
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    naam    TEXT NOT NULL CHECK (naam <> ''),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    soort   TEXT NOT NULL,
    grootte INTEGER NOT NULL CHECK (grootte > 0),
    datum   TEXT NOT NULL CHECK (datum <> ''),
    uitleg  TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    weg     INTEGER NOT NULL CHECK (weg IN (0, 1)),
    PRIMARY KEY (toets, ronde, punt, nr),
    FOREIGN KEY (toets, ronde, punt) REFERENCES wederhoorpunt (toets, ronde, nr)
) STRICT, WITHOUT ROWID;

-- Durable. What the organisation says of the concept as a whole. Its versions stand in the history
-- as 'wederhoor/<ronde>/zienswijze'.
CREATE TABLE wederhoorzienswijze (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    tekst   TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, ronde),
    FOREIGN KEY (toets, ronde) REFERENCES wederhoorronde (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. The reaction as it was handed in: all points and the zienswijze as text,
-- with its hash, which the log has too. From then on the rows above stay as they are.
CREATE TABLE wederhoorreactie (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    laat    INTEGER NOT NULL CHECK (laat IN (0, 1)),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    inhoud  TEXT NOT NULL,
    PRIMARY KEY (toets, ronde),
    FOREIGN KEY (toets, ronde) REFERENCES wederhoorronde (toets, nr)
) STRICT;
CREATE TRIGGER wederhoorreactie_vast_bij_wijzigen BEFORE UPDATE ON wederhoorreactie
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorreactie_vast_bij_verwijderen BEFORE DELETE ON wederhoorreactie
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verdwijnt niet'); END;

CREATE TRIGGER wederhoorpunt_vast_bij_toevoegen BEFORE INSERT ON wederhoorpunt
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = NEW.toets AND ronde = NEW.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorpunt_vast_bij_wijzigen BEFORE UPDATE ON wederhoorpunt
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = OLD.toets AND ronde = OLD.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorpunt_vast_bij_verwijderen BEFORE DELETE ON wederhoorpunt
BEGIN SELECT RAISE(ABORT, 'een punt verdwijnt niet'); END;
CREATE TRIGGER wederhoorbewijs_vast_bij_toevoegen BEFORE INSERT ON wederhoorbewijs
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = NEW.toets AND ronde = NEW.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorbewijs_vast_bij_wijzigen BEFORE UPDATE ON wederhoorbewijs
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = OLD.toets AND ronde = OLD.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorbewijs_vast_bij_verwijderen BEFORE DELETE ON wederhoorbewijs
BEGIN SELECT RAISE(ABORT, 'bewijs verdwijnt niet'); END;
CREATE TRIGGER wederhoorzienswijze_vast_bij_toevoegen BEFORE INSERT ON wederhoorzienswijze
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = NEW.toets AND ronde = NEW.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorzienswijze_vast_bij_wijzigen BEFORE UPDATE ON wederhoorzienswijze
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = OLD.toets AND ronde = OLD.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;
CREATE TRIGGER wederhoorzienswijze_vast_bij_verwijderen BEFORE DELETE ON wederhoorzienswijze
BEGIN SELECT RAISE(ABORT, 'een zienswijze verdwijnt niet'); END;
)sql";

}  // namespace maatlat
