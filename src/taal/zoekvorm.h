// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// The text as it is searched in: without case, accents and ligatures, so that "Café" is found by
/// "cafe" and "IJssel" by "ijssel". Expects valid UTF-8.
std::string zoekvorm(std::string_view tekst);

/// The words of a search in that form, each once. Empty for a search without words.
std::vector<std::string> zoekwoorden(std::string_view vraag);

/// Whether all words stand in a text that is in that form already; parts of words count too.
bool komenAlleVoor(const std::vector<std::string>& woorden, std::string_view zoekvorm);

}  // namespace maatlat
