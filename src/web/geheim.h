// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "hash/sha256.h"

namespace maatlat::web {

/// 128 random bits as 32 hexadecimal digits: for what nobody may guess or meet twice.
std::string willekeurigeSleutel();

/// SHA-256 over named pieces: where one piece ends and the next begins counts too.
class Vingerafdruk {
  public:
    void voegToe(std::string_view stuk);
    /// The contents of a file; throws std::runtime_error when it cannot be read.
    void voegBestandToe(const std::filesystem::path& pad);
    /// As 64 hexadecimal digits.
    std::string hex() const { return maatlat::hex(stroom_.som()); }

  private:
    Sha256Stroom stroom_;
};

}  // namespace maatlat::web
