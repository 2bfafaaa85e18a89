// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// How a plan is carried out. What is reported, asked, decided and seen stands in the history, as
/// 'ritme/1', 'voortgang/1', 'verificatie/1', 'uitstel/1', 'eigenaudit/1' and 'natrek/1'.
inline constexpr std::string_view kSchemaVersie32 = R"sql(
-- Durable, only added to. The files with a report of the organisation: in the folder of bijlagen.
-- `ingetrokken`: why it does not count any more; empty: it does. Its versions stand in the history
-- as 'voortgang/<melding>/bewijs/<nr>'.
CREATE TABLE voortgangbewijs (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    melding        INTEGER NOT NULL CHECK (melding >= 1),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    naam           TEXT NOT NULL CHECK (naam <> ''),
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
    soort          TEXT NOT NULL,
    grootte        INTEGER NOT NULL CHECK (grootte > 0),
    ingetrokken    TEXT NOT NULL,
    ingetrokken_op TEXT NOT NULL,
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer        TEXT NOT NULL,
    PRIMARY KEY (toets, melding, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX voortgangbewijs_sha256 ON voortgangbewijs (sha256);

CREATE TRIGGER voortgangbewijs_vast_bij_wijzigen BEFORE UPDATE ON voortgangbewijs
WHEN OLD.ingetrokken <> '' OR NEW.toets <> OLD.toets OR NEW.melding <> OLD.melding OR
    NEW.nr <> OLD.nr OR NEW.sha256 <> OLD.sha256 OR NEW.naam <> OLD.naam OR
    NEW.soort <> OLD.soort OR NEW.grootte <> OLD.grootte OR NEW.persoon <> OLD.persoon
BEGIN SELECT RAISE(ABORT, 'bewijs bij een melding verandert niet'); END;
CREATE TRIGGER voortgangbewijs_vast_bij_verwijderen BEFORE DELETE ON voortgangbewijs
BEGIN SELECT RAISE(ABORT, 'bewijs verdwijnt niet'); END;

-- May be lost: follows from the maatregelen and the history, and is made anew with every zet. What
-- is not done yet while a plan is carried out: 'maatregel/3', 'melding/2/0' (of ritme 2),
-- 'melding/1/3' (… on maatregel 3), 'audit/1', 'verificatie/3', 'uitstel/4'. `dag` (ISO): the last
-- day; empty: none. `over`: on what subject.
CREATE TABLE opvolgdag (
    toets INTEGER NOT NULL REFERENCES toets (nr),
    wat   TEXT NOT NULL CHECK (wat <> ''),
    dag   TEXT NOT NULL,
    over  TEXT NOT NULL,
    PRIMARY KEY (toets, wat)
) STRICT, WITHOUT ROWID;
CREATE INDEX opvolgdag_dag ON opvolgdag (dag);
)sql";

}  // namespace maatlat
