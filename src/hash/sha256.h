// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace maatlat {

/// SHA-256 (FIPS 180-4): the one place where this program hashes, for kaders, files, the log, and
/// draws.
using Sha256 = std::array<unsigned char, 32>;

Sha256 sha256(std::string_view bytes);
std::string hex(const Sha256& hash);            ///< 64 small hexadecimal digits
std::string sha256Hex(std::string_view bytes);  ///< both

/// The hash of bytes that come in parts. Not for two threads at once.
class Sha256Stroom {
  public:
    Sha256Stroom();
    ~Sha256Stroom();
    Sha256Stroom(const Sha256Stroom&) = delete;
    Sha256Stroom& operator=(const Sha256Stroom&) = delete;

    void voegToe(std::string_view bytes);

    /// The hash of everything so far and then `slot`. The stream itself stays as it was, so that
    /// many texts with the same beginning hash that beginning once.
    Sha256 metSlot(std::string_view slot) const;

    /// The hash of everything so far.
    Sha256 som() const { return metSlot({}); }

  private:
    struct Staat;
    std::unique_ptr<Staat> staat_;
};

}  // namespace maatlat
