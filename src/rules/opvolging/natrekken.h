// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/opvolging/voortgang.h"
#include "rules/steekproef/interval.h"

/// Reading some of the dossiers of an own audit again.
namespace maatlat {

/// `aantal` of these, in the order of their lots: the SHA-256 of "maatlat-natrek-1", the
/// startwaarde and the dossier as text, with a line feed after the first and the second; the lowest
/// first. So who has the startwaarde finds the same ones. All when there are fewer.
std::vector<std::string> trekNaTeLezen(const std::vector<Auditdossier>& dossiers,
                                       std::string_view startwaarde, std::size_t aantal);

/// How alike the organisation and the inspecteur answered.
struct Auditovereenstemming {
    int gelezen = 0;
    int gelijk = 0;
    Telinterval interval;     ///< of how many dossiers of the audit both would answer alike, 95%
    std::int64_t omvang = 0;  ///< dossiers of the audit
    std::optional<double> kappa;  ///< Cohen 1960; nothing where it is not defined
};
/// Nothing as long as not all of them were read.
std::optional<Auditovereenstemming> vergelijk(const EigenAudit& audit, const Natrekking& gelezen);

}  // namespace maatlat
