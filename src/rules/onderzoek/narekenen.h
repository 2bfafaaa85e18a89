// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"

namespace maatlat {

enum class Uitslag : unsigned char { klopt, kloptNiet, nietTeBeslissen };

/// What kind of thing was compared; decides how the two numbers are read.
enum class Claimsoort : unsigned char {
    aantal,      ///< organisations in the selectie
    percentage,  ///< published: whole percents; computed: organisations of `geheel`; see `woord`
    bewoording,  ///< computed: organisations of `geheel`; the words are in the uitspraak
    namen,       ///< published and computed: how many names; see tekort and teveel
    verdeling,   ///< organisations with one outcome; `wat` says which
    volgorde,    ///< published and computed place of the first name that differs
    laagste,     ///< the size of the lowest group; computed: the size with a sharp edge
    aantalOrganisaties,
    aantalVerwachtingen,
    voldoende,  ///< verwachtingen of one organisation
    score,      ///< `wat` is the code; numbers are Score values
    oordeel,    ///< `wat` is the code; numbers are Oordeel values, -1 for none
};

/// One figure of a statement beside what follows from the scores.
struct Claim {
    Claimsoort soort = Claimsoort::aantal;
    bool klopt = false;
    std::string wat;  ///< which outcome or code; empty when the soort says it all
    Procentwoord woord = Procentwoord::precies;  ///< of a percentage
    long gepubliceerd = 0;
    long berekend = 0;
    long geheel = 0;                        ///< of how many, for shares
    std::vector<std::string> tekort;        ///< follow from the scores but were not published
    std::vector<std::string> teveel;        ///< were published but do not follow
    std::vector<std::string> organisaties;  ///< those that the computed figure counts
    std::vector<std::string> overige;       ///< the others, where the claim divides them in two
};

/// A published statement, recomputed.
struct Narekening {
    const Uitspraak* uitspraak = nullptr;
    Uitslag uitslag = Uitslag::nietTeBeslissen;
    bool volgtUitRegels = false;  ///< another regelset may give another answer
    std::string reden;            ///< why it cannot be decided (Dutch); else empty
    std::vector<Claim> claims;
};

/// Whether a share is what a published percentage says. One meaning for each wording, decided
/// beforehand and the same for every statement; nothing is left to the statement itself:
///   "N procent"            the share rounded to whole percents, a half up, is N
///   "ongeveer N procent"   at most 5 percent points less or more
///   "ruim N procent"       more than N, and at most 10 points more
///   "bijna N procent"      less than N, and at most 10 points less
///   "meer dan", "minder dan" N procent: just that.
/// `aantal` of `geheel`, which is not 0.
bool past(const Percentage& percentage, long aantal, long geheel);

/// Recomputes every statement about a round under one regelset. A claim about an organisation,
/// code or wording that the round does not have, or about something that is not judged completely
/// (a verwachting, a criterium, an organisation, for an order or a lowest group: any organisation),
/// cannot be decided and says so.
std::vector<Narekening> narekenen(const Ronde& ronde, const Regelset& regelset);

}  // namespace maatlat
