// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/tekst.h"

namespace maatlat {

struct Toetsingskader;

/// The single values that a toets is filled in with. Each has its own version, history and draft,
/// so that two people can work in one toets without overwriting each other.
enum class Veldsoort : unsigned char {
    score,          ///< per verwachting: the word of a Score
    motivering,     ///< per verwachting: why this score
    verbeterpunt,   ///< per verwachting: what must improve
    onderbouwing,   ///< per criterium: the text with the oordeel
    aandachtspunt,  ///< per criterium: notable without an onvoldoende
    goodPractice,   ///< per thema: an example for others
    inleiding,      ///< of the whole toets: who the organisation is
};

/// What a field belongs to; the code in its key is the code of that.
enum class Veldplaats : unsigned char { verwachting, criterium, thema, toets };
Veldplaats plaatsVan(Veldsoort soort);

/// Which field: "motivering" of "1.1.2". In forms, URLs and tables it is "motivering/1.1.2"; the
/// inleiding, which belongs to the toets as a whole, is "inleiding/toets".
struct Veldsleutel {
    Veldsoort soort = Veldsoort::score;
    std::string code;

    std::string tekst() const;
    friend bool operator==(const Veldsleutel&, const Veldsleutel&) = default;
};

/// "score", "motivering", "verbeterpunt", "onderbouwing", "aandachtspunt", "good-practice",
/// "inleiding".
std::string_view naam(Veldsoort soort);
std::optional<Veldsoort> veldsoortMetNaam(std::string_view woord);

/// How a field is called on pages: "Motivering bij 1.1.2", "Inleiding".
std::string omschrijving(const Veldsleutel& sleutel);

/// The key that stands in this text, when the kader has such a field: a judged verwachting,
/// criterium or thema with that code.
std::optional<Veldsleutel> leesVeldsleutel(std::string_view tekst, const Toetsingskader& kader);

/// A field as it stands.
struct Veld {
    std::string sleutel;
    Tekst waarde;             ///< empty when it was cleared or never filled in
    int versie = 0;           ///< 0: never saved
    std::int64_t auteur = 0;  ///< person who saved it last; 0: nobody
    std::string wanneer;      ///< moment of that save

    friend bool operator==(const Veld&, const Veld&) = default;
};

/// One earlier or present content of a record (a veld, a bevinding, a bron), for Geschiedenis.
/// Versions are only added.
struct Oudeversie {
    int versie = 0;
    Tekst inhoud;  ///< as Vastlegging encodes it
    std::int64_t auteur = 0;
    std::string wanneer;

    friend bool operator==(const Oudeversie&, const Oudeversie&) = default;
};

}  // namespace maatlat
