// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "domain/bewaren/inventaris.h"

namespace maatlat {

/// Files on their way into a reservekopie and back. What the disk refuses comes as
/// std::system_error.

/// Size and hash of a file; `pad` stays empty.
Kopiebestand bestandsom(const std::filesystem::path& bestand);

/// Writes the same bytes to a new file for this user alone, on disk when it returns; says what they
/// were. `naar` is not there yet, its folder is.
Kopiebestand kopieerBestand(const std::filesystem::path& van, const std::filesystem::path& naar);

/// Writes a text to a new file, as `kopieerBestand`.
void schrijfTekst(const std::filesystem::path& naar, const std::string& tekst);
std::string leesTekst(const std::filesystem::path& bestand);

/// A new folder for this user alone. Throws when it is there, also when the disk keeps no rights:
/// std::errc::operation_not_permitted.
void maakNieuweMap(const std::filesystem::path& map);

/// The names of the ordinary files in a folder, by name; none when it is not there. `geheel`: also
/// what is being written ("nieuw-…").
std::vector<std::string> bestandsnamen(const std::filesystem::path& map, bool geheel = false);

/// Whether others than the owner may read, write or enter it.
bool staatOpenVoorAnderen(const std::filesystem::path& pad);

/// When its content last changed, in seconds since 1970; 0 when it is not there.
std::int64_t gewijzigdOp(const std::filesystem::path& pad);

/// What a person is told of a disk that refuses: full, or something else.
std::string schijfmelding(const std::error_code& fout, const std::filesystem::path& waar);

/// "3 kB", "1,5 GB".
std::string leesbareGrootte(std::int64_t bytes);

}  // namespace maatlat
