// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/jaarbeeld.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "domain/fouten.h"
#include "store/onderzoek/vergelijkbaar_store.h"
#include "store/toets/veld_store.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

using vergelijkbaarStore::Vergelijkbaar;

/// By code of the verwachting; what has none is not in it.
using Scores = std::map<std::string, Score>;

Scores scoresVan(const Toetsinzage& inzage) {
    Scores uit;
    for (const Veld& een : veldStore::alle(inzage)) {
        const auto sleutel = leesVeldsleutel(een.sleutel, *inzage.kader());
        if (sleutel && sleutel->soort == Veldsoort::score)
            if (const auto score = scoreMetNaam(een.waarde)) uit[sleutel->code] = *score;
    }
    return uit;
}

Jaarbeeld::Kolom kolomVan(const Vergelijkbaar& een) {
    Jaarbeeld::Kolom uit;
    uit.toets = een.nr;
    uit.naam = een.onderzoek;
    uit.wat = naam(een.soort);
    uit.zelf = een.soort == Toetssoort::zelfevaluatie;
    uit.ingediend = een.status == Toetsstatus::ingediend;
    uit.stand = een.dag.empty() ? "loopt nog" : datumInWoorden(een.dag);
    return uit;
}

/// That somebody reads in it is written down, as when its page is opened.
void noteer(const Toetsinzage& inzage) {
    inzage.noteer(inzage.kop().soort == Toetssoort::zelfevaluatie ? Inzagesoort::zelfevaluatie
                                                                  : Inzagesoort::rapport);
}

void voegRijenToe(Jaarbeeld& uit, const Toetsingskader& kader, const std::vector<Scores>& scores) {
    for (const Criterium* criterium : kader.criteria()) {
        Jaarbeeld::Deel deel{criterium->code, criterium->tekst, {}};
        for (const Verwachting& een : criterium->verwachtingen) {
            if (!een.beoordeeld) continue;
            Jaarbeeld::Rij rij{een.code, een.tekst, {}, Trend::nietTeZeggen};
            std::vector<Score> voorTrend;
            for (std::size_t i = 0; i < scores.size(); ++i) {
                const auto plek = scores[i].find(een.code);
                const Score score = plek == scores[i].end() ? Score::onbeoordeeld : plek->second;
                rij.scores.push_back(score);
                ++uit.kolommen[i].telling.van(score);
                if (uit.kolommen[i].zelf && uit.kolommen[i].ingediend) voorTrend.push_back(score);
            }
            rij.trend = trendVan(voorTrend);
            deel.rijen.push_back(std::move(rij));
        }
        if (!deel.rijen.empty()) uit.criteria.push_back(std::move(deel));
    }
}

/// Each kader that something is on, once.
void voegKadersToe(Jaarbeeld& uit, Werkplek& werkplek, Sessie& sessie,
                   const std::vector<Vergelijkbaar>& alle, const std::string& gevraagd) {
    for (const Vergelijkbaar& een : alle)
        if (std::ranges::find(uit.kaders, een.kaderHash, &Jaarbeeld::Kaderkeus::hash) ==
            uit.kaders.end()) {
            const auto kader = werkplek.kader(sessie, een.kaderHash);
            uit.kaders.push_back({een.kaderHash, kader->naam + " (" + kader->versie + ")", false});
        }
    if (uit.kaders.empty() && gevraagd.empty()) return;
    const auto gekozen = gevraagd.empty()
                             ? uit.kaders.begin()
                             : std::ranges::find(uit.kaders, gevraagd, &Jaarbeeld::Kaderkeus::hash);
    if (gekozen == uit.kaders.end()) throw Onvindbaar();
    gekozen->gekozen = true;
}

Jaarbeeld maakJaarbeeld(const Toetseninzage& inzage, const std::string& gevraagd) {
    Jaarbeeld uit;
    Sessie& sessie = inzage;
    uit.organisatie = inzage.persoon().organisatie;
    const auto alle = vergelijkbaarStore::van(sessie, uit.organisatie);
    voegKadersToe(uit, inzage.werkplek(), sessie, alle, gevraagd);
    const auto gekozen = std::ranges::find(uit.kaders, true, &Jaarbeeld::Kaderkeus::gekozen);
    if (gekozen == uit.kaders.end()) return uit;
    std::vector<Scores> scores;
    for (const Vergelijkbaar& een : alle) {
        if (een.kaderHash != gekozen->hash) continue;
        if (static_cast<int>(scores.size()) == kJaarkolommen) {
            ++uit.weggelaten;
            continue;
        }
        inzage.elkBetrokken({een.nr}, [&](const Toetsinzage& toets) {
            noteer(toets);
            scores.push_back(scoresVan(toets));
            uit.kolommen.push_back(kolomVan(een));
        });
    }
    std::ranges::reverse(scores);
    std::ranges::reverse(uit.kolommen);
    voegRijenToe(uit, *inzage.werkplek().kader(sessie, gekozen->hash), scores);
    return uit;
}

}  // namespace

std::string_view naam(Trend trend) {
    switch (trend) {
        case Trend::beter:
            return "beter";
        case Trend::gelijk:
            return "gelijk";
        case Trend::minder:
            return "minder";
        case Trend::nietTeZeggen:
            break;
    }
    return "nog niet te zeggen";
}

Trend trendVan(const std::vector<Score>& scores) {
    std::vector<Score> tellen;
    std::ranges::copy_if(scores, std::back_inserter(tellen), [](Score een) {
        return een == Score::voldoende || een == Score::onvoldoende;
    });
    if (tellen.size() < 2) return Trend::nietTeZeggen;
    const Score laatste = tellen.back();
    const Score vorige = tellen[tellen.size() - 2];
    if (laatste == vorige) return Trend::gelijk;
    return laatste == Score::voldoende ? Trend::beter : Trend::minder;
}

Jaarbeeld jaarbeeld(Werkplek& werkplek, const Persoon& persoon, const std::string& kader) {
    return inzienAlle(werkplek, persoon, Actie::zelfevaluatieOpenen,
                      [&](const Toetseninzage& inzage) { return maakJaarbeeld(inzage, kader); });
}

}  // namespace maatlat
