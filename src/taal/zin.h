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

/// "eerste", "tweede" … "twintigste", figures above that: "21e".
std::string rangtelwoord(int rang);

/// A noun that is counted in a sentence.
struct Telbaar {
    std::string_view enkelvoud;
    std::string_view meervoud;
    bool het = false;  ///< a het-word: "geen enkel verbeterpunt"
};

inline constexpr Telbaar kVerwachting{"verwachting", "verwachtingen"};
inline constexpr Telbaar kOrganisatie{"organisatie", "organisaties"};
inline constexpr Telbaar kCriterium{"criterium", "criteria", true};
inline constexpr Telbaar kScore{"score", "scores"};
inline constexpr Telbaar kVerbeterpunt{"verbeterpunt", "verbeterpunten", true};

/// "geen enkele verwachting", "één verwachting", "zes verwachtingen", "24 verwachtingen".
std::string hoeveel(int aantal, const Telbaar& woord);

/// All of so many: "de enige organisatie", "beide organisaties", "alle 26 organisaties".
std::string alle(int aantal, const Telbaar& woord);

/// "18 van de 24".
std::string vanDe(int deel, int geheel);

/// A share as a percentage with at most one decimal, in Dutch: "69,2%", "100%". Only nothing at all
/// is "0%" and only everything "100%"; what rounds to those is "minder dan 0,1%" and "meer dan
/// 99,9%". Empty for a whole of 0.
std::string procent(int deel, int geheel);

/// The same for a share from 0 to 1.
std::string procent(double aandeel);

/// The ends of an interval, as procent but rounded outwards, so that they never claim more than is
/// known: to whole percents, or to tenths. What is not the end of the scale does not become it:
/// "0,3%" and "99,7%", or "bijna 0%" and "bijna 100%".
std::string ondergrens(double aandeel, bool opTienden);
std::string bovengrens(double aandeel, bool opTienden);

/// An ISO date in words: "18 januari 2016". Returns the text itself when it is no ISO date.
std::string datumInWoorden(std::string_view iso);

}  // namespace maatlat
