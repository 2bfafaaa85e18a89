// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/toetsingskader.h"
#include "kader/yaml_velden.h"

namespace maatlat {

/// Reads one regelset of a kader whose themas are filled. `eerdere` are the sets that stand before
/// it in the file: it can build on one of them (`op_basis_van`).
Regelset leesRegelset(const Knoop& knoop, Meldingen& meldingen, const Toetsingskader& kader,
                      const std::vector<Regelset>& eerdere);

}  // namespace maatlat
