// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/dossierformulier.h"

namespace maatlat {

/// The SHA-256 of the content of a form, as 64 lower-case hexadecimal digits: it does not depend on
/// layout, comments or line ends, and a change of any field changes it. The field `hash` itself
/// takes no part.
std::string dossierformulierHash(const Dossierformulier& formulier);

}  // namespace maatlat
