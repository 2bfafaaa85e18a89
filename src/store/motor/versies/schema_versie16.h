// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What is published, and the decisions about it.
inline constexpr std::string_view kSchemaVersie16 = R"sql(
-- Durable, only added to. The text of an editie as it may be published, and the data beside it, as
-- bytes with their hashes. `weglatingen`: what was left out and on what ground, coded as a record,
-- for the inspectie alone.
CREATE TABLE publicatieversie (
    toets              INTEGER NOT NULL,
    nr                 INTEGER NOT NULL CHECK (nr >= 1),
    editie             INTEGER NOT NULL,
    wanneer            TEXT NOT NULL,
    persoon            INTEGER NOT NULL,
    naam               TEXT NOT NULL CHECK (naam <> ''),
    sha256             TEXT NOT NULL CHECK (length(sha256) = 64),
    gegevens_sha256    TEXT NOT NULL CHECK (length(gegevens_sha256) = 64),
    weglatingen_sha256 TEXT NOT NULL CHECK (length(weglatingen_sha256) = 64),
    weglatingen        TEXT NOT NULL,
    gegevens           TEXT NOT NULL,
    html               TEXT NOT NULL, -- last, as in rapport
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, editie) REFERENCES vaststelling (toets, editie)
) STRICT;
CREATE TRIGGER publicatieversie_vast_bij_wijzigen BEFORE UPDATE ON publicatieversie
BEGIN SELECT RAISE(ABORT, 'een publicatieversie verandert niet'); END;
CREATE TRIGGER publicatieversie_vast_bij_verwijderen BEFORE DELETE ON publicatieversie
BEGIN SELECT RAISE(ABORT, 'een publicatieversie verdwijnt niet'); END;

-- Durable. What goes with it, coded as a record; each version stands in the history, as
-- 'publicatie/besluit/1'. A markering by its editie: what somebody marked to be left out. A besluit
-- by its number: the decision to publish, and what came of it. A reactie by its besluit: what the
-- organisation said of it.
CREATE TABLE publicatiestuk (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    soort   TEXT NOT NULL CHECK (soort IN ('markering', 'besluit', 'reactie')),
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    inhoud  TEXT NOT NULL,
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, soort, nr)
) STRICT;
CREATE INDEX publicatiestuk_per_soort ON publicatiestuk (soort, toets, nr);
)sql";

}  // namespace maatlat
