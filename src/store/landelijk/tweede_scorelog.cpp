// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/tweede_scorelog.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/levende_toets.h"
#include "store/motor/logboek.h"
#include "store/motor/vraag.h"
#include "store/spoor/logboeklijst.h"
#include "store/spoor/zegelproef.h"

namespace maatlat::tweedeScoreStore {

namespace {

/// What happened when, with the words of before and after.
using Gebeurd = std::multiset<std::tuple<Gebeurtenis, std::string, std::string, std::string>>;

Gebeurd gebeurdVolgensLog(const Toetslezing& toets) {
    Gebeurd uit;
    for (const Gebeurtenis wat :
         {Gebeurtenis::tweedeBeoordelaarGenoemd, Gebeurtenis::tweedeBeoordelaarBeeindigd,
          Gebeurtenis::tweedeScoresIngediend})
        for (const Logregel& een : logboek::alle(toets, wat, bijToets(toets.nr())))
            uit.emplace(wat, een.wanneer, een.oud, een.nieuw);
    return uit;
}

/// By number of the beoordelaar.
std::map<int, std::vector<Scorepaar>> alleParen(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT beoordelaar, verwachting, team, tweede FROM scorepaar WHERE toets = ?");
    vraag.bind(toets.nr());
    std::map<int, std::vector<Scorepaar>> uit;
    while (vraag.stap())
        uit[vraag.klein(0)].push_back({vraag.tekst(1),
                                       scoreMetNaam(vraag.tekst(2)).value_or(Score::onbeoordeeld),
                                       scoreMetNaam(vraag.tekst(3)).value_or(Score::onbeoordeeld)});
    return uit;
}

/// What follows from the rows as they are.
Gebeurd gebeurdVolgensRijen(const Toetslezing& toets) {
    auto paren = alleParen(toets);
    Gebeurd uit;
    Vraag vraag(toets,
                "SELECT nr, persoon, sinds, ingediend, tot FROM tweede_beoordelaar "
                "WHERE toets = ? ORDER BY nr");
    vraag.bind(toets.nr());
    while (vraag.stap()) {
        const std::string wie = persoonInWoorden(vraag.getal(1));
        uit.emplace(Gebeurtenis::tweedeBeoordelaarGenoemd, vraag.tekst(2), "", wie);
        if (const std::string tot = vraag.tekst(4); !tot.empty())
            uit.emplace(Gebeurtenis::tweedeBeoordelaarBeeindigd, tot, wie, "");
        if (const std::string ingediend = vraag.tekst(3); !ingediend.empty())
            uit.emplace(Gebeurtenis::tweedeScoresIngediend, ingediend, "",
                        parenInWoorden(vraag.klein(0), paren[vraag.klein(0)]));
        else if (!paren[vraag.klein(0)].empty())
            uit.emplace(Gebeurtenis::tweedeScoresIngediend, "", "", "");
    }
    return uit;
}

/// Of whom a row of a toets is: "Utrecht, Onderzoek 2026".
std::string toetsEnOnderzoek(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, std::string("SELECT ") + kNaamOpToets +
                            ", o.naam FROM toets AS t JOIN organisatie AS w ON w.nr = "
                            "t.organisatie JOIN onderzoek AS o ON o.nr = t.onderzoek "
                            "WHERE t.nr = ?");
    return vraag.bind(toets).stap() ? vraag.tekst(0) + ", " + vraag.tekst(1) : bijToets(toets);
}

/// The toetsen with a score that was not logged so.
void keurScores(Sessie& sessie, Zegelproef& proef, std::set<std::int64_t>& anders) {
    Vraag vraag(sessie,
                "SELECT toets, beoordelaar, verwachting, versie, score, motivering, wanneer "
                "FROM tweede_score ORDER BY toets, beoordelaar, verwachting, versie");
    while (vraag.stap()) {
        const Tweedescore een{vraag.tekst(2), vraag.klein(3),
                              scoreMetNaam(vraag.tekst(4)).value_or(Score::onbeoordeeld),
                              vraag.opgeslagen(5), vraag.tekst(6)};
        if (!proef.klopt(een.wanneer, {geheel(vraag.getal(0), vraag.klein(1), een)}))
            anders.insert(vraag.getal(0));
    }
}

void keurOverleg(Sessie& sessie, Zegelproef& proef, std::set<std::int64_t>& anders) {
    Vraag vraag(sessie,
                "SELECT toets, beoordelaar, verwachting, versie, uitkomst, wie, reden, persoon, "
                "wanneer FROM scoreoverleg ORDER BY toets, beoordelaar, verwachting, versie");
    while (vraag.stap()) {
        const Scoreoverleg een{vraag.tekst(2),
                               vraag.klein(3),
                               scoreMetNaam(vraag.tekst(4)).value_or(Score::onbeoordeeld),
                               metWoord<Scoretoegever>(kScoretoegevers, vraag.tekst(5))
                                   .value_or(Scoretoegever::beiden),
                               vraag.opgeslagen(6),
                               vraag.getal(7),
                               vraag.tekst(8)};
        if (!proef.klopt(een.wanneer, {geheel(vraag.getal(0), vraag.klein(1), een)}))
            anders.insert(vraag.getal(0));
    }
}

}  // namespace

std::string bijToets(std::int64_t toets) {
    return "toets " + std::to_string(toets);
}

std::string bijScore(std::int64_t toets, const std::string& verwachting) {
    return bijToets(toets) + " score/" + verwachting;
}

std::string persoonInWoorden(std::int64_t persoon) {
    return "persoon " + std::to_string(persoon) + "\n";
}

std::string parenInWoorden(int beoordelaar, std::vector<Scorepaar> paren) {
    std::ranges::sort(paren, {}, &Scorepaar::verwachting);
    std::string alles = "beoordelaar " + std::to_string(beoordelaar) + "\n";
    for (const Scorepaar& een : paren)
        alles += een.verwachting + " " + std::string(naam(een.team)) + " " +
                 std::string(naam(een.tweede)) + "\n";
    return "scores: " + std::to_string(paren.size()) + "\nsha256: " + sha256Hex(alles) + "\n";
}

std::string geheel(std::int64_t toets, int beoordelaar, const Tweedescore& score) {
    return alsGeheel({std::to_string(toets), std::to_string(beoordelaar), score.verwachting,
                      std::to_string(score.versie), naam(score.score), score.motivering.str()});
}

std::string geheel(std::int64_t toets, int beoordelaar, const Scoreoverleg& overleg) {
    return alsGeheel({std::to_string(toets), std::to_string(beoordelaar), overleg.verwachting,
                      std::to_string(overleg.versie), naam(overleg.uitkomst),
                      woordVan(kScoretoegevers, overleg.wie), overleg.reden.str(),
                      std::to_string(overleg.persoon)});
}

std::vector<std::string> afwijkingen(const Toetslezing& toets) {
    if (gebeurdVolgensLog(toets) == gebeurdVolgensRijen(toets)) return {};
    return {
        "Wie de tweede scores gaf en wanneer, of welke scores er bij het indienen naast elkaar "
        "stonden, is niet wat volgens het logboek is vastgelegd."};
}

std::vector<std::string> versieafwijkingen(Sessie& sessie, const Logboeksleutel& sleutel) {
    auto proef = Zegelproef::van(
        sessie, sleutel, {Gebeurtenis::tweedeScoreGewijzigd, Gebeurtenis::scoreoverlegGewijzigd});
    if (!proef) return {};
    std::set<std::int64_t> anders;
    keurScores(sessie, *proef, anders);
    keurOverleg(sessie, *proef, anders);
    std::vector<std::string> uit;
    for (const std::int64_t een : anders)
        uit.push_back(toetsEnOnderzoek(sessie, een) +
                      ": Een tweede score, of wat over een verschil is afgesproken, is niet wat "
                      "volgens het logboek is vastgelegd.");
    // What was changed left a line too: only without one that is found is this about what is gone.
    if (const auto over = proef->over(); over && anders.empty())
        uit.push_back(
            "Van de tweede scores, of van wat over verschillen is afgesproken, ontbreekt volgens "
            "het logboek iets van " +
            over->substr(0, 10) + ".");
    return uit;
}

}  // namespace maatlat::tweedeScoreStore
