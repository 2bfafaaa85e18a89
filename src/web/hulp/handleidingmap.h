// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>

#include "pages/hulp/handleiding.h"

namespace maatlat::web {

/// The manual in a folder: its `*.md`, and the pictures in `beelden/`. Addresses of pictures get a
/// fingerprint of all of them, so that a browser may keep them for ever. A folder that is not
/// there, or a file in it that cannot be read, is left out: nothing stops for want of a manual.
std::shared_ptr<const Handleiding> leesHandleiding(const std::filesystem::path& map);

}  // namespace maatlat::web
