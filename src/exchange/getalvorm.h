// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// How a spreadsheet shows the number in a cell, as far as that changes what it is.
struct Getalvorm {
    bool datum = false;
    std::uint8_t cijfers = 0;  ///< at least so many, with zeros in front: "00000"; 0: as it is
};

/// What a code of a number format makes of a number (ISO 29500, 18.8.31): "dd-mm-yyyy", "00000".
/// A time without a day is no date.
Getalvorm getalvormVan(std::string_view code);

/// The format with this number that every program knows (ISO 29500, 18.8.30).
Getalvorm ingebouwdeGetalvorm(int nummer);

/// The formats of the cells of an XLSX file, by the number that a cell has: the content of its part
/// with styles.
std::vector<Getalvorm> leesGetalvormen(std::string inhoud);

/// A number of a day as ISO date: "2026-01-05", with "T10:30:00" behind it when it has a time.
/// Nothing that is no such number is changed.
std::string datumUitGetal(const std::string& getal, bool kalender1904);

}  // namespace maatlat
