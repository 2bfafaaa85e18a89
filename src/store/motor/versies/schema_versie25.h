// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What an onderzoek is for, and what the verwachtingen of a kader mean to people.
inline constexpr std::string_view kSchemaVersie25 = R"sql(
-- Durable. In plain sentences, with the place in a published text; empty: nobody wrote that down,
-- as of an onderzoek from before this.
ALTER TABLE onderzoek ADD COLUMN doel TEXT NOT NULL DEFAULT '';
ALTER TABLE onderzoek ADD COLUMN doel_plaats TEXT NOT NULL DEFAULT '';
ALTER TABLE onderzoek ADD COLUMN grondslag TEXT NOT NULL DEFAULT '';
ALTER TABLE onderzoek ADD COLUMN grondslag_plaats TEXT NOT NULL DEFAULT '';

-- May be lost: at each start it is made again from the folder criteria. Beside a kader, not of it:
-- a newer text takes the place of the old one.
CREATE TABLE betekenis (
    kader       TEXT NOT NULL CHECK (kader <> ''),
    kaderversie TEXT NOT NULL CHECK (kaderversie <> ''),
    yaml        TEXT NOT NULL CHECK (yaml <> ''),
    PRIMARY KEY (kader, kaderversie)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
