// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What the inspectie does with that answer, and how each difference is accounted for.
inline constexpr std::string_view kSchemaVersie15 = R"sql(
-- Durable, only added to. The verantwoording van wijzigingen of an editie whose onderzoek keeps it
-- inside: a page of its own beside the report, with its hash, which the log has too. Decisions,
-- what differences belong to and which gaps were let be stand in the history alone, as
-- 'puntbesluit/<ronde>/<nr>', 'puntakkoord/…', 'nawoord/<ronde>', 'verklaring/<kenmerk>' and
-- 'hiaten/…'.
CREATE TABLE verantwoording (
    toets  INTEGER NOT NULL,
    editie INTEGER NOT NULL,
    sinds  TEXT NOT NULL,
    naam   TEXT NOT NULL CHECK (naam <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    html   TEXT NOT NULL, -- last, as in rapport
    PRIMARY KEY (toets, editie),
    FOREIGN KEY (toets, editie) REFERENCES vaststelling (toets, editie)
) STRICT;
CREATE TRIGGER verantwoording_vast_bij_wijzigen BEFORE UPDATE ON verantwoording
BEGIN SELECT RAISE(ABORT, 'een bevroren verantwoording verandert niet'); END;
CREATE TRIGGER verantwoording_vast_bij_verwijderen BEFORE DELETE ON verantwoording
BEGIN SELECT RAISE(ABORT, 'een bevroren verantwoording verdwijnt niet'); END;
)sql";

}  // namespace maatlat
