// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/onderzoek/ronde.h"
#include "toetsing/landelijk/practiceregister.h"
#include "toetsing/werkplek.h"

/// Where one organisation stands beside the others of a round, without a name of any of them.
namespace maatlat {

/// Whom the figures are about.
enum class Plaatsgrond : unsigned char {
    geen,          ///< too few were adopted: there are no figures
    gepubliceerd,  ///< all of the round is published: all of it counts, as it stands now
    vrijgegeven,   ///< as rules/landelijk/vijfregel.h says
};

struct Plaatsbeeld {
    struct Keuze {
        std::int64_t toets = 0;
        std::string naam;  ///< of the onderzoek, with the name of the organisation then
        bool gekozen = false;
    };
    std::int64_t nr = 0;        ///< of the organisation
    std::string organisatie;    ///< its name now
    std::string gingOp;         ///< the organisation that it went into; empty: none
    std::vector<Keuze> keuzes;  ///< adopted inspecties of it, newest first; none: nothing to show
    bool hertoetsErna = false;  ///< a hertoets of it was adopted too: it is no part of a round
    int zelfevaluaties = 0;     ///< that were handed in

    // Of the chosen one.
    std::int64_t toets = 0;
    std::string vastgesteldOp;  ///< ISO; empty: of a round that was published before
    bool inCorrectie = false;   ///< open again: what was adopted last counts here
    Toets eigen;                ///< its scores
    Plaatsgrond grond = Plaatsgrond::geen;
    /// The kader and the rules, and the toetsen that the figures are about, under a number. Without
    /// any when there are no figures.
    Ronde land;
    bool teltMee = false;  ///< the own one is among those
    /// Where vrijgegeven: the places in `land.toetsen` of those of this organisation, of this and
    /// of what went into it.
    std::vector<int> eigenPlaatsen;
    /// By code of an own onvoldoende: what was published of it, of which the text names nobody.
    std::map<std::string, std::vector<Registerpractice>> practices;
};

/// `organisatie`: its number; `toets`: which of its keuzes, 0: the newest. Throws Geweigerd, and
/// Onvindbaar for a toets that is no keuze.
Plaatsbeeld plaatsbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                        std::int64_t toets);

}  // namespace maatlat
