// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maatlat {

/// A piece of a text, by the bytes where it begins and ends. What is found here holds for every
/// text in UTF-8: it is only ever cut at ASCII characters.
struct Stuk {
    std::size_t vanaf = 0;
    std::size_t eind = 0;

    std::string_view in(std::string_view tekst) const { return tekst.substr(vanaf, eind - vanaf); }
};
using Stukken = std::vector<Stuk>;

/// Space, tab or line end.
bool isWit(char teken);

/// What stands between white space, with the signs that stick to it.
Stukken woorden(std::string_view tekst);

/// Lines, each with its line end. Together they are the whole text.
Stukken regels(std::string_view tekst);

/// Sentences and lines, each with the white space after it. Together they are the whole text.
Stukken zinnen(std::string_view tekst);

/// Gives equal pieces of texts equal numbers, so that they are compared only once. The texts must
/// outlive it.
class Nummering {
  public:
    /// Of every piece; with `zonderWit` the white space at its ends does not count.
    std::vector<int> van(std::string_view tekst, const Stukken& stukken, bool zonderWit = false);

  private:
    std::unordered_map<std::string_view, int> nummers_;
};

}  // namespace maatlat
