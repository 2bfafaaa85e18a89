// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "domain/toetsingskader.h"

namespace maatlat {

/// Finds the kader that a file beside it belongs to, by id and version; null when it is not there.
using Kaderzoeker =
    std::function<const Toetsingskader*(const std::string& id, const std::string& versie)>;

}  // namespace maatlat
