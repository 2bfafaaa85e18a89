// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace maatlat {

/// The most that is read: of a file, and of what a spreadsheet unpacks to.
inline constexpr std::size_t kMaxBestand = std::size_t{64} << 20;

/// A row of a table that has content.
struct Rij {
    int regel = 0;                    ///< row of the sheet, or line of the CSV file; from 1
    std::vector<std::string> cellen;  ///< UTF-8 in NFC, trimmed; the last one is not empty

    /// The text of a cell, from 0; empty to the right of the last one.
    const std::string& cel(std::size_t kolom) const;
};

/// The cells of a CSV file or of one sheet, as text: what people see, before it means anything.
struct Tabel {
    std::string bestand;     ///< as the user named it, for messages
    std::string blad;        ///< name of the sheet; empty for CSV
    std::vector<Rij> rijen;  ///< only rows with content, from top to bottom
};

/// Reads CSV, XLSX or ODS; which one is seen from the content, not from the name. Throws
/// Invoerfout when the file cannot be read, is too big or is of another kind. `bestand` is what the
/// user calls it.
Tabel leesTabel(const std::filesystem::path& pad, const std::string& bestand);
Tabel leesTabel(const std::filesystem::path& pad);  ///< by its path

}  // namespace maatlat
