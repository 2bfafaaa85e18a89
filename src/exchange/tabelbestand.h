// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maatlat {

/// All bytes of a file with a table. Throws Invoerfout when it cannot be read or holds more than
/// kMaxBestand.
std::string leesBytes(const std::filesystem::path& pad, const std::string& bestand);

/// Refuses kinds that people do try, with what to do instead: throws Invoerfout.
void weigerAndereSoorten(std::string_view bytes, const std::string& bestand);

/// True for what begins like a zip, as XLSX and ODS are.
bool isZip(std::string_view bytes);

}  // namespace maatlat
