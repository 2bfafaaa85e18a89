// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Logging in by the sign-on of the organisation.
inline constexpr std::string_view kSchemaVersie26 = R"sql(
-- Durable. Who somebody is there: `sub@iss` of OpenID Connect, which is never of another person, as
-- an e-mail address can become. `door_regel`: the account was made by a rule on a claim.
CREATE TABLE organisatie_inlog (
    identiteit TEXT PRIMARY KEY CHECK (identiteit <> ''),
    persoon    INTEGER NOT NULL UNIQUE REFERENCES persoon (nr),
    door_regel INTEGER NOT NULL CHECK (door_regel IN (0, 1)),
    sinds      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Durable. The roles that somebody has by such a rule, and not of the beheerder.
CREATE TABLE regelrol (
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    rol     TEXT NOT NULL CHECK (rol <> ''),
    PRIMARY KEY (persoon, rol)
) STRICT, WITHOUT ROWID;

-- As whom somebody logged in there; each request must still say so. Empty: with a password.
ALTER TABLE aanmelding ADD COLUMN identiteit TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace maatlat
