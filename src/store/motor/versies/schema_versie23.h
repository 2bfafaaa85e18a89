// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What happens to an onderzoek after it was opened, and the life of organisations. Tables of their
/// own: what nothing happened to has no rows in them, and reads as it always did.
inline constexpr std::string_view kSchemaVersie23 = R"sql(
-- Durable, only added to. What was changed of an onderzoek, why and by whom. `soort` says what;
-- `toets` is the toets that it is about, 0 when it is about the onderzoek itself.
CREATE TABLE onderzoekswijziging (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    soort     TEXT NOT NULL CHECK (soort <> ''),
    toets     INTEGER NOT NULL,
    was       TEXT NOT NULL,
    wordt     TEXT NOT NULL,
    reden     TEXT NOT NULL,
    persoon   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, nr)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER onderzoekswijziging_vast_bij_wijzigen BEFORE UPDATE ON onderzoekswijziging
BEGIN SELECT RAISE(ABORT, 'wat er aan een onderzoek veranderde, blijft staan'); END;
CREATE TRIGGER onderzoekswijziging_vast_bij_verwijderen BEFORE DELETE ON onderzoekswijziging
BEGIN SELECT RAISE(ABORT, 'wat er aan een onderzoek veranderde, blijft staan'); END;

-- Durable until it is lifted. A toets that was taken out of its onderzoek; with toets 0 the whole
-- onderzoek, which is closed.
CREATE TABLE stilgelegd (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    toets     INTEGER NOT NULL,
    reden     TEXT NOT NULL,
    persoon   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, toets)
) STRICT, WITHOUT ROWID;

-- Durable. What an organisation was called, what form it had and who carried it, from which day up
-- to and including which (ISO). Empty: since before what is known, or still. One without names here
-- has always been called as in `organisatie`, where its name of now stands.
CREATE TABLE organisatie_periode (
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    soort       TEXT NOT NULL CHECK (soort <> ''),
    waarde      TEXT NOT NULL CHECK (waarde <> ''),
    van         TEXT NOT NULL,
    tot         TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (organisatie, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisatie_periode_waarde ON organisatie_periode (soort, waarde);

-- Durable. An organisation that went into another, from that day on. `nu` is what it is by now: the
-- last one of the row of successors, kept here so that nobody has to follow them.
CREATE TABLE organisatie_overgang (
    organisatie INTEGER NOT NULL PRIMARY KEY REFERENCES organisatie (nr),
    opvolger    INTEGER NOT NULL REFERENCES organisatie (nr),
    nu          INTEGER NOT NULL REFERENCES organisatie (nr),
    dag         TEXT NOT NULL CHECK (dag <> ''),
    toelichting TEXT NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    CHECK (organisatie <> opvolger AND organisatie <> nu)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisatie_overgang_nu ON organisatie_overgang (nu);

-- Durable. The name on a toets that was frozen, or taken over, before its organisation was renamed:
-- what is frozen keeps the name that it was frozen with.
CREATE TABLE toets_naam (
    toets INTEGER NOT NULL PRIMARY KEY REFERENCES toets (nr),
    naam  TEXT NOT NULL CHECK (naam <> '')
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
