// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/scorerij.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// What there is to say of a report that is published, beside its scores.
struct Publicatiekop {
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::string organisatie;
    int editie = 0;
    std::string vastgesteldOp;  ///< ISO
    std::string inhoudSha256;   ///< of the contents that were adopted
    std::string rapportNaam;    ///< of the file beside it
    std::string rapportSha256;  ///< of its bytes
    bool oefening = false;      ///< nothing in it counts
};

/// The data beside a published report as JSON, for other programs; the same bytes each time:
/// {"onderzoek":{"id","naam"},"organisatie","editie","vastgesteld_op","kader":{"id","versie","hash"},
/// "regelset","rapport":{"bestand","sha256"},"inhoud_sha256","aantallen":{"voldoende","onvoldoende",
/// "nvt","onbeoordeeld"},"scores":{"1.1.1":"voldoende"},"oordelen":{"1.1":"matig"|null}}; of an
/// exercise it begins with "oefening":true. No words that anybody typed.
std::string publicatiegegevensAlsJson(const Publicatiekop& kop, const Toetsingskader& kader,
                                      const Regelset& regelset, const Scorerij& scores);

}  // namespace maatlat
