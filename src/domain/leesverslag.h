// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace maatlat {

/// What kind of file a table came from.
enum class Tabelsoort : unsigned char { csv, xlsx, ods };

/// A tab of a spreadsheet that was left out, and why.
struct NietGelezenBlad {
    enum class Waarom : unsigned char {
        verborgen,          ///< hidden in the file
        geenBekendeKoppen,  ///< no cells under headings that mean something here
        nietGekozen,        ///< another tab was asked for by name
        geenRijen           ///< known headings, and nothing under them
    };
    std::string naam;
    Waarom waarom = Waarom::verborgen;

    friend bool operator==(const NietGelezenBlad&, const NietGelezenBlad&) = default;
};

/// What was read of a file with a table, so that a page, a command, the log and a certificate can
/// say it. Empty tabs are not mentioned. The names come from the file: clean them before showing.
struct Leesverslag {
    std::string bestand;  ///< as the user named it
    std::string sha256;   ///< of its bytes: 64 small hexadecimal digits
    Tabelsoort soort = Tabelsoort::csv;
    std::string blad;        ///< the tab that was read; empty for CSV
    std::string bereik;      ///< from the first to the last cell with text: "A1:Y27"; empty
                             ///< when there is none. In CSV a row is a line
    std::int64_t rijen = 0;  ///< with text, the heading too
    std::int64_t verborgenRijen = 0;  ///< of those: hidden or filtered away, and read all the same
    std::int64_t verborgenKolommen = 0;  ///< likewise, of the columns with text
    bool kalender1904 = false;           ///< numbers of days count from 1904: see dagUitRekenblad
    std::vector<NietGelezenBlad> nietGelezen;  ///< in the order of the file
    std::string tekencodering;                 ///< of CSV: "UTF-8", "UTF-16" or "Windows-1252"
    char scheidingsteken = 0;                  ///< of CSV: ';', ',' or a tab; 0 for a spreadsheet

    friend bool operator==(const Leesverslag&, const Leesverslag&) = default;
};

}  // namespace maatlat
