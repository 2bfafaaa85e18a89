// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maatlat {

/// A secret nobody can guess: 256 random bits as 43 characters that may stand in an address.
std::string nieuwToken();

/// What is kept of a token: SHA-256 in hexadecimal. Who reads the database cannot get the token
/// back from it. (A token is random, so unlike a password it needs no slow hash.)
std::string tokenHash(std::string_view token);

/// The token against forged posts that belongs to a login. It follows from the secret one but does
/// not give it away, so it may stand in a page.
std::string zegelVan(std::string_view token);

/// What only who has this secret (32 bytes) can make of this text: 64 hexadecimal digits.
std::string merkteken(std::string_view geheim, std::string_view tekst);

/// Whether two secrets are equal, in a time that does not say where they differ.
bool gelijk(std::string_view een, std::string_view ander);

/// Random characters to be read and typed by people, in groups of four: "k3pd-9xwm-…". Without the
/// characters that look alike. `aantal` is a multiple of four; each is five bits.
std::string leesbareCode(std::size_t aantal);

/// Such a code as somebody types it, with the spaces, dashes and capitals away.
std::string kaleCode(std::string_view code);

}  // namespace maatlat
