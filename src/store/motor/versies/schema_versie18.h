// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Where a bevinding stands in its bron, and what a motivering rests on.
inline constexpr std::string_view kSchemaVersie18 = R"sql(
-- Durable, as the bevinding. Empty: nobody wrote it down.
ALTER TABLE bevinding ADD COLUMN pagina TEXT NOT NULL DEFAULT '';
ALTER TABLE bevinding ADD COLUMN paragraaf TEXT NOT NULL DEFAULT '';
ALTER TABLE bevinding ADD COLUMN citaat TEXT NOT NULL DEFAULT '';

-- Durable. On which bevindingen the motivering of a verwachting rests; each version stands in the
-- history, as 'grondslag/1.1.2'. `bevinding`: its number, also of one that follows from a
-- dossiersteekproef and has no row. `kenmerk`: a hash of what it and its bron said when it was
-- taken over, to tell whether they say the same now.
CREATE TABLE grondslag (
    toets       INTEGER NOT NULL REFERENCES toets (nr),
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    bevinding   INTEGER NOT NULL CHECK (bevinding >= 1),
    kenmerk     TEXT NOT NULL CHECK (length(kenmerk) = 64),
    PRIMARY KEY (toets, verwachting, bevinding)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
