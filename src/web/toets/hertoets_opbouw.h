// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/toetsingskader.h"
#include "pages/toets/hertoetsblok.h"
#include "toetsing/toets/toetszicht.h"

namespace maatlat::web {

/// What a verwachting of a hertoets says of the earlier toets; nothing in any other toets.
std::optional<Hertoetsblok> hertoetsblok(const Toetsbeeld& beeld, const Verwachting& verwachting);

}  // namespace maatlat::web
