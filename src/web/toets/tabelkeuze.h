// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat::web {

/// Which rows the table of all verwachtingen shows, and in which order. Words in its address; what
/// is none of them stands for all, in the order of the kader.
struct Tabelkeuze {
    enum class Toon : unsigned char { alles, open, mij, tegen, niemand, opmerking, persoon };
    enum class Volgorde : unsigned char { kader, score, toegewezen, gescoord, hiaten };

    Toon toon = Toon::alles;
    std::int64_t persoon = 0;  ///< with Toon::persoon
    Volgorde volgorde = Volgorde::kader;

    std::string toonwoord() const;      ///< "open", "persoon-7"; empty: all
    std::string volgordewoord() const;  ///< "score"; empty: as the kader

    friend bool operator==(const Tabelkeuze&, const Tabelkeuze&) = default;
};
Tabelkeuze leesTabelkeuze(std::string_view toon, std::string_view volgorde);

/// "/toets/5/tabel?toon=open&volgorde=score"
std::string tabelpad(std::int64_t toets, const Tabelkeuze& keuze = {});

/// The same as one field of a form, "tabel/open/score", to come back to; nothing for another text.
std::string alsVeld(const Tabelkeuze& keuze);
std::optional<Tabelkeuze> tabelkeuzeUit(std::string_view veld);

/// Where the row of a verwachting stands after something was saved in it.
std::string tabelrijpad(std::int64_t toets, const Tabelkeuze& keuze, const std::string& code);

}  // namespace maatlat::web
