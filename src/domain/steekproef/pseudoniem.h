// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// What a dossier is called in here: 60 bits that only the key file leads back to a dossier from.
/// How it is made stands in docs/trekking.md and hash/pseudonimiseer.h.
using Pseudoniem = std::uint64_t;

/// "K7QF-2M9X-A4TD": three groups of four characters of 5 bits, from high to low, out of
/// 0123456789ABCDEFGHJKMNPQRSTVWXYZ (Crockford's base 32: no I, L, O or U).
std::string pseudoniemTekst(Pseudoniem pseudoniem);

/// Reads it back; small letters, spaces and missing hyphens are fine. Nothing for another text.
std::optional<Pseudoniem> pseudoniemUit(std::string_view tekst);

}  // namespace maatlat
