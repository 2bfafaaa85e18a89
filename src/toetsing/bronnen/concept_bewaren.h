// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/vastlegging.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Keeps what was typed so far, in place of an older draft under that key; returns the moment.
/// Throws Veldfouten for a key that Formulierconcept does not name or a text beyond the limits, and
/// Privacymelding: a draft lies on the same disk as the rest.
std::string bewaarFormulierconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   const std::string& sleutel, int versie,
                                   const Vastlegging& inhoud);

}  // namespace maatlat
