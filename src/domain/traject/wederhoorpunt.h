// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bijlage.h"
#include "domain/tekst.h"
#include "domain/vastlegging.h"

namespace maatlat {

/// What an organisation answers on a concept (domein.md §12).

/// What is the matter, according to the organisation.
enum class Puntsoort : unsigned char {
    feit,              ///< a fact or a number is wrong
    feitOnderOordeel,  ///< so is one on which an oordeel rests; asks for evidence
    ontbreekt,         ///< something is missing
    anders,
};
inline constexpr std::array kPuntsoorten{Puntsoort::feit, Puntsoort::feitOnderOordeel,
                                         Puntsoort::ontbreekt, Puntsoort::anders};

/// "feit of getal", "feit onder een oordeel", …: as people read it; the same word is stored.
std::string_view naam(Puntsoort soort);
std::optional<Puntsoort> puntsoortMetNaam(std::string_view woord);

/// Whether a point of this kind cannot be handed in without evidence.
constexpr bool vraagtBewijs(Puntsoort soort) {
    return soort == Puntsoort::feitOnderOordeel;
}

/// A file that shows what a point says.
struct Wederhoorbewijs {
    int nr = 0;  ///< within its point, from 1
    Bijlage bijlage;
    std::string datum;  ///< ISO date: about which day it is
    Tekst uitleg;       ///< what it shows; may be empty
    std::int64_t persoon = 0;
    std::string wanneer;
    friend bool operator==(const Wederhoorbewijs&, const Wederhoorbewijs&) = default;
};

struct Wederhoorpunt {
    int nr = 0;  ///< within its round, from 1; 0: new
    int versie = 0;
    std::string plaats;  ///< key of the passage: "motivering/1.1.2", "score/1.1.2", "oordeel/1.1"
    std::string citaat;  ///< its words, copied from the frozen concept
    Puntsoort soort = Puntsoort::feit;
    Tekst tekst;               ///< what it should be, and why; Markdown
    std::int64_t persoon = 0;  ///< who saved it last
    std::string wanneer;
    std::vector<Wederhoorbewijs> bewijs{};  ///< what was not taken back, by number

    bool mistBewijs() const { return vraagtBewijs(soort) && bewijs.empty(); }
    friend bool operator==(const Wederhoorpunt&, const Wederhoorpunt&) = default;
};

/// How a round of wederhoor ended; the same words are stored.
enum class Rondeeinde : unsigned char { loopt, ingediend, geenReactie, teruggenomen };
std::string_view naam(Rondeeinde einde);  ///< "" for one that has not ended
std::optional<Rondeeinde> rondeeindeMetNaam(std::string_view woord);

/// Each time that a concept went to the organisation.
struct Wederhoorronde {
    int nr = 0;         ///< within its toets, from 1
    int conceptNr = 0;  ///< number of the frozen concept
    std::string wanneer;
    std::int64_t persoon = 0;  ///< who sent it
    std::string tot;           ///< the last day to answer, ISO
    Rondeeinde einde = Rondeeinde::loopt;
    std::string geeindigd;  ///< empty as long as it has not
    int versie = 0;
    friend bool operator==(const Wederhoorronde&, const Wederhoorronde&) = default;

    /// Whether a reaction can still come in it, as far as the round knows.
    bool isOpen() const { return einde == Rondeeinde::loopt || einde == Rondeeinde::geenReactie; }
};

/// A reaction as it was handed in.
struct Wederhoorreactie {
    int ronde = 0;
    std::string wanneer;
    std::int64_t persoon = 0;  ///< who handed it in
    bool laat = false;         ///< after the last day
    std::string sha256;        ///< of its text
    std::string inhoud;        ///< all points and the zienswijze, as text
    friend bool operator==(const Wederhoorreactie&, const Wederhoorreactie&) = default;
};

/// What the organisation says of the concept as a whole.
struct Zienswijze {
    Tekst tekst;
    int versie = 0;  ///< 0: there is none
    std::int64_t persoon = 0;
    std::string wanneer;
    friend bool operator==(const Zienswijze&, const Zienswijze&) = default;
};

/// What the inspectie decided on one point, for who reads it; filled by who decides.
struct Puntbesluit {
    std::string besluit;     ///< "overgenomen", …; empty: not decided, or not to be seen yet
    std::string motivering;  ///< Markdown
    friend bool operator==(const Puntbesluit&, const Puntbesluit&) = default;
};

/// Their contents as named texts, for history, drafts and what is handed in. The names and their
/// order never change.
Vastlegging vastlegging(const Wederhoorpunt& punt);
Vastlegging vastlegging(const Wederhoorbewijs& bewijs);
Vastlegging vastlegging(const Zienswijze& zienswijze);

/// Under what keys the history and drafts have them: "wederhoor/1/punt/3" ("…/punt/nieuw" for a new
/// one), "wederhoor/1/punt/3/bewijs/2", "wederhoor/1/zienswijze". They name no Recordsleutel: their
/// history has no page, as nobody of the inspectie may read it.
inline constexpr std::string_view kWederhoorsleutels = "wederhoor/";
std::string puntsleutel(int ronde, int nr);
std::string bewijssleutel(int ronde, int punt, int nr);
std::string zienswijzesleutel(int ronde);

/// A reaction as the text that is frozen.
std::string reactietekst(const Wederhoorronde& ronde, const std::string& conceptSha256,
                         const std::vector<Wederhoorpunt>& punten, const Zienswijze& zienswijze);

}  // namespace maatlat
