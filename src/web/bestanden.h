// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/bijlage.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/werkplek.h"
#include "web/http/antwoord.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

/// Why a file came along by its name only; empty: all of it is there.
std::string waaromAfgebroken(const Upload& upload);

/// Throws Veldfouten at its field for a file that came along by its name only, because it is too
/// big or one too many. `upload` may be null.
void eisAangekomen(const Upload* upload);

/// A file of somebody else's making, under its own name. It is shown only where a browser cannot be
/// led to run anything in it, and else downloaded as bytes of no kind. Throws Gebruikersfout when
/// it is gone or changed.
Antwoord bijlageantwoord(Werkplek& werkplek, const Bijlage& bijlage, const Inzagebewijs& bewijs);

}  // namespace maatlat::web
