// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/nahertoetsen.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "store/opvolging/hertoets_store.h"
#include "store/toets/toets_store.h"
#include "taal/collatie.h"
#include "taal/tijd.h"

namespace maatlat {

namespace {

using Hertoetsplek = Onderzoeksstand::Hertoetsplek;

/// What may be seen of one onderzoek with hertoetsen.
struct Zichtbaar {
    std::map<std::int64_t, Toetseninzage::Plek> plekken;
    std::map<std::string, Scorerij> scores;  ///< by organisation
};

Zichtbaar zichtbaarIn(const std::string& onderzoek, const std::vector<std::string>& codes,
                      const Rondetoegang& toegang) {
    Zichtbaar uit;
    for (Toetseninzage::Plek& een : toegang.plekken(onderzoek))
        uit.plekken.emplace(een.kop.nr, std::move(een));
    for (const Toets& een : toetsStore::lees(toegang.ronde(onderzoek), codes))
        uit.scores[een.organisatie] = een.scores;
    return uit;
}

Hertoetsplek plekVan(const hertoetsStore::Ervan& ervan, const Toetseninzage::Plek& plek,
                     const Zichtbaar& zichtbaar) {
    Hertoetsplek uit;
    uit.toets = ervan.toets;
    uit.leesbaar = plek.leesbaar;
    uit.status = ervan.status;
    uit.streef = ervan.streef;
    if (!staatVast(ervan.status)) return uit;
    uit.stand.dag = dagVan(ervan.dag);
    if (const auto scores = zichtbaar.scores.find(plek.kop.organisatie);
        scores != zichtbaar.scores.end())
        uit.stand.scores = scores->second;
    return uit;
}

/// The organisations of the round, by the toets that was tested again.
using Namen = std::map<std::int64_t, std::string>;

/// Those after one onderzoek; gives the onderzoeken that they stand in.
std::set<std::string> voegToe(std::vector<Hertoetsplek>& uit, Namen& namen, int keer,
                              const std::vector<hertoetsStore::Ervan>& alle,
                              const std::vector<std::string>& codes, const Rondetoegang& toegang) {
    std::map<std::string, Zichtbaar> perOnderzoek;
    std::set<std::string> onderzoeken;
    for (const hertoetsStore::Ervan& een : alle) {
        if (onderzoeken.insert(een.onderzoek).second)
            perOnderzoek[een.onderzoek] = zichtbaarIn(een.onderzoek, codes, toegang);
        const auto bekend = namen.find(een.van);
        const std::string naam = bekend == namen.end() ? een.organisatie : bekend->second;
        namen[een.toets] = naam;
        const Zichtbaar& zichtbaar = perOnderzoek[een.onderzoek];
        const auto plek = zichtbaar.plekken.find(een.toets);
        if (plek == zichtbaar.plekken.end()) continue;
        Hertoetsplek rij = plekVan(een, plek->second, zichtbaar);
        rij.stand.organisatie = naam;
        rij.stand.keer = keer;
        if (plek->second.kop.organisatie != naam) rij.stand.bij = plek->second.kop.organisatie;
        uit.push_back(std::move(rij));
    }
    return onderzoeken;
}

}  // namespace

Rondetoegang rondetoegang(const Toetseninzage& alle) {
    return {[&alle](const std::string& onderzoek) { return alle.landelijk(onderzoek); },
            [&alle](const std::string& onderzoek) { return alle.ronde(onderzoek); }};
}

std::vector<Hertoetsplek> hertoetsenNa(Sessie& sessie, const std::string& onderzoek,
                                       const std::vector<std::string>& codes,
                                       const Rondetoegang& toegang) {
    std::vector<Hertoetsplek> uit;
    Namen namen;
    std::set<std::string> gehad{onderzoek}, nu{onderzoek};
    for (int keer = 1; !nu.empty(); ++keer) {
        std::set<std::string> hierna;
        for (const std::string& een : nu)
            for (const std::string& volgende : voegToe(
                     uit, namen, keer, hertoetsStore::vanOnderzoek(sessie, een), codes, toegang))
                if (gehad.insert(volgende).second) hierna.insert(volgende);
        nu = std::move(hierna);
    }
    const Collatie collatie;
    std::ranges::sort(uit, [&](const Hertoetsplek& a, const Hertoetsplek& b) {
        if (a.stand.organisatie != b.stand.organisatie)
            return collatie(a.stand.organisatie, b.stand.organisatie);
        return a.stand.keer < b.stand.keer;
    });
    return uit;
}

std::vector<Nahertoets> vasteHertoetsen(const std::vector<Hertoetsplek>& alle) {
    std::vector<Nahertoets> uit;
    for (const Hertoetsplek& een : alle)
        if (staatVast(een.status)) uit.push_back(een.stand);
    return uit;
}

}  // namespace maatlat
