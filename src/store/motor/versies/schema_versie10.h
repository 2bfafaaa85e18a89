// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// People: devices, recovery codes, what waits for a second beheerder.
inline constexpr std::string_view kSchemaVersie10 = R"sql(
-- Goes up when all devices on which somebody logged in before are to be forgotten.
ALTER TABLE persoon ADD COLUMN apparaten INTEGER NOT NULL DEFAULT 1;

-- When a secret was made that is not confirmed yet; such a secret from before is forgotten here.
-- `totp_geheim` is encrypted from now on: the program does that at its start, SQL cannot.
ALTER TABLE persoon ADD COLUMN totp_sinds TEXT NOT NULL DEFAULT '';
UPDATE persoon SET totp_geheim = '' WHERE totp_aan = 0;

-- Durable until used or replaced. Codes that each log in once in the place of the phone.
CREATE TABLE herstelcode (
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    hash    TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (persoon, hash)
) STRICT, WITHOUT ROWID;

-- May be lost: then who guesses has a few tries more. How often something was tried; `sleutel` is a
-- keyed hash of what was tried on, so that no address can be read back. As many rows as the memory
-- of the program has place for, for each `rem`.
CREATE TABLE poging (
    rem     TEXT NOT NULL CHECK (rem <> ''),
    sleutel TEXT NOT NULL CHECK (length(sleutel) = 64),
    aantal  INTEGER NOT NULL,
    laatst  INTEGER NOT NULL, -- seconds since 1970
    PRIMARY KEY (rem, sleutel)
) STRICT, WITHOUT ROWID;

-- Durable. A beheerder who asked for a role. `besluit` is empty while it waits.
CREATE TABLE rolverzoek (
    nr      INTEGER NOT NULL PRIMARY KEY,
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    rol     TEXT NOT NULL CHECK (rol <> ''),
    sinds   TEXT NOT NULL,
    besluit TEXT NOT NULL DEFAULT '' CHECK (besluit IN ('', 'toegekend', 'afgewezen', 'ingetrokken')),
    door    INTEGER NOT NULL DEFAULT 0,
    wanneer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX rolverzoek_van_persoon ON rolverzoek (persoon);

-- Durable, only added to. For which organisations somebody works or worked, as far as the log tells.
CREATE TABLE persoon_van (
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    PRIMARY KEY (persoon, organisatie)
) STRICT, WITHOUT ROWID;
INSERT INTO persoon_van
    SELECT nr, organisatie FROM persoon WHERE organisatie IS NOT NULL
    UNION
    SELECT p.nr, o.nr FROM persoon p
        JOIN logboek l ON l.sleutel = 'persoon ' || p.nr AND l.wat = 'persoon gewijzigd'
        JOIN organisatie o ON l.oud LIKE '% van ' || o.naam
                           OR l.oud LIKE '% van ' || o.naam || '; geblokkeerd';
)sql";

}  // namespace maatlat
