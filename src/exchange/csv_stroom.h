// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <csv.h>

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

namespace maatlat {

/// Takes the cells of a CSV file as they come by.
class CsvOntvanger {
  public:
    virtual ~CsvOntvanger() = default;
    /// `regel` is the line on which the row begins, `kolom` counts from 1. The text is as it stands
    /// in the file, without its quotes.
    virtual void cel(int regel, int kolom, std::string_view tekst) = 0;
    /// After the last cell of a row that has cells.
    virtual void rijEinde(int regel) = 0;
};

/// How a CSV file is written.
struct Csvvorm {
    char scheidingsteken = ';';
    int eersteRegel = 1;
};

/// Sees how a file is written from its beginning: the separator that is said by a first line
/// `sep=;`, which is taken off, or that occurs most in the first two lines.
Csvvorm csvvorm(std::string_view& begin);

/// A CSV file that comes in parts, however large: quotes, and line ends of any system. Throws
/// Invoerfout, with the line, when a quote is left open (for a megabyte or to the end); and what
/// the receiver throws.
class CsvStroom {
  public:
    CsvStroom(std::string bestand, Csvvorm vorm, CsvOntvanger& ontvanger);
    ~CsvStroom();
    CsvStroom(const CsvStroom&) = delete;
    CsvStroom& operator=(const CsvStroom&) = delete;

    void lees(std::string_view tekst);
    void sluit();

  private:
    static constexpr std::size_t kBlok = 1 << 16;

    // libcsv is C: no exception may pass through it, so the first one is kept until it has
    // returned.
    static void neemCel(void* tekst, std::size_t lengte, void* stroom);
    static void neemRijEinde(int teken, void* stroom);
    void eisGoed(bool gelezen) const;

    std::string bestand_;
    CsvOntvanger& ontvanger_;
    csv_parser csv_{};
    int rijRegel_;
    int celRegel_;  ///< where the cell begins that is being read
    int kolom_ = 0;
    bool naCr_ = false;
    std::exception_ptr fout_;
};

}  // namespace maatlat
