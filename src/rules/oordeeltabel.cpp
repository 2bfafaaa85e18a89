// SPDX-License-Identifier: EUPL-1.2
#include "rules/oordeeltabel.h"

#include <bit>

namespace maatlat {

namespace {

/// Ten verwachtingen make 1,024 values: the tables of a whole kader stay in the fastest cache.
constexpr int kStukgrootte = 10;

void zetCode(std::array<std::uint64_t, 2>& woord, int criterium, unsigned code) {
    const auto plaats = static_cast<unsigned>(criterium);
    woord[plaats / 32] |= std::uint64_t{code} << (plaats % 32 * 2);
}

}  // namespace

Oordeeltabel::Oordeeltabel(const Toetsingskader& kader, const Regelset& regelset)
    : verwachtingen_(kader.aantalBeoordeeld()) {
    for (const Criterium* criterium : kader.criteria()) {
        Plek plek{criterium->eerste, criterium->aantal, {}};
        const Beslisregel* regel = kader.regel(regelset, *criterium);
        const int breedte = plek.aantal + 1;
        plek.codes.assign(static_cast<std::size_t>(breedte * breedte), Oordelen::kGeen);
        for (int voldoende = 0; regel && voldoende <= plek.aantal; ++voldoende)
            for (int onvoldoende = 0; onvoldoende <= plek.aantal - voldoende; ++onvoldoende) {
                const Telling telling{.voldoende = voldoende,
                                      .onvoldoende = onvoldoende,
                                      .nvt = plek.aantal - voldoende - onvoldoende};
                if (const auto oordeel = evaluate(*regel, telling).oordeel)
                    plek.codes[static_cast<std::size_t>(voldoende * breedte + onvoldoende)] =
                        static_cast<std::uint8_t>(*oordeel);
            }
        plekken_.push_back(std::move(plek));
    }
    maakStukken();
}

unsigned Oordeeltabel::code(int criterium, int voldoende, int onvoldoende) const {
    const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
    return plek.codes[static_cast<std::size_t>(voldoende * (plek.aantal + 1) + onvoldoende)];
}

void Oordeeltabel::maakStukken() {
    int van = 0;
    while (van < criteria()) {
        const Plek& eerste = plekken_[static_cast<std::size_t>(van)];
        if (eerste.aantal > kStukgrootte) {
            groot_.push_back(van);
            for (int begin = 0; begin < eerste.aantal; begin += kStukgrootte) {
                Stuk stuk{eerste.eerste + begin, std::min(kStukgrootte, eerste.aantal - begin), {}};
                vul(stuk, van, van, static_cast<unsigned>(groot_.size()));
                stukken_.push_back(std::move(stuk));
            }
            ++van;
            continue;
        }
        Stuk stuk{eerste.eerste, 0, {}};
        int tot = van;
        while (tot < criteria() &&
               stuk.aantal + plekken_[static_cast<std::size_t>(tot)].aantal <= kStukgrootte)
            stuk.aantal += plekken_[static_cast<std::size_t>(tot++)].aantal;
        vul(stuk, van, tot, 0);
        stukken_.push_back(std::move(stuk));
        van = tot;
    }
}

void Oordeeltabel::vul(Stuk& stuk, int vanCriterium, int totCriterium, unsigned byte) {
    stuk.inhoud.resize(std::size_t{1} << stuk.aantal);
    for (std::uint64_t bits = 0; bits < stuk.inhoud.size(); ++bits) {
        Inhoud& inhoud = stuk.inhoud[bits];
        const auto alle = static_cast<std::uint64_t>(std::popcount(bits));
        inhoud.tellingen = alle;
        if (byte > 0) inhoud.tellingen |= alle << (8 * byte);
        for (int criterium = vanCriterium; criterium < totCriterium; ++criterium) {
            const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
            const int voldoende =
                std::popcount((bits >> (plek.eerste - stuk.eerste)) & masker(plek.aantal));
            zetCode(inhoud.woord, criterium, code(criterium, voldoende, plek.aantal - voldoende));
        }
    }
}

Oordelen Oordeeltabel::perTelling(const Scorerij& scores) const {
    Oordelen uit;
    for (int criterium = 0; criterium < criteria(); ++criterium) {
        const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
        const Telling telling = scores.tel(plek.eerste, plek.aantal);
        zetCode(uit.woord, criterium,
                telling.volledig() ? code(criterium, telling.voldoende, telling.onvoldoende)
                                   : Oordelen::kGeen);
    }
    return uit;
}

Oordelen Oordeeltabel::oordelen(const Scorerij& scores) const {
    Oordelen uit;
    std::uint8_t voldoende = 0;
    std::array<std::uint64_t, 2> woord{};
    beoordeel(&scores, 1, woord.data(), &voldoende);
    uit.woord = woord;
    return uit;
}

void Oordeeltabel::beoordeel(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                             std::uint8_t* voldoende) const {
    if (woorden() == 1)
        beoordeelMet<1>(rijen, aantal, oordelen, voldoende);
    else
        beoordeelMet<2>(rijen, aantal, oordelen, voldoende);
}

template <int Woorden>
void Oordeeltabel::beoordeelMet(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                                std::uint8_t* voldoende) const {
    const std::uint64_t alles = masker(verwachtingen_);
    for (std::size_t rij = 0; rij < aantal; ++rij) {
        const Scorerij& scores = rijen[rij];
        std::uint64_t* uit = oordelen + rij * Woorden;

        if ((scores.zonderNvt() & alles) != alles) {
            const Oordelen langzaam = perTelling(scores);
            for (std::size_t w = 0; w < Woorden; ++w)
                uit[w] = langzaam.woord[w];
            voldoende[rij] =
                (scores.beoordeeld() & alles) == alles
                    ? static_cast<std::uint8_t>(std::popcount(scores.voldoende() & alles))
                    : kOnvolledig;
            continue;
        }

        std::array<std::uint64_t, Woorden> woord{};
        std::uint64_t tellingen = 0;
        const std::uint64_t bits = scores.voldoende();
        for (const Stuk& stuk : stukken_) {
            const Inhoud& inhoud = stuk.inhoud[(bits >> stuk.eerste) & (stuk.inhoud.size() - 1)];
            for (std::size_t w = 0; w < Woorden; ++w)
                woord[w] |= inhoud.woord[w];
            tellingen += inhoud.tellingen;
        }
        for (std::size_t i = 0; i < groot_.size(); ++i) {
            const int criterium = groot_[i];
            const int goed = static_cast<int>((tellingen >> (8 * (i + 1))) & 0xff);
            const int geheel = plekken_[static_cast<std::size_t>(criterium)].aantal;
            const auto plaats = static_cast<unsigned>(criterium);
            woord[Woorden == 1 ? 0 : plaats / 32] |=
                std::uint64_t{code(criterium, goed, geheel - goed)} << (plaats % 32 * 2);
        }
        for (std::size_t w = 0; w < Woorden; ++w)
            uit[w] = woord[w];
        voldoende[rij] = static_cast<std::uint8_t>(tellingen & 0xff);
    }
}

}  // namespace maatlat
