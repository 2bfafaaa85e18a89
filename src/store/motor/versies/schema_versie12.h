// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// The way from concept to publication: where a toets stands on it, who was named for what, what
/// the onderzoek chose, and the concepts that were frozen on the way.
inline constexpr std::string_view kSchemaVersie12 = R"sql(
-- Durable. Since when a toets has its status, until what day (ISO; '': no term), who offered it for
-- adoption (0: it is not offered), and the status that it was offered from. What was done on the
-- way stands in the history, as 'traject/toets'. A toets that was taken over has no row.
CREATE TABLE traject_stand (
    toets           INTEGER NOT NULL PRIMARY KEY REFERENCES toets (nr),
    sinds           TEXT NOT NULL,
    tot             TEXT NOT NULL,
    voorgelegd_door INTEGER NOT NULL,
    vanuit          TEXT NOT NULL
) STRICT;
INSERT INTO traject_stand (toets, sinds, tot, voorgelegd_door, vanuit)
    SELECT nr, gewijzigd, '', voorgelegd_door,
           CASE status WHEN 'voorgelegd' THEN 'lopend' ELSE '' END FROM toets;

-- From here on `voorgelegd_door` of toets is always 0: who did stands above.
UPDATE toets SET status = 'vaststelling', voorgelegd_door = 0 WHERE status = 'voorgelegd';

-- Durable. Who was named for what in a toets, since when and by whom. Earlier ones stand in the
-- history, with the reason.
CREATE TABLE traject_taak (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    taak    TEXT NOT NULL CHECK (taak <> ''),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    sinds   TEXT NOT NULL,
    door    INTEGER NOT NULL,
    PRIMARY KEY (toets, taak, persoon)
) STRICT, WITHOUT ROWID;
CREATE INDEX traject_taak_van_persoon ON traject_taak (persoon, toets);

-- Durable. What the coördinator chose for an onderzoek (domain/traject/trajectinstelling.h), coded
-- as a record. An onderzoek without a row goes straight to adoption, as it did before there was
-- anything to choose.
CREATE TABLE trajectinstelling (
    onderzoek INTEGER NOT NULL PRIMARY KEY REFERENCES onderzoek (nr),
    inhoud    TEXT NOT NULL,
    versie    INTEGER NOT NULL CHECK (versie >= 1),
    persoon   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL
) STRICT;

-- Durable, only added to. A concept as it was when somebody outside the team was asked to read it:
-- everything that the toets held as text, and the report as bytes, each with its hash.
CREATE TABLE bevroren_concept (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    wanneer        TEXT NOT NULL,
    persoon        INTEGER NOT NULL,
    zet            TEXT NOT NULL CHECK (zet <> ''),
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
    naam           TEXT NOT NULL CHECK (naam <> ''),
    rapport_sha256 TEXT NOT NULL CHECK (length(rapport_sha256) = 64),
    inhoud         TEXT NOT NULL,
    html           TEXT NOT NULL, -- last, as in rapport
    PRIMARY KEY (toets, nr)
) STRICT;
CREATE TRIGGER bevroren_concept_vast_bij_wijzigen BEFORE UPDATE ON bevroren_concept
BEGIN SELECT RAISE(ABORT, 'een bevroren concept verandert niet'); END;
CREATE TRIGGER bevroren_concept_vast_bij_verwijderen BEFORE DELETE ON bevroren_concept
BEGIN SELECT RAISE(ABORT, 'een bevroren concept verdwijnt niet'); END;

-- Durable. Who of the inspectie was at a bezoek, as far as they work with the program: who was
-- there does not judge what the organisation answers.
CREATE TABLE bezoeker (
    toets   INTEGER NOT NULL,
    bezoek  INTEGER NOT NULL,
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    PRIMARY KEY (toets, bezoek, persoon),
    FOREIGN KEY (toets, bezoek) REFERENCES bezoek (toets, nr)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
