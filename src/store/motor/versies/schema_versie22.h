// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Dossiers that were given back to both readers.
inline constexpr std::string_view kSchemaVersie22 = R"sql(
-- Durable, but for the answers: what both readers had said of a dossier when it was given back to
-- them, and why it was. What they said (the answers, remarks and what was agreed, each as a coded
-- list) goes on the end date of the dossier; the reason and who gave it back stay.
CREATE TABLE dossierheropening (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    pseudoniem  TEXT NOT NULL,
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    reden       TEXT NOT NULL CHECK (reden <> ''),
    eerste      TEXT NOT NULL,
    eerste_toelichting TEXT NOT NULL,
    eerste_persoon INTEGER NOT NULL REFERENCES persoon (nr),
    tweede      TEXT NOT NULL,
    tweede_toelichting TEXT NOT NULL,
    tweede_persoon INTEGER NOT NULL REFERENCES persoon (nr),
    afspraken   TEXT NOT NULL,
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, pseudoniem, nr),
    FOREIGN KEY (toets, steekproef, pseudoniem)
        REFERENCES steekproef_dossier (toets, steekproef, pseudoniem)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace maatlat
