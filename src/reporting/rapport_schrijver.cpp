// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport_schrijver.h"

#include <fstream>
#include <system_error>
#include <utility>

#include "domain/melding.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

/// Files under a temporary name; what has not been renamed is cleared away again.
class Voorlopig {
  public:
    ~Voorlopig() {
        for (const auto& [tijdelijk, eigen] : paren_) {
            std::error_code genegeerd;  // nothing more can be done about it here
            fs::remove(tijdelijk, genegeerd);
        }
    }

    void schrijf(const fs::path& pad, const std::string& inhoud) {
        fs::path tijdelijk = pad;
        tijdelijk += ".nieuw";
        paren_.emplace_back(tijdelijk, pad);
        std::ofstream stroom(tijdelijk, std::ios::binary | std::ios::trunc);
        stroom.write(inhoud.data(), static_cast<std::streamsize>(inhoud.size()));
        stroom.close();
        if (!stroom)
            throw Gebruikersfout("Het rapport " + pad.string() +
                                 " is niet te schrijven. Kijk of de schijf vol is en of u in deze "
                                 "map mag schrijven.");
    }

    void maakDefinitief() {
        for (const auto& [tijdelijk, eigen] : paren_) {
            std::error_code fout;
            fs::rename(tijdelijk, eigen, fout);
            if (fout)
                throw Gebruikersfout("Het rapport " + eigen.string() +
                                     " is niet te vervangen. Kijk of het ergens open staat en of "
                                     "het geen map is.");
        }
    }

  private:
    std::vector<std::pair<fs::path, fs::path>> paren_;
};

}  // namespace

void schrijfRapporten(const std::vector<Rapportbestand>& rapporten, const fs::path& map) {
    std::error_code fout;
    fs::create_directories(map, fout);
    if (fout || !fs::is_directory(map, fout))
        throw Gebruikersfout("De map " + map.string() +
                             " voor de rapporten is niet te maken. Kies een andere map met "
                             "--uitvoer.");
    Voorlopig bestanden;
    for (const Rapportbestand& een : rapporten)
        bestanden.schrijf(map / een.naam, een.html);
    bestanden.maakDefinitief();
}

}  // namespace maatlat
