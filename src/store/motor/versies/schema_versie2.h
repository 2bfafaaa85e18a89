// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

// What the web application adds: people, and what a toets is filled in with. A person is known
// elsewhere by number; 0 stands for nobody, where something came in by `maatlat importeer`.
inline constexpr std::string_view kSchemaVersie2 = R"sql(
ALTER TABLE onderzoek ADD COLUMN soort TEXT NOT NULL DEFAULT 'inspectie';

-- Durable. A toets gets a number of its own, which the tables below point at, and how far it is. All
-- that were there came from a published round. `status` has no CHECK: states will be added. Both
-- tables are made anew, because SQLite cannot give a table another key.
CREATE TABLE toets_nieuw (
    nr              INTEGER NOT NULL PRIMARY KEY,
    onderzoek       INTEGER NOT NULL REFERENCES onderzoek (nr),
    organisatie     INTEGER NOT NULL REFERENCES organisatie (nr),
    status          TEXT NOT NULL CHECK (status <> ''),
    versie          INTEGER NOT NULL CHECK (versie >= 1),
    gewijzigd       TEXT NOT NULL,
    voorgelegd_door INTEGER NOT NULL CHECK ((voorgelegd_door <> 0) = (status = 'voorgelegd')),
    UNIQUE (onderzoek, organisatie)
) STRICT;
INSERT INTO toets_nieuw (onderzoek, organisatie, status, versie, gewijzigd, voorgelegd_door)
    SELECT onderzoek, organisatie, 'overgenomen', versie, '', 0 FROM toets
    ORDER BY onderzoek, organisatie;

-- Durable. As in version 1.
CREATE TABLE score_nieuw (
    onderzoek   INTEGER NOT NULL,
    organisatie INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (onderzoek, organisatie, verwachting),
    FOREIGN KEY (onderzoek, organisatie) REFERENCES toets_nieuw (onderzoek, organisatie)
) STRICT, WITHOUT ROWID;
INSERT INTO score_nieuw SELECT onderzoek, organisatie, verwachting, score FROM score
    ORDER BY onderzoek, organisatie, verwachting;
DROP TABLE score;
DROP TABLE toets;
ALTER TABLE toets_nieuw RENAME TO toets;
ALTER TABLE score_nieuw RENAME TO score;

-- Durable. Who works with the program. `wachtwoord` is a hash.
CREATE TABLE persoon (
    nr           INTEGER NOT NULL PRIMARY KEY,
    naam         TEXT NOT NULL CHECK (naam <> ''),
    email        TEXT NOT NULL UNIQUE CHECK (email <> ''),
    wachtwoord   TEXT NOT NULL DEFAULT '',
    totp_geheim  TEXT NOT NULL DEFAULT '',
    totp_aan     INTEGER NOT NULL DEFAULT 0,
    totp_stap    INTEGER NOT NULL DEFAULT 0,
    organisatie  INTEGER REFERENCES organisatie (nr),
    geblokkeerd  INTEGER NOT NULL DEFAULT 0,
    versie       INTEGER NOT NULL DEFAULT 1,
    sinds        TEXT NOT NULL
) STRICT;

-- Durable.
CREATE TABLE persoon_rol (
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    rol     TEXT NOT NULL,
    PRIMARY KEY (persoon, rol)
) STRICT, WITHOUT ROWID;

-- Gone when somebody logs out. `stap`: 'wachtwoord' (second factor still to come) or 'ingelogd'.
CREATE TABLE aanmelding (
    token_hash TEXT NOT NULL PRIMARY KEY,
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    begonnen   TEXT NOT NULL,
    laatst     TEXT NOT NULL,
    stap       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aanmelding_van_persoon ON aanmelding (persoon);

-- Gone when used or lapsed. `soort`: 'uitnodiging' or 'herstel'.
CREATE TABLE eenmalige_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    soort      TEXT NOT NULL,
    vervalt    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Durable. Who may fill in a toets; earlier teams stand in the log.
CREATE TABLE team (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    PRIMARY KEY (toets, persoon)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_van_persoon ON team (persoon);

-- May be lost. When a person was last in a toets.
CREATE TABLE bezoek (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, persoon)
) STRICT, WITHOUT ROWID;

-- Durable. The fields as they stand: scores and texts. Of a score the word stands in `score` too,
-- where the engine reads whole rounds.
CREATE TABLE veld (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    waarde  TEXT NOT NULL,
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel)
) STRICT, WITHOUT ROWID;

-- Durable. Sources; one without a file has an empty bijlage_sha256. A removed one stays, so that
-- its number is not given again.
CREATE TABLE bron (
    toets           INTEGER NOT NULL REFERENCES toets (nr),
    nr              INTEGER NOT NULL CHECK (nr >= 1),
    soort           TEXT NOT NULL CHECK (soort <> ''),
    titel           TEXT NOT NULL,
    datum           TEXT NOT NULL,
    documentsoort   TEXT NOT NULL,
    gesprekspartner TEXT NOT NULL,
    aantal          INTEGER NOT NULL,
    interviewers    TEXT NOT NULL,
    pseudoniem      TEXT NOT NULL,
    bijlage_naam    TEXT NOT NULL,
    bijlage_sha256  TEXT NOT NULL,
    bijlage_soort   TEXT NOT NULL,
    bijlage_grootte INTEGER NOT NULL,
    versie          INTEGER NOT NULL CHECK (versie >= 1),
    persoon         INTEGER NOT NULL,
    wanneer         TEXT NOT NULL,
    verwijderd      INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. `auteur` wrote it first, `persoon` changed it last.
CREATE TABLE bevinding (
    toets       INTEGER NOT NULL REFERENCES toets (nr),
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    bron        INTEGER NOT NULL,
    tekst       TEXT NOT NULL,
    richting    TEXT NOT NULL CHECK (richting <> ''),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    auteur      INTEGER NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    ingetrokken INTEGER NOT NULL CHECK (ingetrokken IN (0, 1)),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, bron) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. On which verwachtingen a bevinding bears, in the order of the kader.
CREATE TABLE bevinding_verwachting (
    toets       INTEGER NOT NULL,
    bevinding   INTEGER NOT NULL,
    plaats      INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    PRIMARY KEY (toets, bevinding, plaats),
    FOREIGN KEY (toets, bevinding) REFERENCES bevinding (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. Every version of every field, bron and bevinding, encoded as in
-- domain/vastlegging.h.
CREATE TABLE geschiedenis (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    inhoud  TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel, versie)
) STRICT, WITHOUT ROWID;
CREATE INDEX geschiedenis_op_moment ON geschiedenis (toets, wanneer, persoon);

CREATE TRIGGER geschiedenis_vast_bij_wijzigen BEFORE UPDATE ON geschiedenis
BEGIN SELECT RAISE(ABORT, 'een oude versie verandert niet'); END;
CREATE TRIGGER geschiedenis_vast_bij_verwijderen BEFORE DELETE ON geschiedenis
BEGIN SELECT RAISE(ABORT, 'een oude versie verdwijnt niet'); END;

-- Durable until the record is saved. What a person is typing, of that person alone.
CREATE TABLE concept (
    persoon INTEGER NOT NULL,
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    versie  INTEGER NOT NULL,
    inhoud  TEXT NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (persoon, toets, sleutel)
) STRICT, WITHOUT ROWID;

-- Durable for as long as a form may come in twice; then tidied up. Posts that were carried out.
CREATE TABLE handeling (
    persoon  INTEGER NOT NULL,
    sleutel  TEXT NOT NULL CHECK (sleutel <> ''),
    inhoud   TEXT NOT NULL,
    uitkomst TEXT NOT NULL,
    wanneer  TEXT NOT NULL,
    PRIMARY KEY (persoon, sleutel, inhoud)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. A toets as it was adopted, whole.
CREATE TABLE vaststelling (
    toets            INTEGER NOT NULL REFERENCES toets (nr),
    editie           INTEGER NOT NULL CHECK (editie >= 1),
    voorgelegd_door  INTEGER NOT NULL,
    vastgesteld_door INTEGER NOT NULL,
    wanneer          TEXT NOT NULL,
    inhoud           TEXT NOT NULL,
    sha256           TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (toets, editie)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER vaststelling_vast_bij_wijzigen BEFORE UPDATE ON vaststelling
BEGIN SELECT RAISE(ABORT, 'een vaststelling verandert niet'); END;
CREATE TRIGGER vaststelling_vast_bij_verwijderen BEFORE DELETE ON vaststelling
BEGIN SELECT RAISE(ABORT, 'een vaststelling verdwijnt niet'); END;
)sql";

}  // namespace maatlat
