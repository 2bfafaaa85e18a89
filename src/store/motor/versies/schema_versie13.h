// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What a colleague says of a concept.
inline constexpr std::string_view kSchemaVersie13 = R"sql(
-- Durable. As bron. A remark of a colleague about frozen concept `concept`: at a passage, score or
-- oordeel (`plek`: its key, "motivering/1.1.2"; '': the concept as a whole), of which `citaat` is
-- the sentence ('': all of it). One that was withdrawn stays, so that its number is not given again.
CREATE TABLE opmerking (
    toets       INTEGER NOT NULL,
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    concept     INTEGER NOT NULL,
    plek        TEXT NOT NULL,
    citaat      TEXT NOT NULL,
    tekst       TEXT NOT NULL CHECK (tekst <> ''),
    auteur      INTEGER NOT NULL REFERENCES persoon (nr),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    ingetrokken INTEGER NOT NULL CHECK (ingetrokken IN (0, 1)),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, concept) REFERENCES bevroren_concept (toets, nr)
) STRICT, WITHOUT ROWID;

-- From when the colleague decided, or it was taken back, remarks stay as they are.
CREATE TRIGGER opmerking_vast_bij_toevoegen BEFORE INSERT ON opmerking
WHEN (SELECT status FROM toets WHERE nr = NEW.toets) <> 'collegiale toets'
BEGIN SELECT RAISE(ABORT, 'een opmerking komt er alleen tijdens de collegiale toets bij'); END;
CREATE TRIGGER opmerking_vast_bij_wijzigen BEFORE UPDATE ON opmerking
WHEN (SELECT status FROM toets WHERE nr = OLD.toets) <> 'collegiale toets'
BEGIN SELECT RAISE(ABORT, 'een opmerking verandert niet na de collegiale toets'); END;
CREATE TRIGGER opmerking_vast_bij_verwijderen BEFORE DELETE ON opmerking
BEGIN SELECT RAISE(ABORT, 'een opmerking verdwijnt niet'); END;
)sql";

}  // namespace maatlat
