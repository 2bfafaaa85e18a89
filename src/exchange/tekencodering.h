// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace maatlat {

/// The text of a file as UTF-8, without byte order mark. Takes UTF-8, UTF-16 with a byte order mark
/// (what Excel calls Unicode text) and Windows-1252 (what Excel writes as plain CSV). Throws
/// Invoerfout when it is none of these, with the line where that shows.
std::string alsUtf8(std::string_view bytes, const std::string& bestand);

/// How that text is written: "UTF-8", "UTF-16" or "Windows-1252".
std::string_view tekencoderingVan(std::string_view bytes);

/// The same for a file that is too large to look through first: cell by cell, UTF-8 or
/// Windows-1252, the byte order mark already taken off.
class Celcodering {
  public:
    explicit Celcodering(std::string bestand) : bestand_(std::move(bestand)) {}

    /// The text of a cell as UTF-8. What had to be changed is good until the next call. Throws
    /// Invoerfout when it is unreadable, or when the file holds both kinds.
    std::string_view alsUtf8(std::string_view cel, int regel);

    /// How the cells so far are written.
    std::string_view naam() const { return anders_ > 0 ? "Windows-1252" : "UTF-8"; }

  private:
    std::string bestand_;
    bool utf8_ = false;
    int anders_ = 0;  ///< the first line that is not UTF-8; 0: none
    std::string kladje_;
};

}  // namespace maatlat
