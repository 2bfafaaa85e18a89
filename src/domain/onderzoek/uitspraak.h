// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/oordeel.h"
#include "domain/score.h"

namespace maatlat {

/// Which organisations a published statement is about: those with one of these scores on a
/// verwachting, or with one of these oordelen on a criterium.
struct Selectie {
    std::string code;               ///< of a verwachting or a criterium
    std::vector<Score> scores;      ///< when code is a verwachting
    std::vector<Oordeel> oordelen;  ///< when code is a criterium

    friend bool operator==(const Selectie&, const Selectie&) = default;
};

/// What stands before a published percentage. What each means is fixed, for all statements
/// (rules/onderzoek/narekenen.h).
enum class Procentwoord : unsigned char {
    precies,  ///< "80 procent": nothing, or a word that changes no figure ("slechts")
    ongeveer,
    ruim,
    bijna,
    meerDan,
    minderDan,
};

/// A published percentage, in whole percents.
struct Percentage {
    int procent = 0;
    Procentwoord woord = Procentwoord::precies;

    friend bool operator==(const Percentage&, const Percentage&) = default;
};

/// A wording of quantity and the shares it covers, both ends included, in hundredths of a percent.
struct Bewoording {
    std::string woorden;  ///< "vrijwel alle"
    int minstens = 0;
    int hoogstens = 10000;

    friend bool operator==(const Bewoording&, const Bewoording&) = default;
};

/// One statement about a round as it was published, with what it claims in a form that can be
/// recomputed. Exactly one kind of claim is filled: a selectie with one or more of
/// (aantal, percentage, bewoording, namen), or one of the others.
struct Uitspraak {
    std::string id;
    std::string bron;    ///< document and place
    std::string citaat;  ///< what stands there, at most 40 words, "…" for what is left out; empty
                         ///< only in what was stored before there were any
    std::string bewering;  ///< how we read it: the claim in our own words, as a sentence

    std::optional<Selectie> selectie;
    std::optional<int> aantal;
    std::optional<Percentage> percentage;
    std::string bewoording;          ///< the words; their meaning is in the Uitspraken
    std::vector<std::string> namen;  ///< exactly these organisations

    std::string verdelingVan;    ///< code of a criterium or verwachting …
    std::vector<int> verdeling;  ///< … and its V, M, O (criterium) or V, O (verwachting)

    std::vector<std::string> volgorde;  ///< all organisations, in published order
    std::optional<int> laagste;         ///< "the n lowest": is there a sharp edge after them?
    std::optional<int> aantalOrganisaties;
    std::optional<int> aantalVerwachtingen;

    std::string organisatie;                            ///< whom the next three are about
    std::optional<int> voldoende;                       ///< on so many verwachtingen
    std::vector<std::pair<std::string, Score>> scores;  ///< marks, by code
    std::vector<std::pair<std::string, Oordeel>> oordelen;

    std::string nietTeBeslissen;  ///< why the table cannot settle it; empty when it can

    friend bool operator==(const Uitspraak&, const Uitspraak&) = default;
};

/// The published statements about one round, with the meaning of their wordings.
struct Uitspraken {
    std::vector<Bewoording> bewoordingen;
    std::vector<Uitspraak> uitspraken;

    friend bool operator==(const Uitspraken&, const Uitspraken&) = default;
};

}  // namespace maatlat
