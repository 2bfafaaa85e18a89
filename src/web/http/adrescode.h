// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat::web {

/// A path as it stands in an address: everything but letters, digits and "-_.~/" as %XX.
std::string codeerPad(std::string_view pad);

/// A name or value as it stands in a query: everything but letters, digits and "-_.~" as %XX.
std::string codeerParameter(std::string_view tekst);

/// The text that such a code stands for; a '+' is a space when `plusIsSpatie` (in a query or form).
/// Nothing when a '%' is not followed by two hexadecimal digits.
std::optional<std::string> decodeer(std::string_view code, bool plusIsSpatie);

}  // namespace maatlat::web
