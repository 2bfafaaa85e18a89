// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Who reads the zelfevaluatie of an organisation while no onderzoek is open there.
inline constexpr std::string_view kSchemaVersie24 = R"sql(
-- Durable. Inspecteurs that the coördinator named for an organisation. A row is never removed: it
-- is also the history. `tot` is when it ended, by whom; empty and 0: it holds.
CREATE TABLE aangewezen_inspecteur (
    organisatie    INTEGER NOT NULL REFERENCES organisatie (nr),
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    sinds          TEXT NOT NULL,
    door           INTEGER NOT NULL,
    tot            TEXT NOT NULL,
    beeindigd_door INTEGER NOT NULL,
    PRIMARY KEY (organisatie, persoon, sinds)
) STRICT, WITHOUT ROWID;
CREATE INDEX aangewezen_per_persoon ON aangewezen_inspecteur (persoon, organisatie);
)sql";

}  // namespace maatlat
