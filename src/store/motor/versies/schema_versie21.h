// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// The notes at a bron stay, and what hangs under a visit.
inline constexpr std::string_view kSchemaVersie21 = R"sql(
-- Durable. The notes at a bron (`nr` is its number), with what the person who was spoken with said
-- of them: the akkoord is about the text in akkoord_over. Empty: nothing said yet.
CREATE TABLE interview (
    toets             INTEGER NOT NULL,
    nr                INTEGER NOT NULL,
    versie            INTEGER NOT NULL CHECK (versie >= 1),
    notities          TEXT NOT NULL,
    akkoord_uitkomst  TEXT NOT NULL,
    akkoord_op        TEXT NOT NULL,
    akkoord_door      TEXT NOT NULL,
    akkoord_opmerking TEXT NOT NULL,
    akkoord_over      TEXT NOT NULL,
    persoon           INTEGER NOT NULL,
    wanneer           TEXT NOT NULL,
    verwijderd        INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, nr) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. The number of the visit that it hangs under; 0: none.
ALTER TABLE bron ADD COLUMN bezoek INTEGER NOT NULL DEFAULT 0;
ALTER TABLE bevinding ADD COLUMN bezoek INTEGER NOT NULL DEFAULT 0;
)sql";

}  // namespace maatlat
