// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Files and links of a bron.
inline constexpr std::string_view kSchemaVersie19 = R"sql(
-- Durable. The files of a bron after its first one, which stands in its own row.
CREATE TABLE bron_bestand (
    toets   INTEGER NOT NULL,
    bron    INTEGER NOT NULL,
    plaats  INTEGER NOT NULL CHECK (plaats >= 0),
    naam    TEXT NOT NULL CHECK (naam <> ''),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    soort   TEXT NOT NULL,
    grootte INTEGER NOT NULL,
    PRIMARY KEY (toets, bron, plaats),
    FOREIGN KEY (toets, bron) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;

-- Durable. An address on the internet, and the day on which somebody looked at it; empty: none.
ALTER TABLE bron ADD COLUMN link_adres TEXT NOT NULL DEFAULT '';
ALTER TABLE bron ADD COLUMN link_bekeken TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace maatlat
