// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/organisatie_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// Why the verwachtingen are there that are not met at criteria that are not voldoende, for the
/// people that they are about. Without criteria when the kader has no such words.
Betekenisdeel betekenisdeel(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
