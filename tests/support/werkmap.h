// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace maatlat::test {

/// The folder with the kaders and the round of 2015 as they are committed.
inline std::filesystem::path criteriamap() {
    return std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria";
}

inline std::string inhoud(const std::filesystem::path& pad) {
    std::ifstream bestand(pad, std::ios::binary);
    if (!bestand) throw std::runtime_error("cannot read " + pad.string());
    return {std::istreambuf_iterator<char>(bestand), {}};
}

/// A folder of its own for the files of one test, gone at the end.
class Werkmap {
  public:
    Werkmap() {
        std::string naam = (std::filesystem::temp_directory_path() / "maatlat-XXXXXX").string();
        if (mkdtemp(naam.data()) == nullptr) throw std::runtime_error("no temporary folder");
        map_ = naam;
    }
    ~Werkmap() {
        std::error_code fout;
        std::filesystem::remove_all(map_, fout);
    }
    Werkmap(const Werkmap&) = delete;
    Werkmap& operator=(const Werkmap&) = delete;

    const std::filesystem::path& map() const { return map_; }
    std::string pad(const std::string& naam) const { return (map_ / naam).string(); }

    /// Writes a file and gives its path.
    std::string schrijf(const std::string& naam, const std::string& tekst) const {
        std::ofstream(map_ / naam, std::ios::binary) << tekst;
        return pad(naam);
    }

  private:
    std::filesystem::path map_;
};

}  // namespace maatlat::test
