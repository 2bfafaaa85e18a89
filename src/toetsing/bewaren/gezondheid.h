// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "toetsing/werkplek.h"

namespace maatlat {

/// Whether the program can do its work, and whether it will be able to tomorrow. Holds no secrets,
/// places, names, and no numbers of people or toetsen.
struct Gezondheid {
    enum class Stand : std::uint8_t {
        goed,
        letOp,  ///< it works, but somebody must do something
        mis,    ///< nothing can be saved
    };
    /// Room for this user on the disk of a folder.
    struct Schijf {
        Stand stand = Stand::goed;
        bool gezien = false;      ///< else nobody knows how much
        std::uintmax_t vrij = 0;  ///< bytes
    };

    Stand database = Stand::goed;
    Schijf schijf;    ///< of the database
    Schijf bijlagen;  ///< often the same one
    Schijf kopieen;
    bool metKopieen = false;  ///< the program knows where copies go
    Stand kopie = Stand::goed;
    std::string kopiemoment;     ///< of the newest copy; empty: there is none
    bool kopieHeel = false;      ///< what was copied was whole
    std::string kopiewoorden{};  ///< what to do about it; empty: nothing
    std::string versie;          ///< of the program; empty: it does not know
    std::string gezienOp;        ///< when was looked

    bool werkt() const { return database != Stand::mis && schijf.stand != Stand::mis; }
};

/// Below this nothing can be counted on to be saved: four times what the write-ahead log holds
/// before it goes into the file (1,000 pages of 4 KB).
inline constexpr std::uintmax_t kSchijfVol = std::uintmax_t{16} * 1024 * 1024;
/// The most that one form brings in files (web/http/grenzen.h).
inline constexpr std::uintmax_t kEenFormulier = std::uintmax_t{250} * 1024 * 1024;

/// How a disk with so much room is: full below kSchijfVol, and to be looked at below `nodig` bytes.
Gezondheid::Stand schijfstand(std::uintmax_t vrij, std::uintmax_t nodig);

/// Of the disk of a folder. One that does not say how large it is (as some network disks) is not
/// seen.
Gezondheid::Schijf schijfruimte(const std::filesystem::path& map, std::uintmax_t nodig);

/// Throws Opslagfout when the database does not answer, or is not where it was opened. That is
/// asked each time; at disks and copies is looked every ten seconds at most, however often somebody
/// asks, by one caller while the others get what was seen before. Waits for nobody who writes.
Gezondheid gezondheid(Werkplek& werkplek);

}  // namespace maatlat
