// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Samples drawn after a toets was adopted, to see whether a maatregel works.
inline constexpr std::string_view kSchemaVersie33 = R"sql(
-- Durable, only added to. What a steekproef is for that was drawn after its toets was adopted; one
-- without a row is of the toets itself. 'verificatie' is of the inspectie, 'eigen audit' of the
-- organisation. `maatregel`, `audit`: 0 for none; `omvang`: how many dossiers would settle it, 0
-- when that was not reckoned.
CREATE TABLE steekproef_doel (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    soort       TEXT NOT NULL CHECK (soort IN ('verificatie', 'eigen audit')),
    maatregel   INTEGER NOT NULL CHECK (maatregel >= 0),
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    audit       INTEGER NOT NULL CHECK (audit >= 0),
    omvang      INTEGER NOT NULL CHECK (omvang >= 0),
    sinds       TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER steekproef_doel_vast_bij_wijzigen BEFORE UPDATE ON steekproef_doel
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is, ligt vast'); END;
CREATE TRIGGER steekproef_doel_vast_bij_verwijderen BEFORE DELETE ON steekproef_doel
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is, ligt vast'); END;

-- Durable, only added to. What the outcome of such a steekproef was taken into: 'verificatie/3' or
-- 'eigenaudit/2', where it is frozen with it. From then on its readings do not change; erasing them
-- at their end date still can be done.
CREATE TABLE steekproef_gebruik (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    waarvoor   TEXT NOT NULL CHECK (waarvoor <> ''),
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer    TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef_doel (toets, steekproef)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER steekproef_gebruik_vast_bij_wijzigen BEFORE UPDATE ON steekproef_gebruik
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is gebruikt, ligt vast'); END;
CREATE TRIGGER steekproef_gebruik_vast_bij_verwijderen BEFORE DELETE ON steekproef_gebruik
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is gebruikt, ligt vast'); END;
CREATE TRIGGER dossierlezing_vast_na_gebruik BEFORE INSERT ON dossierlezing
WHEN EXISTS (SELECT 1 FROM steekproef_gebruik AS g
             WHERE g.toets = NEW.toets AND g.steekproef = NEW.steekproef)
BEGIN SELECT RAISE(ABORT, 'een gebruikte steekproef verandert niet'); END;
CREATE TRIGGER dossierlezing_vast_na_gebruik_bij_wijzigen BEFORE UPDATE ON dossierlezing
WHEN EXISTS (SELECT 1 FROM steekproef_gebruik AS g
             WHERE g.toets = NEW.toets AND g.steekproef = NEW.steekproef)
BEGIN SELECT RAISE(ABORT, 'een gebruikte steekproef verandert niet'); END;
)sql";

}  // namespace maatlat
