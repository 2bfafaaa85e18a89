// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What follows an adopted toets: maatregelen, and how far they are.
inline constexpr std::string_view kSchemaVersie28 = R"sql(
-- Durable. Where the opvolging of a toets stands; no row: nothing was done yet. What was done stands
-- in the history, as 'opvolging/toets'. `indiener` (of the organisation) and `voorlegger` (of the
-- inspectie): 0 is nobody.
CREATE TABLE opvolging (
    toets      INTEGER NOT NULL PRIMARY KEY REFERENCES toets (nr),
    stap       TEXT NOT NULL CHECK (stap <> ''),
    sinds      TEXT NOT NULL,
    tot        TEXT NOT NULL,
    indiener   INTEGER NOT NULL,
    voorlegger INTEGER NOT NULL,
    planversie INTEGER NOT NULL CHECK (planversie >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX opvolging_tot ON opvolging (stap, tot);

-- Durable. As bron. What the organisation does about verbeterpunten of the toets. Days are ISO, or
-- empty.
CREATE TABLE maatregel (
    toets         INTEGER NOT NULL REFERENCES toets (nr),
    nr            INTEGER NOT NULL CHECK (nr >= 1),
    wat           TEXT NOT NULL,
    verschil      TEXT NOT NULL,
    wie           TEXT NOT NULL,
    begin         TEXT NOT NULL,
    termijn       TEXT NOT NULL,
    tussenstappen TEXT NOT NULL,
    bewijs        TEXT NOT NULL,
    uitgevoerd    TEXT NOT NULL,
    vervallen     TEXT NOT NULL,
    achteraf      TEXT NOT NULL,
    auteur        INTEGER NOT NULL REFERENCES persoon (nr),
    versie        INTEGER NOT NULL CHECK (versie >= 1),
    persoon       INTEGER NOT NULL,
    wanneer       TEXT NOT NULL,
    verwijderd    INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX maatregel_termijn ON maatregel (termijn);

-- Durable. About which verbeterpunten a maatregel is, in the order of the kader.
CREATE TABLE maatregel_verwachting (
    toets       INTEGER NOT NULL,
    maatregel   INTEGER NOT NULL,
    plaats      INTEGER NOT NULL,
    verwachting TEXT NOT NULL,
    PRIMARY KEY (toets, maatregel, plaats),
    FOREIGN KEY (toets, maatregel) REFERENCES maatregel (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. A plan as it was handed in: the text that is frozen, and its hash, which
-- is in the log.
CREATE TABLE opvolgplan (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    tekst   TEXT NOT NULL CHECK (tekst <> ''),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, versie)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER opvolgplan_vast_bij_wijzigen BEFORE UPDATE ON opvolgplan
BEGIN SELECT RAISE(ABORT, 'een ingediend plan verandert niet'); END;
CREATE TRIGGER opvolgplan_vast_bij_verwijderen BEFORE DELETE ON opvolgplan
BEGIN SELECT RAISE(ABORT, 'een ingediend plan verdwijnt niet'); END;
)sql";

}  // namespace maatlat
