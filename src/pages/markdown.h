// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maatlat {

/// A text beyond this many bytes, or one that nests deeper than anybody writes, is shown as it was
/// typed: nothing that a person types may keep a page waiting.
inline constexpr std::size_t kLangsteMarkdown = 100'000;

/// What a person typed in Markdown (CommonMark), as markup that is safe to put in a page:
///  - markup that was typed, and images, become plain text: nothing is dropped, nothing is fetched;
///  - a link stays one when it leads to http, https or mailto; else only its text stays;
///  - a heading is an h4 at most, so that the outline of the page around it holds;
///  - a new line stays a new line.
/// Expects valid UTF-8 without NUL.
std::string markdownNaarHtml(std::string_view tekst);

}  // namespace maatlat
