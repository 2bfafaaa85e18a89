// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/steekproef.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

/// So many throws of a die by each party give more startwaarden (6^20) than anyone can try out.
inline constexpr std::size_t kMinsteWorpen = 10;

/// The startwaarde of a draw: fresh from the operating system, or of the throws of two parties,
/// neither of whom can steer it alone. Faults go to "worp_inspectie" and "worp_organisatie"; the
/// result means nothing then.
std::string maakStartwaarde(Veldcontrole& controle, Herkomst herkomst,
                            const std::string& worpInspectie, const std::string& worpOrganisatie);

}  // namespace maatlat
