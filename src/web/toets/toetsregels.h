// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/toets/start_pagina.h"
#include "toetsing/toets/mijn_toetsen.h"

namespace maatlat::web {

/// Toetsen as the lines of a list.
std::vector<Toetsrij> toetsregels(const std::vector<MijnToets>& toetsen);

}  // namespace maatlat::web
