// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Verscherpt toezicht and other measures, per organisation.
inline constexpr std::string_view kSchemaVersie30 = R"sql(
-- Durable, only added to. What was laid on an organisation, extended, lifted or registered, and what
-- is known of it as a total alone. `nr` names it, the newest `versie` is what holds, the earlier
-- ones are its history. `organisatie` is the one that it happened to, also after that went into
-- another. `periode` is the nr of the laying on that it belongs to; 0 where it belongs to none.
-- Days are ISO, `dag` may be a month ("2016-06"); empty: not known. Counts are NULL when not known;
-- `voldoende_hoogstens` only where a source says "21 or 22". `uit_bericht`: came in with the round,
-- from what was published then.
CREATE TABLE toezichtfeit (
    nr                  INTEGER NOT NULL CHECK (nr >= 1),
    versie              INTEGER NOT NULL CHECK (versie >= 1),
    organisatie         INTEGER NOT NULL REFERENCES organisatie (nr),
    periode             INTEGER NOT NULL,
    soort               TEXT NOT NULL CHECK (soort <> ''),
    stand               TEXT NOT NULL CHECK (stand <> ''),
    dag                 TEXT NOT NULL,
    tot                 TEXT NOT NULL,
    motivering          TEXT NOT NULL,
    aan_te_tonen        TEXT NOT NULL,
    ritme               TEXT NOT NULL,
    grond               TEXT NOT NULL,
    uitkomst            TEXT NOT NULL,
    bron                TEXT NOT NULL,
    voldoende           INTEGER,
    voldoende_hoogstens INTEGER,
    onvoldoende         INTEGER,
    van                 INTEGER,
    toets               INTEGER NOT NULL,
    regime              TEXT NOT NULL,
    bekendgemaakt       TEXT NOT NULL,
    gepubliceerd        TEXT NOT NULL,
    vindplaats          TEXT NOT NULL,
    achteraf            INTEGER NOT NULL CHECK (achteraf IN (0, 1)),
    uit_bericht         INTEGER NOT NULL CHECK (uit_bericht IN (0, 1)),
    reden               TEXT NOT NULL,
    persoon             INTEGER NOT NULL,
    wanneer             TEXT NOT NULL,
    PRIMARY KEY (nr, versie)
) STRICT, WITHOUT ROWID;
CREATE INDEX toezichtfeit_organisatie ON toezichtfeit (organisatie);
CREATE INDEX toezichtfeit_periode ON toezichtfeit (periode);

CREATE TRIGGER toezichtfeit_vast_bij_wijzigen BEFORE UPDATE ON toezichtfeit
BEGIN SELECT RAISE(ABORT, 'wat er over toezicht is vastgelegd, blijft staan'); END;
CREATE TRIGGER toezichtfeit_vast_bij_verwijderen BEFORE DELETE ON toezichtfeit
BEGIN SELECT RAISE(ABORT, 'wat er over toezicht is vastgelegd, blijft staan'); END;
)sql";

}  // namespace maatlat
