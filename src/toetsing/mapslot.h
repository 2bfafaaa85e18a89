// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "toetsing/schijfbestand.h"

namespace maatlat {

/// One process at a time in a folder, for as long as this lives: waits for its turn. The program
/// and a command beside it write the same folder.
class Mapslot {
  public:
    /// Throws std::system_error.
    explicit Mapslot(const std::filesystem::path& map);

  private:
    Schijfbestand map_;
};

}  // namespace maatlat
