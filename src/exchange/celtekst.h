// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// The text of a cell in NFC and trimmed. Plain ASCII, nearly every cell, is only pointed at; what
/// needs more is written in `kladje`, and is good until that is used again.
std::string_view schoneCel(std::string_view tekst, std::string& kladje);

}  // namespace maatlat
