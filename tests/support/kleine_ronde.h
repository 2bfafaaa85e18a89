// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "support/kaders.h"

namespace maatlat::test {

/// A round on a kader quite unlike that of 2015: other codes, no matig, a criterium without a rule,
/// a single regelset; with organisations that are incomplete, in a gap of the rule, or judged nvt.
inline Ronde kleineRonde() {
    const auto verwachting = [](const std::string& code) {
        Verwachting een;
        een.code = code;
        een.tekst = "De organisatie doet " + code + ".";
        return een;
    };
    Criterium vak{"vak", "Het vakmanschap is op orde.", "", {}, {}, 0, 0};
    vak.oordeelzinnen[Oordeel::voldoende] = "Bij {organisatie} is het vakmanschap op orde.";
    vak.verwachtingen = {verwachting("A"), verwachting("B"), verwachting("C")};
    Criterium los{"los", "Dit criterium heeft geen regel.", "", {}, {verwachting("D")}, 0, 0};

    Ronde ronde;
    ronde.kader.id = "klein";
    ronde.kader.versie = "1";
    ronde.kader.naam = "Kader <Klein>";
    ronde.kader.bron = "een proef";
    ronde.kader.hash = "00ff";
    ronde.kader.themas = {{"basis", "Basis", "De basis is op orde.", "", {vak, los}}};
    Regelset set;
    set.naam = "enig";
    set.titel = "Enige regels";
    set.bron = "de proef";
    // With two nvt no clause fits: the gap.
    set.perCriterium["vak"] = regel({{Oordeel::voldoende,
                                      "alles is in orde",
                                      {aantal(Score::onvoldoende, Vergelijking::precies, 0),
                                       aantal(Score::nvt, Vergelijking::hoogstens, 1)}},
                                     {Oordeel::onvoldoende,
                                      "iets is niet in orde",
                                      {aantal(Score::onvoldoende, Vergelijking::minstens, 1)}}});
    ronde.kader.regelsets = {set};
    nummer(ronde.kader);

    ronde.onderzoek = {"proef",    "Proefronde", "De toezichthouder", "2020-01-01", "2020-02-01",
                       "de proef", "enig"};
    const auto rij = [](Score a, Score b, Score c, Score d) {
        Scorerij uit;
        int positie = 0;
        for (const Score een : {a, b, c, d})
            uit.zet(positie++, een);
        return uit;
    };
    using enum Score;
    ronde.toetsen = {{"Berg & Dal", rij(voldoende, voldoende, onvoldoende, voldoende)},
                     {"Gat", rij(voldoende, Score::nvt, Score::nvt, voldoende)},
                     {"Half", rij(voldoende, onbeoordeeld, voldoende, onbeoordeeld)},
                     {"Zee", rij(voldoende, voldoende, voldoende, voldoende)}};
    return ronde;
}

/// Organisations with these rows (as `rij` reads them), on one criterium of three verwachtingen
/// with the rule of the thema Veiligheid of 2015.
inline Ronde rondeMet(const std::vector<std::pair<std::string, std::string>>& rijen) {
    Ronde ronde;
    ronde.kader = kaderMet({3}, veiligheid2015());
    for (const auto& [naam, scores] : rijen)
        ronde.toetsen.push_back({naam, rij(scores)});
    return ronde;
}

}  // namespace maatlat::test
