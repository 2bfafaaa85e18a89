// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sodium.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace maatlat::web {

/// 128 random bits as 32 hexadecimal digits: for what nobody may guess or meet twice.
std::string willekeurigeSleutel();

/// SHA-256 over named pieces: where one piece ends and the next begins counts too.
class Vingerafdruk {
  public:
    Vingerafdruk();
    void voegToe(std::string_view stuk);
    /// The contents of a file; throws std::runtime_error when it cannot be read.
    void voegBestandToe(const std::filesystem::path& pad);
    /// As 64 hexadecimal digits. Asked once, at the end.
    std::string hex();

  private:
    void voegStukToe(std::string_view stuk);
    crypto_hash_sha256_state stand_;
};

}  // namespace maatlat::web
