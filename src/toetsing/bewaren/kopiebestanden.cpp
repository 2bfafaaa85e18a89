// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/kopiebestanden.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

#include "hash/sha256.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

template <class Verder>
Kopiebestand totHetEind(const fs::path& van, const Verder& verder) {
    const Schijfbestand bestand(van, O_RDONLY);
    Sha256Stroom hash;
    Kopiebestand uit;
    std::array<char, 1 << 16> blok{};
    while (const std::size_t gelezen = bestand.lees(blok.data(), blok.size())) {
        uit.grootte += static_cast<std::int64_t>(gelezen);
        hash.voegToe({blok.data(), gelezen});
        verder(blok.data(), gelezen);
    }
    uit.sha256 = hex(hash.som());
    return uit;
}

}  // namespace

Kopiebestand bestandsom(const fs::path& bestand) {
    return totHetEind(bestand, [](const char*, std::size_t) {});
}

Kopiebestand kopieerBestand(const fs::path& van, const fs::path& naar) {
    NieuwBestand nieuw(naar.parent_path());
    Kopiebestand uit = totHetEind(
        van, [&](const char* deel, std::size_t aantal) { nieuw.bestand().schrijf(deel, aantal); });
    nieuw.hernoem(naar);
    return uit;
}

void schrijfTekst(const fs::path& naar, const std::string& tekst) {
    NieuwBestand nieuw(naar.parent_path());
    nieuw.bestand().schrijf(tekst.data(), tekst.size());
    nieuw.hernoem(naar);
}

std::string leesTekst(const fs::path& bestand) {
    std::string uit;
    const Schijfbestand open(bestand, O_RDONLY);
    std::array<char, 1 << 14> blok{};
    while (const std::size_t gelezen = open.lees(blok.data(), blok.size()))
        uit.append(blok.data(), gelezen);
    return uit;
}

void maakNieuweMap(const fs::path& map) {
    if (mkdir(map.c_str(), S_IRWXU) != 0)
        throw std::system_error(errno, std::generic_category(), map.string());
    // A memory stick, some network disks: everybody can read what stands there.
    if (staatOpenVoorAnderen(map)) {
        std::error_code weg;
        fs::remove(map, weg);
        throw std::system_error(std::make_error_code(std::errc::operation_not_permitted),
                                map.string());
    }
}

std::vector<std::string> bestandsnamen(const fs::path& map, bool geheel) {
    std::vector<std::string> uit;
    std::error_code geenMap;
    for (const fs::directory_entry& een : fs::directory_iterator(map, geenMap)) {
        const std::string naam = een.path().filename().string();
        std::error_code weg;
        if (een.is_regular_file(weg) && (geheel || !naam.starts_with(kNieuwBegin)))
            uit.push_back(naam);
    }
    std::ranges::sort(uit);
    return uit;
}

bool staatOpenVoorAnderen(const fs::path& pad) {
    struct stat stand {};
    return stat(pad.c_str(), &stand) == 0 && (stand.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

std::int64_t gewijzigdOp(const fs::path& pad) {
    struct stat stand {};
    return stat(pad.c_str(), &stand) == 0 ? stand.st_mtime : 0;
}

std::string schijfmelding(const std::error_code& fout, const fs::path& waar) {
    const std::string map = "\"" + waar.string() + "\"";
    if (fout == std::errc::no_space_on_device || fout.value() == EDQUOT)
        return "De schijf met " + map + " is vol. Maak ruimte vrij, of kies een andere schijf.";
    if (fout == std::errc::operation_not_permitted)
        return "Op de schijf met " + map +
               " kunnen andere gebruikers van de computer meelezen. Kies een map op een schijf die "
               "rechten bijhoudt.";
    if (fout == std::errc::permission_denied || fout == std::errc::read_only_file_system)
        return "In " + map +
               " mag niet worden geschreven. Vraag schrijfrechten, of kies een andere "
               "map.";
    return "De schijf met " + map + " geeft een fout. Controleer de schijf, of kies een andere.";
}

std::string leesbareGrootte(std::int64_t bytes) {
    constexpr std::array<std::string_view, 4> kEenheden{" bytes", " kB", " MB", " GB"};
    std::size_t eenheid = 0;
    std::int64_t tienden = bytes * 10;
    for (; tienden >= 10'000 && eenheid + 1 < kEenheden.size(); ++eenheid)
        tienden = (tienden + 500) / 1000;
    const bool metDeel = eenheid > 0 && tienden < 100 && tienden % 10 != 0;
    return std::to_string(tienden / 10) + (metDeel ? "," + std::to_string(tienden % 10) : "") +
           std::string(kEenheden[eenheid]);
}

}  // namespace maatlat
