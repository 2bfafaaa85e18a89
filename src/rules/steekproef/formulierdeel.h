// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "domain/steekproef/dossierformulier.h"

namespace maatlat {

/// Of a form only what one verwachting asks: its checks, and the questions that those need (a date
/// that a term counts from, a question that says whether a check applies), in the order of the
/// form. Everything else about the form stays, its hash too: it is the same version of the same
/// form. No questions when it asks nothing for this verwachting.
Dossierformulier deelVoor(const Dossierformulier& formulier, std::string_view verwachting);

}  // namespace maatlat
