// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/score.h"
#include "domain/toets/toetskop.h"
#include "rules/onderzoek/tekentoets.h"
#include "toetsing/werkplek.h"

/// What an organisation said of itself beside what the inspectie found, on the same version of the
/// kader: to learn which way the own eye leans.
namespace maatlat {

enum class IJkverschil : unsigned char {
    gelijk,
    strenger,    ///< the organisation gave an onvoldoende, the inspectie a voldoende
    milder,      ///< the other way round
    nietTeZien,  ///< one of both gave neither
};
std::string_view naam(IJkverschil verschil);  ///< "gelijk", "u was strenger", …

struct IJkrij {
    std::string code;
    std::string tekst;
    Score zelf = Score::onbeoordeeld;
    Score inspectie = Score::onbeoordeeld;
    IJkverschil verschil = IJkverschil::nietTeZien;
};

struct IJking {
    struct Keuze {
        std::int64_t toets = 0;
        std::string naam;
        bool gekozen = false;
    };
    struct Deel {
        std::string code;
        std::string tekst;
        std::vector<IJkrij> rijen;
    };
    Toetskop kop;                ///< of the zelfevaluatie
    bool eigen = false;          ///< who looks is of the organisation
    std::string zelf;            ///< how both are called
    std::string inspectie;       ///< empty: there is none to compare with
    std::vector<Keuze> keuzes;   ///< what this person may see beside it, newest first
    std::vector<Deel> criteria;  ///< none: there is no comparison
    int vergeleken = 0;
    int gelijk = 0;
    int nietTeZien = 0;
    Verschiltelling verschillen;
    double kans = 1;  ///< of the sign test
};

/// The comparison of one score.
IJkverschil ijkverschil(Score zelf, Score inspectie);

/// `naast`: the inspectie; 0: the one that came last. Throws Onvindbaar for a zelfevaluatie that
/// was not handed in, and for an inspectie that does not stand vast, is not of this organisation,
/// is on another version of the kader, or is not for this person.
IJking ijking(Werkplek& werkplek, const Persoon& persoon, std::int64_t zelfevaluatie,
              std::int64_t naast);

/// What the differences say, and how little when they are few: each a sentence.
std::vector<std::string> ijkzinnen(const IJking& ijking);

}  // namespace maatlat
