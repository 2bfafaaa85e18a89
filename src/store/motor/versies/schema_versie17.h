// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What waits for whom, as a calendar.
inline constexpr std::string_view kSchemaVersie17 = R"sql(
-- Durable. The address under which somebody's calendar reads what waits for them: only the hash of
-- what stands in it. `vervallen`: since when it does not work any more; '': it does.
CREATE TABLE agenda_adres (
    token_hash TEXT NOT NULL PRIMARY KEY CHECK (length(token_hash) = 64),
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    gemaakt    TEXT NOT NULL,
    vervallen  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX agenda_adres_geldig ON agenda_adres (persoon) WHERE vervallen = '';

-- Not durable: what a calendar was told of what waits, so that it can be told what changed. Goes
-- sixty days after it does not wait any more (`vervallen`), and with the address. `ronde`: since
-- when it waited; `uid` is made by chance and tells nothing.
CREATE TABLE agenda_afspraak (
    persoon   INTEGER NOT NULL REFERENCES persoon (nr),
    toets     INTEGER NOT NULL REFERENCES toets (nr),
    zet       TEXT NOT NULL CHECK (zet <> ''),
    ronde     TEXT NOT NULL,
    uid       TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    dag       TEXT NOT NULL CHECK (dag <> ''),
    volgnr    INTEGER NOT NULL CHECK (volgnr >= 0),
    gewijzigd TEXT NOT NULL,
    vervallen INTEGER NOT NULL CHECK (vervallen IN (0, 1)),
    PRIMARY KEY (persoon, toets, zet, ronde)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
