// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/hertoetsgrens.h"

namespace maatlat {

/// How many organisations have which oordeel on one criterium.
struct Criteriumpunt {
    const Criterium* criterium = nullptr;
    Verdeling verdeling;

    int nietVoldoende() const { return verdeling.matig + verdeling.onvoldoende; }
    bool ietsTeZeggen() const { return nietVoldoende() + verdeling.voldoende > 0; }
};

/// How many organisations meet one verwachting that names a term.
struct Termijnpunt {
    const Verwachting* verwachting = nullptr;
    Telling telling;
    std::vector<std::string> termijnen;  ///< as the norm writes them: "5 dagen"
};

/// What a round says, in the order in which it matters to who must act on it:
///   1. safety: what people are exposed to now;
///   2. terms and waiting: who is not helped in time stays in that situation;
///   3. what else falls short with most;
///   4. what must happen: how many meet everything, the measures, who is tested again.
/// The figures (a share, the median, the spread) and the notes on method follow from the
/// Beoordeling itself and come last: they are for who wants to know how it is known.
///
/// All of it is about the organisations that count (`Telbasis`); with nobody that counts all counts
/// are 0. Nothing is made worse or better than the scores: where all is voldoende the lists hold
/// criteria and verwachtingen that nobody fails, and it is for the words to say so.
///
/// Points into the round of the Beoordeling.
struct Boodschap {
    /// See `veiligheidsthema`; null: the round does not say which thema that is, and then nothing
    /// is guessed: the message starts with the terms.
    const Thema* thema = nullptr;

    /// The judged criteria of that thema; first where most organisations have matig or onvoldoende,
    /// equals in the order of the kader. A criterium without any oordeel is left out.
    std::vector<Criteriumpunt> veiligheid;

    /// The judged verwachtingen of the whole kader of which the norm names a term (normtermijn.h)
    /// and that apply to somebody; first where most organisations do not meet it, equals in the
    /// order of the kader.
    std::vector<Termijnpunt> termijnen;

    /// Criteria outside the thema about safety on which more than half of who counts has no
    /// voldoende; the most first, equals in the order of the kader. Empty when only one counts.
    std::vector<Criteriumpunt> verder;

    int voldoenAanAlles = 0;  ///< organisations without a single onvoldoende
    int maatregelen = 0;      ///< scores with onvoldoende: each needs a verbetermaatregel
    int metMaatregel = 0;     ///< organisations with at least one

    /// Nothing when the round does not say how many are tested again, or when nobody has a rank.
    std::optional<Hertoetsgrens> hertoetsen;
};

/// The thema about safety: the one that the data of the round name
/// (`Rondefeiten::themaVeiligheid`), else the only one that is called "Veiligheid" (capitals make
/// no difference). Null when there is none, or when several are called that.
const Thema* veiligheidsthema(const Ronde& ronde);

Boodschap boodschap(const Beoordeling& beoordeling);

}  // namespace maatlat
