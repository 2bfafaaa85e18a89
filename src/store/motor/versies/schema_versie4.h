// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Lists and pages that do not grow with what they do not show.
inline constexpr std::string_view kSchemaVersie4 = R"sql(
-- Durable. When somebody logged in last; empty when never. Of before it is looked up in the log
-- once.
ALTER TABLE persoon ADD COLUMN ingelogd TEXT NOT NULL DEFAULT '';
UPDATE persoon SET ingelogd = coalesce(
    (SELECT keer.wanneer FROM (SELECT sleutel, max(wanneer) AS wanneer FROM logboek
                               WHERE wat = 'ingelogd' GROUP BY sleutel) AS keer
     WHERE keer.sleutel = 'persoon ' || persoon.nr), '');

CREATE INDEX toets_van_organisatie ON toets (organisatie);
CREATE INDEX toets_met_status ON toets (status);
CREATE INDEX toets_van_onderzoek ON toets (onderzoek, status, organisatie);
CREATE INDEX onderzoek_van_soort ON onderzoek (soort);
CREATE INDEX bevinding_peil ON bevinding (toets, versie);
)sql";

}  // namespace maatlat
