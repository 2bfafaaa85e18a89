// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/bestandscontrole.h"

#include <Poco/Data/SQLite/SQLiteException.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/databasefout.h"
#include "store/motor/schema.h"
#include "store/motor/verbinding.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

void controleerPad(const std::string& pad) {
    if (pad.empty() || pad.find('\0') != std::string::npos)
        throw Gebruikersfout("De naam van de database is leeg of ongeldig. Geef een bestandsnaam.");
    std::error_code fout;
    const fs::path map = fs::path(pad).parent_path();
    if (!map.empty() && !fs::is_directory(map, fout))
        throw Gebruikersfout("De map \"" + map.string() +
                             "\" bestaat niet of is niet toegankelijk. Maak de map, of kies een "
                             "andere plek voor de database.");
    if (fs::exists(pad, fout) && !fs::is_regular_file(pad, fout))
        throw Gebruikersfout("\"" + pad +
                             "\" is geen gewoon bestand. Geef de naam van een database.");
}

/// The mark as the bytes of the file have it; nothing when it is no file of SQLite.
std::optional<std::int64_t> merkInBytes(const std::string& pad) {
    constexpr std::string_view kBegin("SQLite format 3\0", 16);
    constexpr std::size_t kMerk = 68;  // place of the application_id: sqlite.org/fileformat.html
    std::array<char, 72> kop{};
    std::ifstream bestand(pad, std::ios::binary);
    if (!bestand.read(kop.data(), kop.size())) return std::nullopt;
    if (std::string_view(kop.data(), kBegin.size()) != kBegin) return std::nullopt;
    std::int64_t uit = 0;
    for (std::size_t i = kMerk; i < kMerk + 4; ++i)
        uit = uit << 8U | static_cast<unsigned char>(kop[i]);
    return uit;
}

bool houdtBytes(const std::string& pad) {
    std::error_code fout;
    const auto bytes = fs::file_size(pad, fout);
    return !fout && bytes > 0;
}

/// The mark in the head of the file says whose database it is. It stands in the file itself from
/// the first commit on (`zetWalAan` in database.cpp), so the file can be read as one that stands
/// still: without locks, and without making a file beside it. Through SQLite, because a program
/// that opens and closes a database by itself loses the locks that SQLite holds on it. A program
/// that was killed while it brought its write-ahead log into the file left one that is only sound
/// together with that log, and one that was killed in a transaction without such a log (as an
/// upgrade of a copy that was put back is) one that is only sound after its journal was played
/// back: then the bytes have to do.
std::int64_t merkVan(const std::string& pad) {
    try {
        return Verbinding(pad, Wijze::stilstaand).getal("PRAGMA application_id");
    } catch (const Poco::Data::SQLite::CorruptImageException&) {
        if (houdtBytes(pad + "-wal") || houdtBytes(pad + "-journal"))
            if (const auto merk = merkInBytes(pad)) return *merk;
        throw;
    }
}

void controleerKop(const std::string& pad) {
    std::int64_t id = 0;
    try {
        id = merkVan(pad);
    } catch (const Poco::Data::SQLite::CorruptImageException&) {
        throw Gebruikersfout("\"" + pad +
                             "\" is geen database van Maatlat, of is zwaar beschadigd. Kies een "
                             "ander bestand, of zet een reservekopie terug. Er is niets aan het "
                             "bestand veranderd.");
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    if (id != kApplicatieId)
        throw Gebruikersfout("\"" + pad +
                             "\" is een database van een ander programma. Kies een ander bestand. "
                             "Er is niets aan het bestand veranderd.");
}

/// As the user that the program runs for; the answer is about now, SQLite asks again itself.
bool mag(const std::string& pad, int wat) {
    return faccessat(AT_FDCWD, pad.c_str(), wat, AT_EACCESS) == 0;
}

bool isLeeg(const std::string& pad) {
    std::error_code fout;
    return fs::file_size(pad, fout) == 0 && !fout;
}

void eisLeesbaar(const std::string& pad) {
    if (mag(pad, R_OK)) return;
    throw Gebruikersfout("De database \"" + pad +
                         "\" mag niet worden gelezen. Vraag leesrechten op het bestand.");
}

}  // namespace

void controleerVoorSchrijven(const std::string& pad) {
    controleerPad(pad);
    std::error_code fout;
    if (!fs::exists(pad, fout)) return;
    eisLeesbaar(pad);
    if (isLeeg(pad))
        throw Gebruikersfout("De database \"" + pad +
                             "\" is leeg: er staat helemaal niets in. Stond hier eerder een "
                             "database? Zet dan een reservekopie terug. Wilt u opnieuw beginnen? "
                             "Haal dit lege bestand dan weg. Er is niets aan veranderd.");
    controleerKop(pad);
    if (!mag(pad, W_OK))
        throw Gebruikersfout("De database \"" + pad +
                             "\" mag niet worden gewijzigd: het bestand is alleen te lezen. Vraag "
                             "schrijfrechten, of werk met een kopie.");
}

void controleerVoorLezen(const std::string& pad) {
    controleerPad(pad);
    std::error_code fout;
    if (!fs::exists(pad, fout))
        throw Gebruikersfout("De database \"" + pad +
                             "\" bestaat niet. Controleer de naam, of maak de database met "
                             "\"maatlat importeer\".");
    eisLeesbaar(pad);
    if (isLeeg(pad))
        throw Gebruikersfout("De database \"" + pad +
                             "\" is leeg. Vul hem met \"maatlat importeer\".");
    controleerKop(pad);
}

}  // namespace maatlat
