// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/betekenis.h"
#include "domain/onderzoek/organisatie.h"
#include "domain/onderzoek/toetstekst.h"
#include "domain/onderzoek/uitspraak.h"
#include "domain/scorerij.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// A round of supervision over a number of organisations, on one kader version.
struct Onderzoek {
    std::string id;    ///< "stap1-2015"
    std::string naam;  ///< "Stap 1 (2015)"
    std::string toezichthouder;
    std::string periodeVan;  ///< ISO date
    std::string periodeTot;  ///< ISO date
    std::string bron;
    std::string regelset;  ///< the rules that the round was judged by

    /// Why those, in words to follow them: "zoals in de inspectie Stap 1 (2015), …"; may be empty.
    std::string regelsVolgens{};

    /// What it was for and on what ground, each in plain sentences, and where that stands in a
    /// published text; empty: nobody wrote that down.
    std::string doel{};
    std::string doelPlaats{};
    std::string grondslag{};
    std::string grondslagPlaats{};

    friend bool operator==(const Onderzoek&, const Onderzoek&) = default;
};

/// One onderzoek at one organisation: its scores, and what was written where that is known.
struct Toets {
    std::string organisatie;  ///< by its name
    Scorerij scores;

    friend bool operator==(const Toets&, const Toets&) = default;
};

/// How an organisation of a round stood at a hertoets after it. It counts in nothing of that round.
struct Nahertoets {
    std::string organisatie;  ///< as in the round
    int keer = 1;             ///< the first hertoets after it, the second, …
    std::string bij{};        ///< the organisation that it went into; empty: it is still the same
    std::string dag{};        ///< on which the hertoets was adopted, ISO; empty: not known
    Scorerij scores;

    friend bool operator==(const Nahertoets&, const Nahertoets&) = default;
};

/// Everything that is known of one onderzoek. The toetsen stand in Dutch alphabetical order of the
/// organisation: the ranking relies on it to settle ties without comparing names.
struct Ronde {
    Toetsingskader kader;
    Onderzoek onderzoek;
    std::vector<Organisatie>
        organisaties;  ///< all that are known by name, in the order of the data
    std::vector<Toets> toetsen;
    std::vector<Toetstekst> teksten;  ///< only of the organisations that have one
    LandelijkeTekst landelijk;
    Uitspraken uitspraken;
    Betekenis betekenis;                   ///< of the verwachtingen of the kader; may have none
    std::vector<Nahertoets> hertoetsen{};  ///< that were adopted, by organisation and keer

    /// The scores alone, row by row as the toetsen stand.
    std::vector<Scorerij> scorerijen() const {
        std::vector<Scorerij> rijen;
        rijen.reserve(toetsen.size());
        for (const Toets& een : toetsen)
            rijen.push_back(een.scores);
        return rijen;
    }

    const Toets* toets(const std::string& organisatie) const {
        for (const Toets& een : toetsen)
            if (een.organisatie == organisatie) return &een;
        return nullptr;
    }
    const Toetstekst* tekst(const std::string& organisatie) const {
        for (const Toetstekst& een : teksten)
            if (een.organisatie == organisatie) return &een;
        return nullptr;
    }
};

}  // namespace maatlat
