// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "domain/toetsingskader.h"

/// A second implementation of judging and ranking, to hold the engine against. It is written to be
/// obviously right and for nothing else: scores are words in a list, a rule is applied by counting
/// those words, a ranking is a sort on number and name, and the smallest change is found by trying
/// every list of words there is. It shares with the engine only the kader as it was read.
namespace maatlat::naief {

using Scores = std::vector<std::string>;  ///< "voldoende", "onvoldoende", "nvt", "" (open)

inline std::string woord(Score score) {
    static const std::map<Score, std::string> woorden{{Score::voldoende, "voldoende"},
                                                      {Score::onvoldoende, "onvoldoende"},
                                                      {Score::nvt, "nvt"},
                                                      {Score::onbeoordeeld, ""}};
    return woorden.at(score);
}

inline int tel(const Scores& scores, const std::string& gezocht) {
    return static_cast<int>(std::count(scores.begin(), scores.end(), gezocht));
}

/// The counts as the engine takes them.
inline Telling telling(const Scores& scores) {
    return {.voldoende = tel(scores, "voldoende"),
            .onvoldoende = tel(scores, "onvoldoende"),
            .nvt = tel(scores, "nvt"),
            .onbeoordeeld = tel(scores, "")};
}

inline bool open(const Scores& scores) {
    return tel(scores, "") > 0;
}

inline bool past(const Voorwaarde& voorwaarde, const Scores& scores) {
    double waarde = tel(scores, woord(voorwaarde.van));
    if (voorwaarde.aandeel) {
        double geheel = static_cast<double>(scores.size());
        if (voorwaarde.van == Score::voldoende || voorwaarde.van == Score::onvoldoende)
            geheel = tel(scores, "voldoende") + tel(scores, "onvoldoende");
        if (geheel == 0) return false;
        // One division of small whole numbers, rounded once: never on the wrong side of a grens.
        waarde = waarde * 10000 / geheel;
    }
    const auto grens = static_cast<double>(voorwaarde.grens);
    if (voorwaarde.vergelijking == Vergelijking::precies) return waarde == grens;
    if (voorwaarde.vergelijking == Vergelijking::minstens) return waarde >= grens;
    if (voorwaarde.vergelijking == Vergelijking::hoogstens) return waarde <= grens;
    if (voorwaarde.vergelijking == Vergelijking::meerDan) return waarde > grens;
    return waarde < grens;
}

/// The places of the clauses that fit.
inline std::set<std::size_t> passend(const Beslisregel& regel, const Scores& scores) {
    std::set<std::size_t> uit;
    for (std::size_t i = 0; i < regel.clausules.size(); ++i) {
        bool alle = true;
        for (const Voorwaarde& een : regel.clausules[i].voorwaarden)
            alle = alle && past(een, scores);
        if (alle) uit.insert(i);
    }
    return uit;
}

/// "voldoende", "matig", "onvoldoende"; or "open", "gat", "dubbel", "geen regel".
inline std::string oordeel(const Beslisregel* regel, const Scores& scores) {
    if (!regel) return "geen regel";
    if (open(scores)) return "open";
    std::set<Oordeel> oordelen;
    for (const std::size_t i : passend(*regel, scores))
        oordelen.insert(regel->clausules[i].oordeel);
    if (oordelen.empty()) return "gat";
    if (oordelen.size() > 1) return "dubbel";
    return *oordelen.begin() == Oordeel::voldoende ? "voldoende"
           : *oordelen.begin() == Oordeel::matig   ? "matig"
                                                   : "onvoldoende";
}

inline bool isOordeel(const std::string& woord) {
    return woord == "voldoende" || woord == "matig" || woord == "onvoldoende";
}

/// One organisation with its scores on all judged verwachtingen in the order of the kader.
struct Organisatie {
    std::string naam;
    Scores scores;
};

/// The oordelen of one organisation, criterium by criterium in the order of the kader.
inline std::vector<std::string> oordelen(const Toetsingskader& kader, const Regelset& set,
                                         const Scores& scores) {
    std::vector<std::string> uit;
    auto volgende = scores.begin();
    for (const Thema& thema : kader.themas)
        for (const Criterium& criterium : thema.criteria) {
            Scores deel;
            for (const Verwachting& een : criterium.verwachtingen)
                if (een.beoordeeld) deel.push_back(*volgende++);
            const Beslisregel* regel = nullptr;
            if (set.perCriterium.contains(criterium.code))
                regel = &set.perCriterium.at(criterium.code);
            else if (set.perThema.contains(thema.code))
                regel = &set.perThema.at(thema.code);
            uit.push_back(oordeel(regel, deel));
        }
    return uit;
}

/// A line of the ranking.
struct Rij {
    std::string naam;
    std::optional<int> rang;
    int voldoende = 0;
};

inline std::vector<Rij> ranglijst(const std::vector<Organisatie>& organisaties) {
    std::vector<std::tuple<bool, int, std::string>> sleutels;
    for (const Organisatie& een : organisaties) {
        const bool onvolledig = open(een.scores);
        sleutels.emplace_back(onvolledig, onvolledig ? 0 : -tel(een.scores, "voldoende"), een.naam);
    }
    std::sort(sleutels.begin(), sleutels.end());
    std::vector<Rij> uit;
    for (const auto& [onvolledig, aantal, naam] : sleutels) {
        Rij rij{naam, std::nullopt, -aantal};
        if (!onvolledig) {
            rij.rang = 1;
            for (const Rij& hoger : uit)
                if (hoger.voldoende > rij.voldoende) ++*rij.rang;
        }
        uit.push_back(rij);
    }
    return uit;
}

/// Calls `doe` with every list that can be made by choosing one of `keuzes(oud)` for each word.
template <class Keuzes, class Doe>
void elkeLijst(const Scores& scores, Keuzes keuzes, Doe doe, Scores tot = {}) {
    if (tot.size() == scores.size()) {
        doe(tot);
        return;
    }
    const std::vector<std::string> mogelijk = keuzes(scores[tot.size()]);
    tot.emplace_back();
    for (const std::string& een : mogelijk) {
        tot.back() = een;
        elkeLijst(scores, keuzes, doe, tot);
    }
}

/// What may come of a criterium: every open verwachting gets one of the three scores.
inline std::set<std::string> bereik(const Beslisregel& regel, const Scores& scores) {
    std::set<std::string> uit;
    elkeLijst(
        scores,
        [](const std::string& oud) {
            return oud.empty() ? Scores{"voldoende", "onvoldoende", "nvt"} : Scores{oud};
        },
        [&](const Scores& lijst) { uit.insert(oordeel(&regel, lijst)); });
    return uit;
}

/// How often each score becomes another.
using Wijziging = std::map<std::pair<std::string, std::string>, int>;

inline std::set<Wijziging> kleinsteWijzigingen(const Beslisregel& regel, const Scores& scores,
                                               const std::string& doel) {
    std::set<Wijziging> beste;
    std::size_t minste = scores.size() + 1;
    elkeLijst(
        scores,
        [](const std::string& oud) {
            std::set<std::string> keuzes{"voldoende", "onvoldoende"};
            if (!oud.empty()) keuzes.insert(oud);
            return Scores(keuzes.begin(), keuzes.end());
        },
        [&](const Scores& lijst) {
            Wijziging wijziging;
            std::size_t aantal = 0;
            for (std::size_t i = 0; i < scores.size(); ++i)
                if (lijst[i] != scores[i]) {
                    ++wijziging[{scores[i], lijst[i]}];
                    ++aantal;
                }
            if (aantal > minste || oordeel(&regel, lijst) != doel) return;
            if (aantal < minste) beste.clear();
            minste = aantal;
            beste.insert(wijziging);
        });
    return beste;
}

}  // namespace maatlat::naief
