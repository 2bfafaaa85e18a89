// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// A text in a form that holds few characters: ASCII letters, digits and those in `blijft` stay as
/// they are, every other byte becomes %XX with capitals.
std::string procentcode(std::string_view tekst, std::string_view blijft);

/// The text that such a code stands for, whatever stayed as it is and with small letters too.
/// Nothing when a '%' is not followed by two hexadecimal digits.
std::optional<std::string> uitProcentcode(std::string_view code);

/// The same for what `procentcode` wrote with this `blijft`: nothing, too, when another byte stands
/// there as it is, or a small letter after a '%'.
std::optional<std::string> uitEigenProcentcode(std::string_view code, std::string_view blijft);

}  // namespace maatlat
