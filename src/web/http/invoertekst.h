// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat::web {

/// A text as people typed or pasted it, in the form in which everything is kept: normal form C, and
///  - every kind of line end, also that within a paragraph of a word processor (vertical tab), of a
///    page (form feed) and of Unicode (U+2028, U+2029), as \n;
///  - the signs that a control character stands for: that of Windows-1252 for U+0080-009F, a hyphen
///    for U+001E and a tab for U+0007, as a word processor uses them;
///  - without other characters that nobody sees but that change how the text reads or hide what
///    stands in it: control characters, direction overrides, and spaces without width.
/// All else stays: tabs, non-breaking spaces, soft hyphens. Nothing when it is not UTF-8, or holds
/// a NUL.
std::optional<std::string> invoertekst(std::string_view tekst);

}  // namespace maatlat::web
