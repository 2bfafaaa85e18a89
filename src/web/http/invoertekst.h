// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat::web {

/// A text as people typed it, in the form in which everything is kept: line ends as \n, normal form
/// C, and without characters that nobody sees but that change how the text reads or hide what
/// stands in it: control characters other than tab and line end, direction overrides, and spaces
/// without width. Nothing when it is not UTF-8, or holds a NUL.
std::optional<std::string> invoertekst(std::string_view tekst);

}  // namespace maatlat::web
