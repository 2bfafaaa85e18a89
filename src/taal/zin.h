// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// "a", "a en b", "a, b en c"; empty for nothing.
std::string opsomming(const std::vector<std::string>& delen);

/// Sentences as one text, with a space between them; empty ones are left out.
std::string alinea(const std::vector<std::string>& zinnen);

/// A number in a running text: "nul" … "twintig" in words, figures above that.
std::string telwoord(int aantal);

/// A noun that is counted in a sentence.
struct Telbaar {
    std::string_view enkelvoud;
    std::string_view meervoud;
    bool het = false;  ///< a het-word: "geen enkel verbeterpunt"
};

inline constexpr Telbaar kVerwachting{"verwachting", "verwachtingen"};
inline constexpr Telbaar kOrganisatie{"organisatie", "organisaties"};
inline constexpr Telbaar kCriterium{"criterium", "criteria", true};
inline constexpr Telbaar kVerbeterpunt{"verbeterpunt", "verbeterpunten", true};

/// "geen enkele verwachting", "één verwachting", "zes verwachtingen", "24 verwachtingen".
std::string hoeveel(int aantal, const Telbaar& woord);

/// "18 van de 24".
std::string vanDe(int deel, int geheel);

/// A share as a percentage with at most one decimal, in Dutch: "69,2%", "100%". Empty for a whole
/// of 0.
std::string procent(int deel, int geheel);

/// An ISO date in words: "18 januari 2016". Returns the text itself when it is no ISO date.
std::string datumInWoorden(std::string_view iso);

}  // namespace maatlat
