// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// The national report of an onderzoek: its texts, their versions and editions.
inline constexpr std::string_view kSchemaVersie34 = R"sql(
-- Durable, only added to. Every version of each text of the national report of an onderzoek; the
-- newest one holds. `stuk`: which part of the report ('leeswijzer', 'toelichting-1.1.1').
-- `cijferreden`: why figures that were typed by hand may stay; `privacyreden`: why it stands
-- though the privacy guard found something. Both may be empty.
CREATE TABLE rapporttekst (
    onderzoek    INTEGER NOT NULL REFERENCES onderzoek (nr),
    stuk         TEXT NOT NULL CHECK (stuk <> ''),
    versie       INTEGER NOT NULL CHECK (versie >= 1),
    tekst        TEXT NOT NULL,
    cijferreden  TEXT NOT NULL,
    privacyreden TEXT NOT NULL,
    persoon      INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer      TEXT NOT NULL,
    PRIMARY KEY (onderzoek, stuk, versie)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rapporttekst_vast_bij_wijzigen BEFORE UPDATE ON rapporttekst
BEGIN SELECT RAISE(ABORT, 'een versie van een rapporttekst blijft staan'); END;
CREATE TRIGGER rapporttekst_vast_bij_verwijderen BEFORE DELETE ON rapporttekst
BEGIN SELECT RAISE(ABORT, 'een versie van een rapporttekst blijft staan'); END;

-- Durable until it is saved. What somebody was typing in such a text; of that person alone.
CREATE TABLE rapporttekst_concept (
    onderzoek   INTEGER NOT NULL REFERENCES onderzoek (nr),
    stuk        TEXT NOT NULL CHECK (stuk <> ''),
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    versie      INTEGER NOT NULL CHECK (versie >= 0),
    tekst       TEXT NOT NULL,
    cijferreden TEXT NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (onderzoek, stuk, persoon)
) STRICT, WITHOUT ROWID;

-- Durable, only added to. Each step of the report; where it stands follows from them. `aan`: to
-- whom it was handed; NULL: nobody. `inhoud`: SHA-256 of texts and figures at that moment.
CREATE TABLE rapportstap (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    zet       TEXT NOT NULL CHECK (zet <> ''),
    persoon   INTEGER NOT NULL REFERENCES persoon (nr),
    aan       INTEGER REFERENCES persoon (nr),
    reden     TEXT NOT NULL,
    inhoud    TEXT NOT NULL,
    wanneer   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, nr)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rapportstap_vast_bij_wijzigen BEFORE UPDATE ON rapportstap
BEGIN SELECT RAISE(ABORT, 'een stap van een rapport blijft staan'); END;
CREATE TRIGGER rapportstap_vast_bij_verwijderen BEFORE DELETE ON rapportstap
BEGIN SELECT RAISE(ABORT, 'een stap van een rapport blijft staan'); END;

-- Durable, only added to. The report as it was adopted, byte for byte. `meelezer`: who agreed;
-- `reden`: why a next editie was made, empty of the first; `zonder`: why it went without some
-- toetsen, empty: all stood vast. `cijfers`: each figure that a text can name, as it was then.
CREATE TABLE landelijk_rapport (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    editie    INTEGER NOT NULL CHECK (editie >= 1),
    persoon   INTEGER NOT NULL REFERENCES persoon (nr),
    meelezer  INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer   TEXT NOT NULL,
    reden     TEXT NOT NULL,
    zonder    TEXT NOT NULL,
    naam      TEXT NOT NULL CHECK (naam <> ''),
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    html      TEXT NOT NULL,
    cijfers   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, editie)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER landelijk_rapport_vast_bij_wijzigen BEFORE UPDATE ON landelijk_rapport
BEGIN SELECT RAISE(ABORT, 'een vastgesteld rapport verandert niet'); END;
CREATE TRIGGER landelijk_rapport_vast_bij_verwijderen BEFORE DELETE ON landelijk_rapport
BEGIN SELECT RAISE(ABORT, 'een vastgesteld rapport verdwijnt niet'); END;
)sql";

}  // namespace maatlat
