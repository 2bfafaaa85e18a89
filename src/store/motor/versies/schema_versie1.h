// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

// Everything here is durable: nothing in version 1 can be rebuilt from something else in it.
// Oordelen and rankings are not stored; the engine derives them from the scores.
inline constexpr std::string_view kSchemaVersie1 = R"sql(
-- Durable, never changed. The norm as it was read: its own text, and the hash of its content that
-- everything else points at.
CREATE TABLE kader (
    hash   TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    id     TEXT NOT NULL CHECK (id <> ''),
    versie TEXT NOT NULL CHECK (versie <> ''),
    yaml   TEXT NOT NULL CHECK (yaml <> ''),
    UNIQUE (id, versie)
) STRICT;

CREATE TRIGGER kader_vast_bij_wijzigen BEFORE UPDATE ON kader
BEGIN SELECT RAISE(ABORT, 'een kaderversie verandert niet'); END;
CREATE TRIGGER kader_vast_bij_verwijderen BEFORE DELETE ON kader
BEGIN SELECT RAISE(ABORT, 'een kaderversie verdwijnt niet'); END;

-- Durable. The organisations under supervision.
CREATE TABLE organisatie (
    nr   INTEGER NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE CHECK (naam <> '')
) STRICT;

-- Durable. Other spellings of an organisation's name; one spelling means one organisation.
CREATE TABLE andere_naam (
    naam        TEXT NOT NULL PRIMARY KEY CHECK (naam <> ''),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    plaats      INTEGER NOT NULL,
    UNIQUE (organisatie, plaats)
) STRICT;

-- Durable. A round of supervision. The kader that it was opened with stays; the rest may be
-- corrected.
CREATE TABLE onderzoek (
    nr             INTEGER NOT NULL PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE CHECK (id <> ''),
    naam           TEXT NOT NULL,
    toezichthouder TEXT NOT NULL,
    periode_van    TEXT NOT NULL,
    periode_tot    TEXT NOT NULL,
    bron           TEXT NOT NULL,
    regelset       TEXT NOT NULL,
    kader          TEXT NOT NULL REFERENCES kader (hash)
) STRICT;

CREATE TRIGGER onderzoek_kader_vast BEFORE UPDATE OF kader ON onderzoek WHEN OLD.kader <> NEW.kader
BEGIN SELECT RAISE(ABORT, 'het kader van een onderzoek verandert niet'); END;

-- Durable. One onderzoek at one organisation. The version goes up by one with each save that
-- changes a score.
CREATE TABLE toets (
    onderzoek   INTEGER NOT NULL REFERENCES onderzoek (nr),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    PRIMARY KEY (onderzoek, organisatie)
) STRICT, WITHOUT ROWID;

-- Durable. The scores; no row means: not judged yet. The key is in this order because rounds are
-- read and written as a whole, which keeps both fast when there are many of them.
CREATE TABLE score (
    onderzoek   INTEGER NOT NULL,
    organisatie INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (onderzoek, organisatie, verwachting),
    FOREIGN KEY (onderzoek, organisatie) REFERENCES toets (onderzoek, organisatie)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. Published texts of an onderzoek, as they came in. What a text is about is
-- its key, not the file that it was in: `over` is the organisation of a toetstekst, else empty. A
-- corrected text is a new editie; the highest one counts, the others stay readable. One without
-- inhoud says that the text was withdrawn.
CREATE TABLE document (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    soort     TEXT NOT NULL CHECK (soort IN ('uitspraken', 'landelijk', 'toetstekst')),
    over      TEXT NOT NULL CHECK ((over <> '') = (soort = 'toetstekst')),
    naam      TEXT NOT NULL CHECK (naam <> ''),
    editie    INTEGER NOT NULL CHECK (editie >= 1),
    inhoud    TEXT NOT NULL,
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (onderzoek, soort, over, editie)
) STRICT;

CREATE TRIGGER document_vast_bij_wijzigen BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'een document verandert niet'); END;
CREATE TRIGGER document_vast_bij_verwijderen BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'een document verdwijnt niet'); END;

-- Durable, only added to. Every change: who, when, what was, what is. Each line carries the hash
-- of itself and of the line before it.
CREATE TABLE logboek (
    nr      INTEGER NOT NULL PRIMARY KEY CHECK (nr >= 1),
    wanneer TEXT NOT NULL CHECK (wanneer LIKE '____-__-__T__:__:__.___Z'),
    wie     TEXT NOT NULL CHECK (wie <> ''),
    wat     TEXT NOT NULL CHECK (wat <> ''),
    sleutel TEXT NOT NULL,
    oud     TEXT NOT NULL,
    nieuw   TEXT NOT NULL,
    vorige  TEXT NOT NULL,
    hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER logboek_vast_bij_wijzigen BEFORE UPDATE ON logboek
BEGIN SELECT RAISE(ABORT, 'een logregel verandert niet'); END;
CREATE TRIGGER logboek_vast_bij_verwijderen BEFORE DELETE ON logboek
BEGIN SELECT RAISE(ABORT, 'een logregel verdwijnt niet'); END;
)sql";

}  // namespace maatlat
