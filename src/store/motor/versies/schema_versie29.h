// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// A toets that tests an earlier one again, and what came along from that.
inline constexpr std::string_view kSchemaVersie29 = R"sql(
-- Durable. Which toets a hertoets tests again, and as it stood when: `editie` is the one that was
-- adopted by then, 0 for a published round. `dag` is the day of that adoption; empty: not known.
-- A row is written when the hertoets is opened, and never changes.
CREATE TABLE hertoets (
    toets   INTEGER PRIMARY KEY REFERENCES toets (nr),
    van     INTEGER NOT NULL REFERENCES toets (nr) CHECK (van <> toets),
    editie  INTEGER NOT NULL CHECK (editie >= 0),
    dag     TEXT NOT NULL,
    streef  TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL
) STRICT;
CREATE INDEX hertoets_van ON hertoets (van);

-- Durable. The scores of the earlier toets as they stood then: a correction of it, or of the file
-- of a published round, changes nothing of what this hertoets began with. Which verwachtingen were
-- opened since stands in the history alone, as 'hertoets/1.1.2'.
CREATE TABLE hertoets_score (
    toets       INTEGER NOT NULL REFERENCES hertoets (toets),
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (toets, verwachting)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER hertoets_vast_bij_wijzigen BEFORE UPDATE ON hertoets
BEGIN SELECT RAISE(ABORT, 'wat een hertoets opnieuw toetst verandert niet'); END;
CREATE TRIGGER hertoets_vast_bij_verwijderen BEFORE DELETE ON hertoets
BEGIN SELECT RAISE(ABORT, 'wat een hertoets opnieuw toetst verdwijnt niet'); END;
CREATE TRIGGER hertoets_score_vast_bij_wijzigen BEFORE UPDATE ON hertoets_score
BEGIN SELECT RAISE(ABORT, 'een eerdere score verandert niet'); END;
CREATE TRIGGER hertoets_score_vast_bij_verwijderen BEFORE DELETE ON hertoets_score
BEGIN SELECT RAISE(ABORT, 'een eerdere score verdwijnt niet'); END;
)sql";

}  // namespace maatlat
