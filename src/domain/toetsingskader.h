// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/beslisregel.h"

namespace maatlat {

/// The most verwachtingen a kader can have that are judged: a row of scores is two 64-bit words.
inline constexpr int kMaxBeoordeeld = 64;

/// What an organisation must do: the smallest unit that gets a score.
struct Verwachting {
    std::string code;      ///< "1.1.2"; unique in the kader
    std::string tekst;     ///< the norm's wording
    std::string voetnoot;  ///< the norm's own footnote, or empty
    std::string bron;      ///< where the wording stands
    bool beoordeeld = true;
    std::string reden;  ///< why it is not judged; empty when it is
    int positie = -1;   ///< place among the judged verwachtingen of the kader, from 0; else -1

    friend bool operator==(const Verwachting&, const Verwachting&) = default;
};

/// A group of verwachtingen that gets one oordeel.
struct Criterium {
    std::string code;
    std::string tekst;
    std::string bron;

    /// The sentence that opens an onderbouwing, per oordeel; `{organisatie}` stands for the name.
    std::map<Oordeel, std::string> oordeelzinnen;

    std::vector<Verwachting> verwachtingen;
    int eerste = 0;  ///< positie of the first judged verwachting; they are consecutive
    int aantal = 0;  ///< how many are judged

    friend bool operator==(const Criterium&, const Criterium&) = default;
};

struct Thema {
    std::string code;
    std::string naam;
    std::string doel;  ///< the doelzin
    std::string bron;
    std::vector<Criterium> criteria;

    friend bool operator==(const Thema&, const Thema&) = default;
};

/// The norm that organisations are held against. A version never changes: `hash` is of its
/// content, and a toets points at it.
struct Toetsingskader {
    std::string id;      ///< stable over versions: "veilig-thuis-stap1"
    std::string versie;  ///< "2015"
    std::string naam;
    std::string geldigVan;  ///< ISO date, first day
    std::string geldigTot;  ///< ISO date, last day; empty when open
    std::string bron;
    std::vector<std::string> voetnoten;  ///< footnotes on the kader as a whole
    std::vector<Thema> themas;
    std::vector<Regelset> regelsets;  ///< the first one is used unless another is asked for
    std::string hash;                 ///< SHA-256 of the content, lower-case hexadecimal

    /// How many verwachtingen are judged (24 for Stap 1).
    int aantalBeoordeeld() const;

    const Thema* thema(std::string_view code) const;  ///< null when there is none
    const Criterium* criterium(std::string_view code) const;
    const Verwachting* verwachting(std::string_view code) const;
    const Regelset* regelset(std::string_view gezocht) const;

    const Thema& themaVan(const Criterium& criterium) const;

    /// All criteria in the order of the kader.
    std::vector<const Criterium*> criteria() const;

    /// The judged verwachtingen, by positie.
    std::vector<const Verwachting*> beoordeelde() const;

    /// Their codes alone, by positie.
    std::vector<std::string> codesPerPositie() const;

    /// The rule of a criterium: its own, else that of its thema; null when the set has neither.
    const Beslisregel* regel(const Regelset& regelset, const Criterium& criterium) const;

    friend bool operator==(const Toetsingskader&, const Toetsingskader&) = default;
};

/// Gives every judged verwachting its positie and every criterium its range. To be called once,
/// after the themas are filled.
void nummer(Toetsingskader& kader);

}  // namespace maatlat
