// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rondeverschil.h"

#include <algorithm>
#include <bit>
#include <map>

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

}  // namespace

std::vector<Rondepaar> rondeverschil::paar(const Ronde& a, const std::vector<std::string>& namenA,
                                           const Ronde& b, const std::vector<std::string>& namenB) {
    std::multimap<std::string, std::size_t> inB;
    for (std::size_t i = 0; i < namenB.size(); ++i)
        inB.emplace(namenB[i], i);
    std::vector<Rondepaar> uit;
    std::vector<bool> gezien(namenB.size());
    for (std::size_t i = 0; i < namenA.size(); ++i) {
        const auto [van, tot] = inB.equal_range(namenA[i]);
        if (van == tot) uit.push_back({&a.toetsen[i], nullptr});
        for (auto een = van; een != tot; ++een) {
            uit.push_back({&a.toetsen[i], &b.toetsen[een->second]});
            gezien[een->second] = true;
        }
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
    for (const Rondepaar& een : paren) {
        if (!een.a || !een.b) continue;
        telOp(een.a->scores.onvoldoende() & een.b->scores.voldoende(),
              &Verwachtingsverschil::omhoog);
        telOp(een.a->scores.voldoende() & een.b->scores.onvoldoende(),
              &Verwachtingsverschil::omlaag);
    }
    return uit;
}

}  // namespace maatlat
