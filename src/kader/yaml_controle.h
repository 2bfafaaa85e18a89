// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// How deep values may stand within one another, and how many parts a list or table may have: far
/// above what any file of ours needs, and low enough that no file can keep the reader busy.
inline constexpr int kDiepsteYaml = 32;
inline constexpr int kMeesteDelen = 5000;

/// Checks that a text is UTF-8 and one document of plain YAML: without anchors, aliases, tags or a
/// second document, so that it is what it looks like and cannot grow when it is read. Throws
/// Invoerfout with what is wrong, in words for the person who wrote the file.
void controleerYaml(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat
