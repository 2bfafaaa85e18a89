// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// How every file of this form begins: documents of the older Office programs, and mails of
/// Outlook.
inline constexpr std::string_view kOlebegin{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"};

/// A part of such a file (MS-CFB).
struct Oledeel {
    std::string naam;          ///< signs outside ASCII are '?'
    bool bovenaan = false;     ///< not within another part
    std::string_view begin{};  ///< its first bytes, as far as they lie together; empty when not
};

/// All parts; nothing when the file is not sound. They point into `bytes`.
std::optional<std::vector<Oledeel>> leesOledelen(std::string_view bytes);

}  // namespace maatlat
