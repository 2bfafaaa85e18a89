// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maatlat {

/// The media type of an uploaded file, one of kBestandssoorten, decided by its content. The name
/// only tells CSV from other text, and that a text with the head of a mail is one. Office documents
/// may hold no macros, a zip no programs, and nothing may be locked. Throws Veldfouten at
/// `kBijlageveld` for anything else, which says what to do with that kind.
std::string bijlagesoort(const std::filesystem::path& pad, std::string_view naam);

/// Throws Veldfouten with this message at `kBijlageveld`.
[[noreturn]] void weigerBijlage(std::string melding);

/// The name that a file is kept and given back under: without folders, signs that cannot be seen or
/// that a file system refuses, at most 200 bytes, and with an extension that fits the media type.
std::string bijlagenaam(std::string_view naam, std::string_view soort);

}  // namespace maatlat
