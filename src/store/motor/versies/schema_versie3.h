// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Dossiersteekproeven. What is said of one dossier has an end date and is then really gone; so
/// nothing of it goes into `geschiedenis` or the log, which are only added to.
inline constexpr std::string_view kSchemaVersie3 = R"sql(
-- Durable. What the beheerder chose: 'bewaartermijn-dossiers' in months.
CREATE TABLE instelling (
    naam   TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Durable. A version of a form never changes; a steekproef points at it by hash.
CREATE TABLE dossierformulier (
    hash        TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    id          TEXT NOT NULL CHECK (id <> ''),
    versie      TEXT NOT NULL CHECK (versie <> ''),
    kader       TEXT NOT NULL CHECK (kader <> ''),
    kaderversie TEXT NOT NULL,
    yaml        TEXT NOT NULL,
    UNIQUE (id, versie)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dossierformulier_vast_bij_wijzigen BEFORE UPDATE ON dossierformulier
BEGIN SELECT RAISE(ABORT, 'een dossierformulier verandert niet'); END;
CREATE TRIGGER dossierformulier_vast_bij_verwijderen BEFORE DELETE ON dossierformulier
BEGIN SELECT RAISE(ABORT, 'een dossierformulier verdwijnt niet'); END;

-- Durable. `beschrijving` as domain/populatie.h codes it: counts only, never a dossier.
CREATE TABLE steekproef (
    toets             INTEGER NOT NULL REFERENCES toets (nr),
    nr                INTEGER NOT NULL CHECK (nr >= 1),
    versie            INTEGER NOT NULL CHECK (versie >= 1),
    titel             TEXT NOT NULL,
    status            TEXT NOT NULL CHECK (status <> ''),
    beschrijving      TEXT NOT NULL,
    populatie_sha256  TEXT NOT NULL CHECK (length(populatie_sha256) = 64),
    formulier         TEXT REFERENCES dossierformulier (hash),
    kolom             TEXT NOT NULL,
    dubbel_percentage INTEGER NOT NULL,
    peildatum         TEXT NOT NULL,
    vastgelegd_op     TEXT NOT NULL,
    vastlegging_sha256 TEXT NOT NULL,
    reden             TEXT NOT NULL,
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. In the order of their names; one without a name when nothing was divided.
CREATE TABLE steekproef_groep (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    plaats     INTEGER NOT NULL,
    naam       TEXT NOT NULL,
    aantal     INTEGER NOT NULL,
    trek       INTEGER NOT NULL,
    PRIMARY KEY (toets, steekproef, plaats),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. A startwaarde is used once in the whole database.
CREATE TABLE trekking (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    startwaarde TEXT NOT NULL UNIQUE CHECK (startwaarde <> ''),
    herkomst    TEXT NOT NULL,
    aantallen   TEXT NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, nr),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER trekking_vast_bij_wijzigen BEFORE UPDATE ON trekking
BEGIN SELECT RAISE(ABORT, 'een trekking verandert niet'); END;
CREATE TRIGGER trekking_vast_bij_verwijderen BEFORE DELETE ON trekking
BEGIN SELECT RAISE(ABORT, 'een trekking verdwijnt niet'); END;

-- Durable, but for `lijst`, which is emptied with the answers after `bewaren_tot`.
CREATE TABLE steekproef_dossier (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    pseudoniem  TEXT NOT NULL CHECK (length(pseudoniem) = 14),
    stand       TEXT NOT NULL CHECK (stand <> ''),
    trekking    INTEGER NOT NULL,
    groep       TEXT NOT NULL,
    lot         TEXT NOT NULL,
    volgorde    INTEGER NOT NULL,
    dubbel      INTEGER NOT NULL CHECK (dubbel IN (0, 1)),
    reden       TEXT NOT NULL,
    vervangt    TEXT NOT NULL,
    lijst       TEXT NOT NULL,
    bewaren_tot TEXT NOT NULL,
    gewist      INTEGER NOT NULL CHECK (gewist IN (0, 1)),
    PRIMARY KEY (toets, steekproef, pseudoniem),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX steekproef_dossier_te_wissen ON steekproef_dossier (bewaren_tot) WHERE gewist = 0;

-- Kept until `bewaren_tot` of its dossier. The answers of one reader, coded as in
-- domain/vastlegging.h; there is no history of them.
CREATE TABLE dossierlezing (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    pseudoniem  TEXT NOT NULL,
    lezer       TEXT NOT NULL CHECK (lezer IN ('eerste', 'tweede')),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    antwoorden  TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    klaar       INTEGER NOT NULL CHECK (klaar IN (0, 1)),
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, pseudoniem, lezer),
    FOREIGN KEY (toets, steekproef, pseudoniem)
        REFERENCES steekproef_dossier (toets, steekproef, pseudoniem)
) STRICT, WITHOUT ROWID;

-- Kept until `bewaren_tot` of its dossier. What two readers agreed on after all.
CREATE TABLE dossierafspraak (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    pseudoniem TEXT NOT NULL,
    vraag      TEXT NOT NULL,
    antwoord   TEXT NOT NULL,
    toegegeven TEXT NOT NULL,
    reden      TEXT NOT NULL,
    persoon    INTEGER NOT NULL,
    wanneer    TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, pseudoniem, vraag),
    FOREIGN KEY (toets, steekproef, pseudoniem)
        REFERENCES steekproef_dossier (toets, steekproef, pseudoniem)
) STRICT, WITHOUT ROWID;

-- Durable. What stays of dossiers whose answers were erased: how many had which outcome.
CREATE TABLE steekproef_telling (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    groep      TEXT NOT NULL,
    gericht    INTEGER NOT NULL CHECK (gericht IN (0, 1)),
    vraag      TEXT NOT NULL,
    uitkomst   TEXT NOT NULL,
    aantal     INTEGER NOT NULL CHECK (aantal >= 1),
    PRIMARY KEY (toets, steekproef, groep, gericht, vraag, uitkomst),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. The same for what two readers said of one check.
CREATE TABLE steekproef_leespaar (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    vraag      TEXT NOT NULL,
    eerste     TEXT NOT NULL,
    tweede     TEXT NOT NULL,
    aantal     INTEGER NOT NULL CHECK (aantal >= 1),
    PRIMARY KEY (toets, steekproef, vraag, eerste, tweede),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
