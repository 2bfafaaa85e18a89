// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "domain/leesverslag.h"
#include "domain/melding.h"

namespace maatlat {

/// The most that is read: of a file, and of what a spreadsheet unpacks to.
inline constexpr std::size_t kMaxBestand = std::size_t{64} << 20;

/// What a cell is beside its text, where that matters.
enum class Celsoort : unsigned char {
    gewoon,
    datum,  ///< made as a date; its text is ISO: "2026-01-05", with "T10:30:00" if it has a time
    getal,  ///< a number, with all its digits
    grootGetal,  ///< a number beyond 15 digits: a spreadsheet does not keep the last ones
    fout         ///< what a formula gives that cannot be worked out: "#N/A", "#REF!"
};

/// A row of a table that has content.
struct Rij {
    int regel = 0;                    ///< row of the sheet, or line of the CSV file; from 1
    std::vector<std::string> cellen;  ///< UTF-8 in NFC, trimmed; the last one is not empty
    std::vector<Celsoort> soorten;    ///< of each cell, when one is not `gewoon`; else empty

    /// The text of a cell, from 0; empty to the right of the last one.
    const std::string& cel(std::size_t kolom) const;
    Celsoort soort(std::size_t kolom) const {
        return kolom < soorten.size() ? soorten[kolom] : Celsoort::gewoon;
    }
};

/// Cells that are merged into one; rows and columns from 1, the last ones are in it.
struct Celgebied {
    int rij = 0;
    int kolom = 0;
    int laatsteRij = 0;
    int laatsteKolom = 0;
};

/// The cells of a CSV file or of one sheet, as text: what people see, before it means anything.
struct Tabel {
    std::string bestand;                  ///< as the user named it, for messages
    std::string blad;                     ///< name of the sheet; empty for CSV
    std::vector<Rij> rijen;               ///< only rows with content, from top to bottom
    std::vector<Celgebied> samengevoegd;  ///< by row; only the first cell of each has content
    Leesverslag verslag;                  ///< what was read of the file
};

/// Which sheet of a spreadsheet is meant.
struct Tabelvraag {
    std::string blad;  ///< its name; empty: the only one with cells under known headings
    std::function<bool(const Rij&)>
        herkent;  ///< whether a row is such a heading; not given: any is
};

/// More than one tab could be meant: the user has to say which.
class Bladkeuze : public Invoerfout {
  public:
    Bladkeuze(const std::string& bestand, std::vector<std::string> bladen);

    /// The tabs to choose from, as the file calls them: what `Tabelvraag::blad` takes.
    const std::vector<std::string>& bladen() const { return bladen_; }

  private:
    std::vector<std::string> bladen_;
};

/// Reads CSV, XLSX or ODS; which one is seen from the content, not from the name. Throws Invoerfout
/// when the file cannot be read, is too big, is of another kind, or holds what cannot be read for
/// sure: a formula without a stored result, a text that is not there, a cell given twice, a value
/// under a merged cell (each with its tab and cell). Throws Bladkeuze when several tabs could be
/// meant. `bestand` is what the user calls it.
Tabel leesTabel(const std::filesystem::path& pad, const std::string& bestand,
                const Tabelvraag& vraag = {});
Tabel leesTabel(const std::filesystem::path& pad);  ///< by its path

}  // namespace maatlat
