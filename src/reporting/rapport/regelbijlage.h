// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/onderzoek/ronde.h"
#include "pages/rapport/landelijk_pagina.h"

namespace maatlat {

/// How the round was held and how oordelen follow: the rules of every regelset of the kader in the
/// words of the norm, the gaps that are known, and the proof that each telling has one oordeel.
Regelbijlage regelbijlage(const Ronde& ronde, const Regelset& toegepast);

}  // namespace maatlat
