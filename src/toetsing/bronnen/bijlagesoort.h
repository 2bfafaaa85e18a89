// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maatlat {

/// The media type of an uploaded file, decided by its content: PDF, PNG, JPEG, plain text or CSV,
/// or a document of an office program without macros (DOCX, XLSX, PPTX, ODT, ODS, ODP). The name
/// only tells CSV from other text. Throws Veldfouten at `kBijlageveld` for anything else.
std::string bijlagesoort(const std::filesystem::path& pad, std::string_view naam);

/// Throws Veldfouten with this message at `kBijlageveld`.
[[noreturn]] void weigerBijlage(std::string melding);

/// The name that a file is kept and given back under: without folders, signs that cannot be seen or
/// that a file system refuses, at most 200 bytes, and with an extension that fits the media type.
std::string bijlagenaam(std::string_view naam, std::string_view soort);

}  // namespace maatlat
