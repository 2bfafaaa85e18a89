// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schema.h"

#include <array>
#include <string_view>

#include "store/motor/logboekafsluiting.h"
#include "store/motor/versies/schema_versie1.h"
#include "store/motor/versies/schema_versie10.h"
#include "store/motor/versies/schema_versie11.h"
#include "store/motor/versies/schema_versie12.h"
#include "store/motor/versies/schema_versie13.h"
#include "store/motor/versies/schema_versie14.h"
#include "store/motor/versies/schema_versie15.h"
#include "store/motor/versies/schema_versie16.h"
#include "store/motor/versies/schema_versie17.h"
#include "store/motor/versies/schema_versie18.h"
#include "store/motor/versies/schema_versie19.h"
#include "store/motor/versies/schema_versie2.h"
#include "store/motor/versies/schema_versie20.h"
#include "store/motor/versies/schema_versie21.h"
#include "store/motor/versies/schema_versie22.h"
#include "store/motor/versies/schema_versie23.h"
#include "store/motor/versies/schema_versie24.h"
#include "store/motor/versies/schema_versie25.h"
#include "store/motor/versies/schema_versie26.h"
#include "store/motor/versies/schema_versie27.h"
#include "store/motor/versies/schema_versie28.h"
#include "store/motor/versies/schema_versie29.h"
#include "store/motor/versies/schema_versie3.h"
#include "store/motor/versies/schema_versie30.h"
#include "store/motor/versies/schema_versie31.h"
#include "store/motor/versies/schema_versie32.h"
#include "store/motor/versies/schema_versie33.h"
#include "store/motor/versies/schema_versie34.h"
#include "store/motor/versies/schema_versie35.h"
#include "store/motor/versies/schema_versie4.h"
#include "store/motor/versies/schema_versie9.h"

namespace maatlat {

namespace {

/// Visits of the inspectie to the organisation.
constexpr std::string_view kBezoeken = R"sql(
-- When a person last looked at a toets: that is not what people call a bezoek.
ALTER TABLE bezoek RENAME TO laatst_gezien;

-- Durable. As bron: a removed one stays, so that its number is not given again.
CREATE TABLE bezoek (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    datum          TEXT NOT NULL,
    soort          TEXT NOT NULL,
    locatie        TEXT NOT NULL,
    wie            TEXT NOT NULL,
    bijzonderheden TEXT NOT NULL,
    versie         INTEGER NOT NULL CHECK (versie >= 1),
    persoon        INTEGER NOT NULL,
    wanneer        TEXT NOT NULL,
    verwijderd     INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
)sql";

/// The report of each editie as it left the house.
constexpr std::string_view kRapporten = R"sql(
-- Durable. The bytes of the report, and their hash; `sinds` is when they were made. An editie from
-- before this table has none until the program starts: only that can make a report.
CREATE TABLE rapport (
    toets  INTEGER NOT NULL,
    editie INTEGER NOT NULL,
    sinds  TEXT NOT NULL,
    naam   TEXT NOT NULL CHECK (naam <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    html   TEXT NOT NULL, -- last: what lists the others does not read so far
    PRIMARY KEY (toets, editie),
    FOREIGN KEY (toets, editie) REFERENCES vaststelling (toets, editie)
) STRICT;

-- What the log wrote down about one thing is looked up each time that thing is shown.
CREATE INDEX logboek_per_sleutel ON logboek (sleutel, wat, nr);

CREATE TRIGGER rapport_vast_bij_wijzigen BEFORE UPDATE ON rapport
BEGIN SELECT RAISE(ABORT, 'een bevroren rapport verandert niet'); END;
CREATE TRIGGER rapport_vast_bij_verwijderen BEFORE DELETE ON rapport
BEGIN SELECT RAISE(ABORT, 'een bevroren rapport verdwijnt niet'); END;
)sql";

/// What a steekproef binds beside its list, and what was chosen at an import.
constexpr std::string_view kBindingEnKeuzes = R"sql(
-- Durable, as the steekproef: the names that its plan was fixed with, coded as in
-- domain/steekproef/steekproef.h. Empty: not fixed yet, or by the first form, which bound none.
ALTER TABLE steekproef ADD COLUMN binding TEXT NOT NULL DEFAULT '';

-- What somebody chose when a file of this name was imported into the onderzoek: which tab of it.
-- Replaced by the next choice.
CREATE TABLE importkeuze (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    bestand   TEXT NOT NULL CHECK (bestand <> ''),
    blad      TEXT NOT NULL CHECK (blad <> ''),
    PRIMARY KEY (onderzoek, bestand)
) STRICT, WITHOUT ROWID;
)sql";

/// Why a zelfevaluatie is judged by the rules that it has.
constexpr std::string_view kRegelsVolgens = R"sql(
-- Durable. In words that follow the name of the rules; empty: they were chosen, or it is of before.
ALTER TABLE onderzoek ADD COLUMN regels_volgens TEXT NOT NULL DEFAULT '';
)sql";

constexpr std::array kMigraties{Migratie{1, kSchemaVersie1},
                                Migratie{2, kSchemaVersie2},
                                Migratie{3, kSchemaVersie3},
                                Migratie{4, kSchemaVersie4},
                                Migratie{5, kBezoeken},
                                Migratie{6, kRapporten},
                                Migratie{7, kBindingEnKeuzes},
                                Migratie{8, kRegelsVolgens},
                                Migratie{9, kSchemaVersie9, logboek::verzegelOudLogboek},
                                Migratie{10, kSchemaVersie10},
                                Migratie{11, kSchemaVersie11},
                                Migratie{12, kSchemaVersie12},
                                Migratie{13, kSchemaVersie13},
                                Migratie{14, kSchemaVersie14},
                                Migratie{15, kSchemaVersie15},
                                Migratie{16, kSchemaVersie16},
                                Migratie{17, kSchemaVersie17},
                                Migratie{18, kSchemaVersie18},
                                Migratie{19, kSchemaVersie19},
                                Migratie{20, kSchemaVersie20, neemGezienOver},
                                Migratie{21, kSchemaVersie21},
                                Migratie{22, kSchemaVersie22},
                                Migratie{23, kSchemaVersie23},
                                Migratie{24, kSchemaVersie24},
                                Migratie{25, kSchemaVersie25},
                                Migratie{26, kSchemaVersie26},
                                Migratie{27, kSchemaVersie27},
                                Migratie{28, kSchemaVersie28},
                                Migratie{29, kSchemaVersie29},
                                Migratie{30, kSchemaVersie30},
                                Migratie{31, kSchemaVersie31},
                                Migratie{32, kSchemaVersie32},
                                Migratie{33, kSchemaVersie33},
                                Migratie{34, kSchemaVersie34},
                                Migratie{35, kSchemaVersie35}};

}  // namespace

std::span<const Migratie> schema() {
    return kMigraties;
}

}  // namespace maatlat
