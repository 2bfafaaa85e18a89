// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat::web {

/// An address on the internet. Every way to write one gives the same value, so that nobody gets
/// another turn by coming in another way: "1.2.3.4", "1.2.3.4:5678", "::ffff:1.2.3.4" and
/// "[::ffff:1.2.3.4]:80".
class Netadres {
  public:
    /// As a proxy or the system writes it, with a port or without; nothing when it is none.
    static std::optional<Netadres> lees(std::string_view tekst);

    std::string tekst() const;

    /// Whom a brake counts together. One home or office has 2^64 addresses in IPv6, so there it is
    /// the net (the first 64 bits) and not the address.
    std::string netwerk() const;

    /// This computer itself.
    bool isHier() const;

    friend bool operator==(const Netadres&, const Netadres&) = default;

  private:
    bool isVier() const;

    std::array<std::uint8_t, 16> bytes_{};  ///< IPv4 as IPv6 holds it: "::ffff:1.2.3.4"
};

}  // namespace maatlat::web
