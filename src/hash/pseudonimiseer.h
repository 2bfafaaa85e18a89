// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "domain/steekproef/pseudoniem.h"

namespace maatlat {

/// Turns the number of a dossier into its pseudonym: the first 60 bits of HMAC-SHA256 (RFC 2104) of
/// the number (UTF-8, form C, without white space around it) under the key of the steekproef.
/// Without the key nobody can go back, or try out numbers.
class Pseudonimiseerder {
  public:
    /// `sleutel`: 64 hexadecimal digits (32 bytes). Throws std::invalid_argument for another text.
    explicit Pseudonimiseerder(std::string_view sleutel);
    ~Pseudonimiseerder();
    Pseudonimiseerder(const Pseudonimiseerder&) = delete;
    Pseudonimiseerder& operator=(const Pseudonimiseerder&) = delete;

    Pseudoniem van(std::string_view dossiernummer) const;

  private:
    struct Binnen;
    std::unique_ptr<Binnen> binnen_;
};

/// A fresh key or startwaarde from the operating system: 64 hexadecimal digits.
std::string nieuweSleutel();

}  // namespace maatlat
