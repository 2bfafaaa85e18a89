// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/beeldfilter.h"

#include "rules/oordeeltabel.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

Scorerij deel(const Scorerij& van, int eerste, int aantal) {
    Scorerij uit;
    for (int i = 0; i < aantal; ++i)
        uit.zet(i, van.op(eerste + i));
    return uit;
}

bool pastBijPlek(const Beeldplek& plek, const Beeldfilter& filter) {
    if (filter.soort && plek.soort != *filter.soort) return false;
    if (!filter.van.empty() && (plek.dag.empty() || plek.dag < filter.van)) return false;
    return filter.tot.empty() || (!plek.dag.empty() && plek.dag <= filter.tot);
}

bool heeft(const Oordeeltabel& tabel, const Scorerij& scores, Oordeel oordeel) {
    const Oordelen oordelen = tabel.oordelen(scores);
    for (int i = 0; i < tabel.criteria(); ++i)
        if (oordelen.op(i) == oordeel) return true;
    return false;
}

}  // namespace

Toetsingskader beperkt(const Toetsingskader& kader, const std::string& thema, int& eerste) {
    Toetsingskader uit = kader;
    eerste = 0;
    const Thema* van = kader.thema(thema);
    if (!van || van->criteria.empty()) return uit;
    eerste = van->criteria.front().eerste;
    uit.themas = {*van};
    nummer(uit);
    return uit;
}

Gefilterd filter(const Ronde& ronde, std::span<const Beeldplek> plekken, const Regelset& regelset,
                 const Beeldfilter& filter) {
    Gefilterd uit;
    int eerste = 0;
    uit.ronde.kader = beperkt(ronde.kader, filter.thema, eerste);
    uit.ronde.onderzoek = ronde.onderzoek;
    const int aantal = uit.ronde.kader.aantalBeoordeeld();
    const bool heel = aantal == ronde.kader.aantalBeoordeeld();
    const Verwachting* verwachting =
        filter.verwachting.empty() ? nullptr : ronde.kader.verwachting(filter.verwachting);
    const Oordeeltabel tabel(uit.ronde.kader, regelset);
    for (std::size_t i = 0; i < ronde.toetsen.size(); ++i) {
        const Toets& een = ronde.toetsen[i];
        if (!pastBijPlek(plekken[i], filter)) continue;
        if (verwachting && een.scores.op(verwachting->positie) != filter.score) continue;
        const Scorerij scores = heel ? een.scores : deel(een.scores, eerste, aantal);
        if (filter.oordeel && !heeft(tabel, scores, *filter.oordeel)) continue;
        uit.ronde.toetsen.push_back({een.organisatie, scores});
        uit.rijen.push_back(i);
    }
    return uit;
}

std::vector<std::string> filterInWoorden(const Beeldfilter& filter, const Toetsingskader& kader) {
    std::vector<std::string> uit;
    if (const Thema* thema = kader.thema(filter.thema))
        uit.push_back("alleen thema " + thema->code + " (" + thema->naam + ")");
    if (filter.oordeel)
        uit.push_back("alleen organisaties met " + std::string(naam(*filter.oordeel)) +
                      " op een criterium");
    if (!filter.verwachting.empty())
        uit.push_back("alleen organisaties met " +
                      (filter.score == Score::nvt ? std::string("niet van toepassing")
                                                  : std::string(naam(filter.score))) +
                      " op verwachting " + filter.verwachting);
    if (!filter.van.empty() && !filter.tot.empty())
        uit.push_back("alleen oordelen van " + datumInWoorden(filter.van) + " tot en met " +
                      datumInWoorden(filter.tot));
    else if (!filter.van.empty())
        uit.push_back("alleen oordelen van " + datumInWoorden(filter.van) + " en later");
    else if (!filter.tot.empty())
        uit.push_back("alleen oordelen tot en met " + datumInWoorden(filter.tot));
    if (filter.soort)
        uit.push_back(*filter.soort == Toetssoort::hertoets ? "alleen hertoetsen"
                                                            : "alleen inspecties");
    return uit;
}

}  // namespace maatlat
