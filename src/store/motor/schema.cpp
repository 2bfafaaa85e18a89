// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schema.h"

#include <array>
#include <string_view>

#include "store/motor/schema_versie1.h"
#include "store/motor/schema_versie2.h"
#include "store/motor/schema_versie3.h"
#include "store/motor/schema_versie4.h"

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

constexpr std::array kMigraties{Migratie{1, kSchemaVersie1}, Migratie{2, kSchemaVersie2},
                                Migratie{3, kSchemaVersie3}, Migratie{4, kSchemaVersie4},
                                Migratie{5, kBezoeken},      Migratie{6, kBindingEnKeuzes},
                                Migratie{7, kRegelsVolgens}};

}  // namespace

std::span<const Migratie> schema() {
    return kMigraties;
}

}  // namespace maatlat
