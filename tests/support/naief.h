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

inline bool allesNvt(const Scores& scores) {
    return tel(scores, "nvt") == static_cast<int>(scores.size());
}

/// "100% nvt" in so many words.
inline bool zegtAllesNvt(const Clausule& clausule) {
    for (const Voorwaarde& een : clausule.voorwaarden)
        if (een.aandeel && een.van == Score::nvt && een.grens == 10000 &&
            (een.vergelijking == Vergelijking::precies ||
             een.vergelijking == Vergelijking::minstens))
            return true;
    return false;
}

/// The clauses that fit and may speak: where nothing applies only those that name that.
inline std::set<std::size_t> geldend(const Beslisregel& regel, const Scores& scores) {
    std::set<std::size_t> uit = passend(regel, scores);
    if (allesNvt(scores))
        std::erase_if(uit, [&](std::size_t i) { return !zegtAllesNvt(regel.clausules[i]); });
    return uit;
}

/// "voldoende", "matig", "onvoldoende", "dubbel"; `geen` when there is no clause.
inline std::string oordeelVan(const Beslisregel& regel, const std::set<std::size_t>& clausules,
                              const std::string& geen) {
    std::set<Oordeel> oordelen;
    for (const std::size_t i : clausules)
        oordelen.insert(regel.clausules[i].oordeel);
    if (oordelen.empty()) return geen;
    if (oordelen.size() > 1) return "dubbel";
    return *oordelen.begin() == Oordeel::voldoende ? "voldoende"
           : *oordelen.begin() == Oordeel::matig   ? "matig"
                                                   : "onvoldoende";
}

/// "voldoende", "matig", "onvoldoende"; or "open", "niets", "gat", "dubbel", "geen regel".
inline std::string oordeel(const Beslisregel* regel, const Scores& scores) {
    if (!regel) return "geen regel";
    if (open(scores)) return "open";
    return oordeelVan(*regel, geldend(*regel, scores), allesNvt(scores) ? "niets" : "gat");
}

/// What the words of a rule give, also where nothing applies.
inline std::string naarDeLetter(const Beslisregel& regel, const Scores& scores) {
    return oordeelVan(regel, passend(regel, scores), "gat");
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

/// The share of voldoende among what applies: one division, rounded once, so that equal shares are
/// equal numbers and different ones, of 64 at the most, are not.
inline double aandeel(const Scores& scores) {
    return static_cast<double>(tel(scores, "voldoende")) /
           (tel(scores, "voldoende") + tel(scores, "onvoldoende"));
}

/// All of it judged, and something of it applies.
inline bool teltMee(const Scores& scores) {
    return !open(scores) && !allesNvt(scores);
}

/// A line of the ranking.
struct Rij {
    std::string naam;
    std::optional<int> rang;
};

/// Those that count by share, those of which nothing applies, and last the incomplete ones.
inline std::vector<Rij> ranglijst(const std::vector<Organisatie>& organisaties) {
    std::vector<std::tuple<int, double, std::string>> sleutels;
    for (const Organisatie& een : organisaties) {
        const int soort = open(een.scores) ? 2 : allesNvt(een.scores) ? 1 : 0;
        sleutels.emplace_back(soort, soort == 0 ? -aandeel(een.scores) : 0, een.naam);
    }
    std::sort(sleutels.begin(), sleutels.end());
    std::vector<Rij> uit;
    for (const auto& [soort, min, naam] : sleutels) {
        Rij& rij = uit.emplace_back(Rij{naam, std::nullopt});
        if (soort > 0) continue;
        rij.rang = 1;
        for (const Organisatie& ander : organisaties)
            if (teltMee(ander.scores) && aandeel(ander.scores) > -min) ++*rij.rang;
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

/// The ranks that an organisation can still get; nothing stands for no rank.
using Rangen = std::set<std::optional<int>>;

/// By finishing all of the round in every way there is: every open verwachting of everybody gets
/// one of the three scores.
inline std::map<std::string, Rangen> mogelijkeRangen(const std::vector<Organisatie>& organisaties) {
    Scores alles;
    for (const Organisatie& een : organisaties)
        alles.insert(alles.end(), een.scores.begin(), een.scores.end());
    std::map<std::string, Rangen> uit;
    elkeLijst(
        alles,
        [](const std::string& oud) {
            return oud.empty() ? Scores{"voldoende", "onvoldoende", "nvt"} : Scores{oud};
        },
        [&](const Scores& lijst) {
            std::vector<Organisatie> af = organisaties;
            auto volgende = lijst.begin();
            for (Organisatie& een : af)
                for (std::string& score : een.scores)
                    score = *volgende++;
            for (const Rij& rij : ranglijst(af))
                uit[rij.naam].insert(rij.rang);
        });
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
