// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// How two frozen contents of one toets differ (toetsing/toets/bevriezing.h): each changed score,
/// oordeel, verbeterpunt, sentence and record by itself, so that somebody can say of each why.
namespace maatlat {

enum class Verschilsoort : unsigned char {
    score,         ///< of a verwachting
    oordeel,       ///< of a criterium, which follows from its scores
    verbeterpunt,  ///< a verwachting that became a verbeterpunt, or is none any more
    zin,           ///< of a text: reworded, added (`was` empty) or taken out (`wordt` empty)
    volgorde,      ///< a sentence that stands elsewhere in its text; `was` and `wordt` are the same
    indeling,      ///< only white space between two sentences, like a blank line; both stand in
                   ///< `was` and in `wordt`
    record,        ///< a bevinding, bron or other record: a part of it, or all of it
    steekproef,    ///< counts of a dossiersteekproef
    kader,         ///< what the toets is held against
};

struct Verschil {
    Verschilsoort soort = Verschilsoort::zin;
    std::string sleutel;  ///< "score/1.1.1", "oordeel/1.1", "verbeterpunt/1.1.1" (of which `soort`
                          ///< says whether it is the text), "motivering/1.1.1", "bevinding/12",
                          ///< "steekproef/2", "toets"
    std::string deel{};   ///< of a record or steekproef: which part; empty: the whole record, of
                          ///< which `was` and `wordt` are in the form of Vastlegging
    std::string was{};
    std::string wordt{};
    /// A hash of all of these and, of differences that are the same in all of them, which one it
    /// is. The same difference always has the same, whatever else differs; another text has
    /// another.
    std::string kenmerk{};

    /// Where the sentence stands in its text before and after, from 0; -1 where it does not. Not in
    /// the kenmerk: it changes with what stands before it.
    int plaatsWas = -1;
    int plaatsWordt = -1;

    friend bool operator==(const Verschil&, const Verschil&) = default;
};

/// What differs, by key and within a text by place. Empty when both hold the same. The number of
/// times that a field was saved is no content, nor is an empty field, nor the order of the lines.
std::vector<Verschil> verschillen(std::string_view was, std::string_view wordt);

/// What differs between two texts of the field with this key.
std::vector<Verschil> tekstverschillen(const std::string& sleutel, std::string_view was,
                                       std::string_view wordt);

/// What it is about, for people: "Motivering bij 1.1.2", "Score van 1.1.1", "Bevinding 12: tekst".
std::string omschrijving(const Verschil& verschil);

/// `was` or `wordt` of it as people read it: a whole record as lines "datum: 2026-03-01".
std::string leesbaar(const Verschil& verschil, const std::string& kant);

/// "score", "oordeel", …; the same word is stored.
std::string_view naam(Verschilsoort soort);

}  // namespace maatlat
