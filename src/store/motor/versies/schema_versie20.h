// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "store/motor/verbinding.h"

namespace maatlat {

struct Migratieomgeving;

/// What somebody saw of what others changed.
inline constexpr std::string_view kSchemaVersie20 = R"sql(
-- Durable. Up to what version of a record somebody said to have seen what others made of it. Only
-- goes up.
CREATE TABLE gezien_versie (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    persoon INTEGER NOT NULL,
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    PRIMARY KEY (toets, persoon, sleutel)
) STRICT, WITHOUT ROWID;

-- How often somebody said so, and the version of the toets at which nothing was left to be seen (0:
-- there was something).
CREATE TABLE gezien (
    toets       INTEGER NOT NULL REFERENCES toets (nr),
    persoon     INTEGER NOT NULL,
    keren       INTEGER NOT NULL CHECK (keren >= 1),
    toetsversie INTEGER NOT NULL CHECK (toetsversie >= 0),
    PRIMARY KEY (toets, persoon)
) STRICT, WITHOUT ROWID;
)sql";

/// Takes over what was kept by the clock until then. A moment that is still to come was noted while
/// the clock ran ahead: of what happened after it nobody can say that it was seen, so that person
/// sees everything once more.
void neemGezienOver(Verbinding& verbinding, const Migratieomgeving& omgeving);

}  // namespace maatlat
