// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// A part of a zip, as the list at the end of the file describes it.
struct Zipdeel {
    unsigned methode = 0;  ///< 0: as it is, 8: deflated
    bool versleuteld = false;
    bool dubbel = false;  ///< another part has this name too
    std::uint32_t crc = 0;
    std::uint64_t ingepakt = 0;   ///< bytes in the file
    std::uint64_t uitgepakt = 0;  ///< bytes, says the file
    std::uint64_t kop = 0;        ///< where its own header stands
};

/// The parts by their name: in lower case, with `/` between the folders and none in front, because
/// programs differ in that.
using Zipdelen = std::map<std::string, Zipdeel, std::less<>>;

/// The name of a part as it stands in `Zipdelen`.
std::string zipnaam(std::string_view naam);

/// The list at the end of a zip (APPNOTE 6.3, also zip64), which is what spreadsheet programs go
/// by: the headers in front of the parts may leave out sizes or be unsound. Nothing when there is
/// no sound list, or one of more than 20,000 parts.
std::optional<Zipdelen> leesInhoudsopgave(std::string_view bytes);

/// The bytes of a part as they stand in the file; nothing when they do not lie in it.
std::optional<std::string_view> ingepakteBytes(std::string_view bytes, const Zipdeel& deel);

}  // namespace maatlat
