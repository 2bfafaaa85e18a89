// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rondeverschil.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

namespace maatlat {

namespace {

/// How far the one share lies above the other, as a whole number: na.v/na.n - voor.v/voor.n times
/// both wholes.
long stijging(const Telling& voor, const Telling& na) {
    return static_cast<long>(na.voldoende) * voor.beoordeeld() -
           static_cast<long>(voor.voldoende) * na.beoordeeld();
}

double verschil(const Rondegang& een) {
    return static_cast<double>(een.na.voldoende) / een.na.beoordeeld() -
           static_cast<double>(een.voor.voldoende) / een.voor.beoordeeld();
}

Rondegang gang(const Rondepaar& paar, const Toetsingskader& kader) {
    Rondegang uit{paar, Rondebeweging::nietTeZeggen, {}, {}};
    if (paar.a) uit.voor = tel(paar.a->scores, kader);
    if (paar.b) uit.na = tel(paar.b->scores, kader);
    if (!paar.b) {
        uit.richting = Rondebeweging::alleenA;
    } else if (!paar.a) {
        uit.richting = Rondebeweging::alleenB;
    } else if (uit.voor.teltMee() && uit.na.teltMee()) {
        const long omhoog = stijging(uit.voor, uit.na);
        uit.richting = omhoog > 0   ? Rondebeweging::omhoog
                       : omhoog < 0 ? Rondebeweging::omlaag
                                    : Rondebeweging::gelijk;
    }
    return uit;
}

/// The pairs of those in both by the organisation of which several parts make a pair with the same
/// other one: that of the second round, or of the first where it is in more pairs.
std::map<const Toets*, std::vector<Rondepaar>> perOrganisatie(const std::vector<Rondepaar>& paren) {
    std::map<const Toets*, int> hoeVaak;
    for (const Rondepaar& een : paren)
        if (een.b) ++hoeVaak[een.a];
    std::map<const Toets*, std::vector<Rondepaar>> uit;
    for (const Rondepaar& een : paren)
        if (een.a && een.b) uit[hoeVaak[een.a] > 1 ? een.a : een.b].push_back(een);
    return uit;
}

}  // namespace

std::vector<Rondepaar> rondeverschil::paar(const Ronde& a, const std::vector<Rondelijn>& lijnenA,
                                           const Ronde& b, const std::vector<Rondelijn>& lijnenB) {
    // By what all of a line became in the end: few have the same.
    std::multimap<std::string, std::size_t> inB;
    for (std::size_t i = 0; i < lijnenB.size(); ++i)
        inB.emplace(lijnenB[i].back(), i);
    const auto staatIn = [](const std::string& naam, const Rondelijn& lijn) {
        return std::ranges::find(lijn, naam) != lijn.end();
    };
    const auto eigenNamen = [](const std::vector<Rondelijn>& lijnen) {
        std::set<std::string> namen;
        for (const Rondelijn& een : lijnen)
            namen.insert(een.front());
        return namen;
    };
    const std::set<std::string> eigenA = eigenNamen(lijnenA), eigenB = eigenNamen(lijnenB);
    std::vector<Rondepaar> uit;
    std::vector<bool> gezien(lijnenB.size());
    for (std::size_t i = 0; i < lijnenA.size(); ++i) {
        const Rondelijn& lijn = lijnenA[i];
        const bool ookInB = eigenB.contains(lijn.front());
        const auto [van, tot] = inB.equal_range(lijn.back());
        const std::size_t ervoor = uit.size();
        for (auto een = van; een != tot; ++een) {
            const Rondelijn& ander = lijnenB[een->second];
            const bool zelfde = ander.front() == lijn.front();
            const bool gingOp = !ookInB && staatIn(ander.front(), lijn);
            const bool nietMeer = staatIn(lijn.front(), ander) && !eigenA.contains(ander.front());
            if (!zelfde && !gingOp && !nietMeer) continue;
            uit.push_back({&a.toetsen[i], &b.toetsen[een->second]});
            gezien[een->second] = true;
        }
        if (uit.size() == ervoor) uit.push_back({&a.toetsen[i], nullptr});
    }
    for (std::size_t i = 0; i < gezien.size(); ++i)
        if (!gezien[i]) uit.push_back({nullptr, &b.toetsen[i]});
    return uit;
}

std::vector<Rondegang> rondegangen(const std::vector<Rondepaar>& paren,
                                   const Toetsingskader& kader) {
    std::vector<Rondegang> uit;
    uit.reserve(paren.size());
    for (const Rondepaar& een : paren)
        uit.push_back(gang(een, kader));
    std::ranges::stable_sort(uit, [](const Rondegang& een, const Rondegang& ander) {
        if (een.richting != ander.richting) return een.richting < ander.richting;
        if (een.richting == Rondebeweging::omhoog) return verschil(een) > verschil(ander) + 1e-12;
        if (een.richting == Rondebeweging::omlaag) return verschil(een) < verschil(ander) - 1e-12;
        return false;
    });
    return uit;
}

Rondetelling telGangen(const std::vector<Rondegang>& gangen) {
    Rondetelling uit;
    std::vector<Rondepaar> paren;
    std::map<std::pair<const Toets*, const Toets*>, Rondebeweging> richtingVan;
    for (const Rondegang& een : gangen) {
        paren.push_back(een.paar);
        richtingVan[{een.paar.a, een.paar.b}] = een.richting;
        if (!een.paar.a || !een.paar.b) ++uit.per[static_cast<std::size_t>(een.richting)];
    }
    for (const auto& [toets, van] : perOrganisatie(paren)) {
        std::set<Rondebeweging> richtingen;
        for (const Rondepaar& een : van)
            richtingen.insert(richtingVan.at({een.a, een.b}));
        ++(richtingen.size() > 1 ? uit.verschillend
                                 : uit.per[static_cast<std::size_t>(*richtingen.begin())]);
    }
    return uit;
}

Rondesamen inBeideRondes(const Ronde& a, const Ronde& b, const std::vector<Rondepaar>& paren) {
    std::set<std::string> namenA, namenB;
    for (const Rondepaar& een : paren)
        if (een.a && een.b && tel(een.a->scores, a.kader).teltMee() &&
            tel(een.b->scores, b.kader).teltMee()) {
            namenA.insert(een.a->organisatie);
            namenB.insert(een.b->organisatie);
        }
    const auto alleen = [](Ronde ronde, const std::set<std::string>& namen) {
        std::erase_if(ronde.toetsen,
                      [&](const Toets& een) { return !namen.contains(een.organisatie); });
        return ronde;
    };
    return {alleen(a, namenA), alleen(b, namenB)};
}

std::vector<Verwachtingsverschil> verwachtingsverschillen(const Beoordeling& a,
                                                          const Beoordeling& b,
                                                          const std::vector<Rondepaar>& paren) {
    std::vector<Verwachtingsverschil> uit;
    for (const Verwachting* een : a.kader().beoordeelde()) {
        const auto positie = static_cast<std::size_t>(een->positie);
        uit.push_back({een, a.perVerwachting()[positie], b.perVerwachting()[positie], 0, 0});
    }
    const std::uint64_t alle = masker(static_cast<int>(uit.size()));
    const auto telOp = [&](std::uint64_t posities, int Verwachtingsverschil::*waar) {
        for (posities &= alle; posities != 0; posities &= posities - 1)
            ++(uit[static_cast<std::size_t>(std::countr_zero(posities))].*waar);
    };
    for (const auto& [toets, van] : perOrganisatie(paren)) {
        std::uint64_t omhoog = alle, omlaag = alle;
        for (const Rondepaar& een : van) {
            omhoog &= een.a->scores.onvoldoende() & een.b->scores.voldoende();
            omlaag &= een.a->scores.voldoende() & een.b->scores.onvoldoende();
        }
        telOp(omhoog, &Verwachtingsverschil::omhoog);
        telOp(omlaag, &Verwachtingsverschil::omlaag);
    }
    return uit;
}

}  // namespace maatlat
