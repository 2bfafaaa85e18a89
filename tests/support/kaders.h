// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/scorerij.h"
#include "domain/toetsingskader.h"

/// Short ways to write down rules, kaders and rows of scores in a test.
namespace maatlat::test {

inline Voorwaarde aantal(Score van, Vergelijking vergelijking, long grens) {
    return {van, false, vergelijking, grens};
}

/// `procent` in whole percents.
inline Voorwaarde aandeel(Score van, Vergelijking vergelijking, long procent) {
    return {van, true, vergelijking, procent * 100};
}

inline Clausule clausule(Oordeel oordeel, std::vector<Voorwaarde> voorwaarden) {
    return {oordeel, std::string(naam(oordeel)), std::move(voorwaarden)};
}

inline Beslisregel regel(std::vector<Clausule> clausules) {
    return {"", "", "", std::move(clausules)};
}

/// The three rules of Stap 1 as they were published (domein.md, §3), written down a second time so
/// that tests of the engine do not lean on the file of the kader.
inline Beslisregel randvoorwaarden2015() {
    return regel(
        {clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, Vergelijking::hoogstens, 1)}),
         clausule(Oordeel::matig, {aantal(Score::onvoldoende, Vergelijking::precies, 2),
                                   aantal(Score::voldoende, Vergelijking::minstens, 2),
                                   aantal(Score::voldoende, Vergelijking::hoogstens, 3)}),
         clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, Vergelijking::minstens, 3)})});
}
inline Beslisregel veiligheid2015() {
    return regel(
        {clausule(Oordeel::voldoende, {aandeel(Score::voldoende, Vergelijking::precies, 100)}),
         clausule(Oordeel::matig, {aantal(Score::onvoldoende, Vergelijking::precies, 1),
                                   aantal(Score::voldoende, Vergelijking::precies, 2)}),
         clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, Vergelijking::minstens, 2)})});
}
inline Beslisregel organisatie2015() {
    return regel(
        {clausule(Oordeel::voldoende, {aandeel(Score::voldoende, Vergelijking::minstens, 51)}),
         clausule(Oordeel::onvoldoende,
                  {aandeel(Score::onvoldoende, Vergelijking::minstens, 50)})});
}

/// One thema "1" with criteria "1.1", "1.2", … of these sizes, and one regelset "set" in which this
/// rule holds for all of them.
inline Toetsingskader kaderMet(const std::vector<int>& groottes, Beslisregel beslisregel) {
    Toetsingskader kader;
    kader.id = "proef";
    kader.themas.emplace_back().code = "1";
    for (const int grootte : groottes) {
        Criterium& criterium = kader.themas[0].criteria.emplace_back();
        criterium.code = "1." + std::to_string(kader.themas[0].criteria.size());
        for (int i = 1; i <= grootte; ++i)
            criterium.verwachtingen.emplace_back().code = criterium.code + "." + std::to_string(i);
    }
    Regelset& set = kader.regelsets.emplace_back();
    set.naam = "set";
    set.perThema["1"] = std::move(beslisregel);
    nummer(kader);
    return kader;
}

/// A row from one character per verwachting: `+`, `-`, `n` for nvt, `.` for onbeoordeeld. Spaces
/// may stand between criteria.
inline Scorerij rij(std::string_view tekens) {
    Scorerij uit;
    int positie = 0;
    for (const char teken : tekens) {
        if (teken == ' ') continue;
        switch (teken) {
            case '+':
                uit.zet(positie++, Score::voldoende);
                break;
            case '-':
                uit.zet(positie++, Score::onvoldoende);
                break;
            case 'n':
                uit.zet(positie++, Score::nvt);
                break;
            case '.':
                uit.zet(positie++, Score::onbeoordeeld);
                break;
            default:
                throw std::invalid_argument("not a mark: " + std::string(1, teken));
        }
    }
    return uit;
}

}  // namespace maatlat::test
