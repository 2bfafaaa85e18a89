// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// The text of a file as UTF-8, without byte order mark. Takes UTF-8, UTF-16 with a byte order mark
/// (what Excel calls Unicode text) and Windows-1252 (what Excel writes as plain CSV). Throws
/// Invoerfout when it is none of these, with the line where that shows.
std::string alsUtf8(std::string_view bytes, const std::string& bestand);

}  // namespace maatlat
