// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/maatregel.h"
#include "domain/opvolging/voortgang.h"
#include "rules/opvolging/maatregelstand.h"

/// How far the carrying out of a plan is, as it follows from what was recorded.
namespace maatlat {

/// All that was recorded of one toets.
struct Uitvoering {
    std::vector<Maatregel> maatregelen;
    std::vector<Ritme> ritmes;
    std::vector<Voortgangsmelding> meldingen;
    std::vector<Verificatie> verificaties;
    std::vector<Uitstelverzoek> verzoeken;
    std::vector<EigenAudit> audits;
    std::vector<Natrekking> natrekkingen;
};

/// `vandaag`: ISO. The newest verification of a maatregel decides.
Maatregelstand staatVan(const Maatregel& maatregel, const Uitvoering& alles,
                        const std::string& vandaag);

/// What the inspectie saw, as that decides how far a maatregel is.
Nagekeken nagekeken(const Verificatie& gezien);

/// The newest verification of this maatregel; null when there is none.
const Verificatie* laatsteVerificatie(std::int64_t maatregel, const Uitvoering& alles);

/// The request about this maatregel that waits for a decision; null when there is none.
const Uitstelverzoek* openVerzoek(std::int64_t maatregel, const Uitvoering& alles);

/// The days of a rhythm for which a report is expected on this maatregel (0: on its subject), and
/// for which of them one was handed in.
struct Ritmestand {
    std::vector<std::string> dagen;
    std::vector<std::string> gemeld;  ///< of those, by day
    std::optional<std::string> open;  ///< the first without a report
    int gemist = 0;                   ///< without a report, and past
};
Ritmestand ritmestand(const Ritme& ritme, std::int64_t maatregel, const Uitvoering& alles,
                      const std::string& vandaag);

/// Something that must still be done; see the schema for `wat`.
struct Openstaand {
    std::string wat;
    std::string dag;   ///< the last day, ISO; empty: none
    std::string over;  ///< on what subject; may be empty

    friend bool operator==(const Openstaand&, const Openstaand&) = default;
};
/// By `wat`.
std::vector<Openstaand> openstaand(const Uitvoering& alles, const std::string& vandaag);

}  // namespace maatlat
