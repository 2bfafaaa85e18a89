// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// Where in the text the first byte stands that is not valid UTF-8 (or is NUL); nothing when the
/// text is sound.
std::optional<std::size_t> eersteOngeldigeByte(std::string_view tekst);

/// The text in Unicode normal form C, the form in which everything is stored and compared.
/// Expects valid UTF-8.
std::string nfc(std::string_view tekst);

/// The text without white space (Unicode's, non-breaking spaces included) and without invisible
/// characters at either end.
std::string getrimd(std::string_view tekst);

/// Whether nothing is left of it then.
bool isLeeg(std::string_view tekst);

/// The text on one line and without what steers a terminal or turns the direction of writing: a
/// space for each such character. For what a file holds, wherever it is shown as plain text.
std::string toonbaar(std::string_view tekst);

/// Lower case, by the rules of Dutch.
std::string kleineLetters(std::string_view tekst);

/// The text as a sentence begins: with a capital first letter. "ijsselland" becomes "IJsselland",
/// and "één" becomes "Eén": Dutch leaves the accent off that capital.
std::string metHoofdletter(std::string_view tekst);

/// The start of a text that fits in so many bytes, without half a character. Expects valid UTF-8.
std::string_view ingekort(std::string_view tekst, std::size_t bytes);

/// The first words, on one line: so many bytes at most, with " …" when there are more.
std::string eersteWoorden(std::string_view tekst, std::size_t bytes = 60);

}  // namespace maatlat
