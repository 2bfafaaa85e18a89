// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace maatlat {

/// A table for the terminal, at most kBreedte wide where it can be: columns lined up by what is
/// seen, not by bytes; a long text in the last column goes on below itself.
class Teksttabel {
  public:
    enum class Kant : unsigned char { links, rechts, midden };

    struct Kolom {
        std::string kop;
        Kant kant = Kant::links;
        bool wegAlsNul = false;  ///< left out when every cell is "0"
    };

    explicit Teksttabel(std::vector<Kolom> kolommen) : kolommen_(std::move(kolommen)) {}

    void rij(std::vector<std::string> cellen) { rijen_.push_back(std::move(cellen)); }

    void druk(std::ostream& uit) const;

    static constexpr std::size_t kBreedte = 100;

  private:
    std::vector<Kolom> kolommen_;
    std::vector<std::vector<std::string>> rijen_;
};

/// Breaks a text into lines of at most `breedte` characters, each behind `inspringing` spaces.
std::string afgebroken(const std::string& tekst, std::size_t inspringing, std::size_t breedte = 96);

}  // namespace maatlat
