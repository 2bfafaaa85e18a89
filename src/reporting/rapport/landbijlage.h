// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/onderzoek/ronde.h"
#include "pages/rapport/organisatie_pagina.h"

namespace maatlat {

/// The place of an organisation among those of which the scores stood vast at a moment, as an annex
/// with this number: it stays as it was then.
Landbijlage landbijlage(const Ronde& land, const std::string& organisatie,
                        const std::string& moment, int nummer);

}  // namespace maatlat
