// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/uitspraak.h"

namespace maatlat {

/// What can be read in a quoted sentence. Capitals make no difference.

/// The most words of one quote: enough for a sentence, and no copy of the publication.
inline constexpr std::size_t kMeesteWoorden = 40;
std::size_t aantalWoorden(std::string_view citaat);

/// Whether these words stand in it, as words: "alle" does not stand in "allemaal".
bool staatIn(std::string_view citaat, std::string_view woorden);

/// How this percentage is meant there: by the word before it. Nothing when it does not stand there
/// ("80 procent", "80%").
std::optional<Procentwoord> procentwoordIn(std::string_view citaat, int procent);

/// The longest of these wordings that holds `woorden` and stands in the quote as well: "ruim
/// tweederde" when somebody would read "tweederde" there. `woorden` itself when there is none.
std::string langsteBewoording(std::string_view citaat, const std::string& woorden,
                              const std::vector<Bewoording>& bekend);

}  // namespace maatlat
