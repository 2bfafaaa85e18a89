// SPDX-License-Identifier: EUPL-1.2
#include "cli/eerste_minuten.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string_view>
#include <system_error>

#include "cli/oefenmap.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// How this program is called on this computer.
std::string programma() {
    std::error_code fout;
    const fs::path zelf = fs::read_symlink("/proc/self/exe", fout);
    const fs::path map = zelf.parent_path();
    if (fout || map == "/usr/bin" || map == "/usr/local/bin") return "maatlat";
    return voorSchil(zelf.string());
}

/// Whether what is written goes to the journal of systemd: it says itself which file that is.
bool isDienst() {
    const char* journaal = std::getenv("JOURNAL_STREAM");
    struct stat uit {};
    if (journaal == nullptr || fstat(STDOUT_FILENO, &uit) != 0) return false;
    return journaal == std::to_string(uit.st_dev) + ":" + std::to_string(uit.st_ino);
}

void zegOefening(const std::string& database, const Uitvoer& uitvoer) {
    uitvoer.uit << "Dit is een oefening. Wat u hier invult telt nergens mee.\n";
    const fs::path map = fs::path(database).parent_path();
    std::ifstream inloggen(map / Oefenmap::kInloggen);
    for (std::string regel; std::getline(inloggen, regel);)
        uitvoer.uit << regel << "\n";
    uitvoer.uit << "Weggooien, als Maatlat is gestopt: " << programma() << " oefenen --weg --map "
                << voorSchil(map.string()) << "\n";
}

void zegReservekopie(const EersteMinuten& van, const std::string& database,
                     const Uitvoer& uitvoer) {
    uitvoer.uit << "Reservekopie maken: " << programma() << " reservekopie --database "
                << voorSchil(database) << " --naar "
                << (van.reservekopieen.empty() ? "MAP (kies een map op een andere schijf)"
                                               : voorSchil(van.reservekopieen))
                << "\n";
}

}  // namespace

std::string voorSchil(const std::string& pad) {
    const bool gewoon = !pad.empty() && std::ranges::all_of(pad, [](unsigned char teken) {
        return std::isalnum(teken) != 0 ||
               std::string_view("/._-+").find(static_cast<char>(teken)) != std::string_view::npos;
    });
    if (gewoon) return pad;
    std::string uit = "'";
    for (const char teken : pad)
        uit += teken == '\'' ? std::string("'\\''") : std::string(1, teken);
    return uit + "'";
}

void zegEersteMinuten(const EersteMinuten& van, const Uitvoer& uitvoer) {
    const std::string database = fs::absolute(van.database).lexically_normal().string();
    uitvoer.uit << "Maatlat staat klaar op " << van.adres << "\n";
    if (!van.code.empty())
        uitvoer.uit << "Er is nog niemand die kan inloggen. Open " << van.adres
                    << "eerste-keer en maak uzelf beheerder met deze code: " << van.code << "\n";
    uitvoer.uit << "Uw gegevens staan in " << voorSchil(database)
                << " en in de mappen ernaast waarvan de naam zo begint.\n";
    if (van.oefening)
        zegOefening(database, uitvoer);
    else
        zegReservekopie(van, database, uitvoer);
    uitvoer.uit << "Hulp: " << van.adres << "hulp\n";
    uitvoer.uit << "Stoppen: " << (isDienst() ? "systemctl stop maatlat" : "Ctrl-C") << std::endl;
}

}  // namespace maatlat
