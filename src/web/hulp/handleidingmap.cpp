// SPDX-License-Identifier: EUPL-1.2
#include "web/hulp/handleidingmap.h"

#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "taal/tekst.h"
#include "web/geheim.h"

namespace maatlat::web {

namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string> bestanden(const fs::path& map, const std::string& uitgang) {
    std::map<std::string, std::string> uit;
    std::error_code fout;
    for (const fs::directory_entry& een : fs::directory_iterator(map, fout)) {
        std::error_code geen;
        if (!een.is_regular_file(geen) || een.path().extension() != uitgang) continue;
        std::ifstream bestand(een.path(), std::ios::binary);
        std::string inhoud{std::istreambuf_iterator<char>(bestand), {}};
        if (bestand) uit[een.path().filename().string()] = std::move(inhoud);
    }
    return uit;
}

}  // namespace

std::shared_ptr<const Handleiding> leesHandleiding(const fs::path& map) {
    std::map<std::string, std::string> teksten = bestanden(map, ".md");
    std::erase_if(teksten,
                  [](const auto& een) { return eersteOngeldigeByte(een.second).has_value(); });
    const auto beelden = bestanden(map / "beelden", ".png");
    auto uit = std::make_shared<Handleiding>(maakHandleiding(teksten, beelden));
    Vingerafdruk afdruk;
    for (const auto& [naam, inhoud] : beelden) {
        afdruk.voegToe(naam);
        afdruk.voegToe(inhoud);
    }
    constexpr std::size_t kLengte = 16;
    uit->beeldpad += afdruk.hex().substr(0, kLengte) + "/";
    return uit;
}

}  // namespace maatlat::web
