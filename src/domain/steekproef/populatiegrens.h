// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/leesverslag.h"

namespace maatlat {

class Vastlegging;

/// Numbers of dossiers that begin alike and end in digits: "2026-000123" and "2026-000124".
struct Nummerreeks {
    std::string voorvoegsel;     ///< "2026-"
    std::int64_t aantal = 0;     ///< numbers in the list, "12" and "0012" as one
    std::int64_t ontbreekt = 0;  ///< between the lowest and the highest

    friend bool operator==(const Nummerreeks&, const Nummerreeks&) = default;
};

/// What a population was read from, and what it may not be. None of it stands in the way of a draw;
/// all of it is said before, and fixed with the plan (docs/trekking.md says how each is counted).
/// Holds no number of a dossier: a voorvoegsel is shared by at least ten of them.
struct Populatiegrens {
    std::optional<Leesverslag> verslag;  ///< nothing: read before this was noted
    std::int64_t overgeslagenRijen = 0;  ///< without any text, between the heading and the end
    std::vector<Nummerreeks> reeksen;    ///< by voorvoegsel
    Nummerreeks korteReeksen;            ///< all that are shorter, together; without voorvoegsel
    std::vector<std::string> maandenZonder;  ///< "2026-03": between the first and the last melding
    std::int64_t afgekapt = 0;  ///< numbers that look as if a spreadsheet made their end zeros

    friend bool operator==(const Populatiegrens&, const Populatiegrens&) = default;
};

/// The words in which a Leesverslag is stored and fixed: "csv", "xlsx", "ods"; "verborgen",
/// "geen bekende koppen", "niet gekozen"; "puntkomma", "komma", "tab", or nothing.
std::string_view naam(Tabelsoort soort);
std::optional<Tabelsoort> tabelsoortMetNaam(std::string_view woord);
std::string_view naam(NietGelezenBlad::Waarom waarom);
std::optional<NietGelezenBlad::Waarom> waaromMetNaam(std::string_view woord);
std::string_view scheidingstekenInWoord(char teken);
char scheidingstekenMetWoord(std::string_view woord);

/// Adds what there is to say under names of its own; and reads it back. False for what was not
/// written so.
void voegToe(Vastlegging& uit, const Populatiegrens& grens);
bool leesGrens(const Vastlegging& velden, Populatiegrens& uit);

}  // namespace maatlat
