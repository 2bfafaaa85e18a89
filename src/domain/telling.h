// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/score.h"

namespace maatlat {

/// How often each score occurs among the verwachtingen of one criterium. Beslisregels see nothing
/// but this. Each number is 0 or more.
struct Telling {
    int voldoende = 0;
    int onvoldoende = 0;
    int nvt = 0;
    int onbeoordeeld = 0;

    /// All verwachtingen of the criterium that take part, whatever their score.
    int totaal() const { return voldoende + onvoldoende + nvt + onbeoordeeld; }

    /// The verwachtingen that count for a share: nvt does not (domein.md, §3).
    int beoordeeld() const { return voldoende + onvoldoende; }

    /// True when every verwachting has a score, so that nothing can change by judging more.
    bool volledig() const { return onbeoordeeld == 0; }

    /// True when every verwachting is nvt: there is nothing to judge, and nothing to count.
    bool nietsVanToepassing() const { return volledig() && beoordeeld() == 0; }

    /// True for what rankings, averages and counts of organisations are about: all of it is judged,
    /// and something of it applies.
    bool teltMee() const { return volledig() && beoordeeld() > 0; }

    int& van(Score score) {
        switch (score) {
            case Score::voldoende:
                return voldoende;
            case Score::onvoldoende:
                return onvoldoende;
            case Score::nvt:
                return nvt;
            case Score::onbeoordeeld:
                break;
        }
        return onbeoordeeld;
    }
    int van(Score score) const { return const_cast<Telling&>(*this).van(score); }

    friend bool operator==(const Telling&, const Telling&) = default;
};

}  // namespace maatlat
