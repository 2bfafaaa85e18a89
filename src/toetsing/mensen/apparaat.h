// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/mensen/persoon.h"

namespace maatlat {

/// How long a device is known after the last login on it, in seconds.
inline constexpr std::int64_t kApparaatBekend = std::int64_t{90} * 24 * 60 * 60;

/// Devices on which somebody logged in before, as a cookie tells. It is no login: it only says that
/// who guesses here is not a stranger, so that the tries of strangers do not count. It is signed,
/// so that nobody can make one, and bound to a person and to a number (`reeks`) which goes up when
/// all devices of that person are to be forgotten. One cookie holds a few persons: a desk is
/// shared.

/// By what this device is known to this person; nothing when it is not.
std::optional<std::string> bekendApparaat(std::string_view geheim, std::string_view koekje,
                                          std::int64_t persoon, int reeks, std::int64_t nu);

/// The cookie in which this person is known too; those who were in it stay, as far as there is
/// room.
std::string apparaatkoekje(std::string_view geheim, std::string_view was, std::int64_t persoon,
                           int reeks, std::int64_t nu);

}  // namespace maatlat
