// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/score.h"

namespace maatlat {

/// The score that a cell stands for: a mark (`+`, `-`, `V`, `O`), a code of the national table (1,
/// 3), the word, `nvt`, or nothing for not judged yet. Expects trimmed UTF-8. Nothing when the cell
/// is no score.
std::optional<Score> scoreUitCel(std::string_view cel);

/// For a cell that is no score: what to write instead, as a sentence in Dutch.
std::string watWelMag(std::string_view cel);

/// Text of a user inside a message: quoted, on one line, not longer than a glance.
std::string aangehaald(std::string_view tekst);

}  // namespace maatlat
