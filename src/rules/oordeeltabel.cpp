// SPDX-License-Identifier: EUPL-1.2
#include "rules/oordeeltabel.h"

#include <bit>

namespace maatlat {

namespace {

/// Thirteen verwachtingen make 8,192 values, 64 KB: the tables of a whole kader still fit in the
/// cache, and at most four criteria of a kader are larger. Measured with ranglijst_bench: smaller
/// pieces win a little on small criteria and lose more on large ones.
constexpr int kStukgrootte = 13;

/// The number of ones. std::popcount becomes a function call on processors of unknown age, which is
/// several times slower than this sum of ever larger groups of bits.
constexpr int enen(std::uint64_t bits) {
    bits -= (bits >> 1) & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + ((bits >> 2) & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return static_cast<int>((bits * 0x0101010101010101u) >> 56);
}

constexpr std::size_t woordVan(int criterium) {
    return static_cast<std::size_t>(criterium) / 32;
}
constexpr unsigned plaatsVan(int criterium) {
    return static_cast<unsigned>(criterium) % 32 * 2;
}

}  // namespace

Oordeeltabel::Oordeeltabel(const Toetsingskader& kader, const Regelset& regelset)
    : verwachtingen_(kader.aantalBeoordeeld()) {
    for (const Criterium* criterium : kader.criteria()) {
        Plek plek{criterium->eerste, criterium->aantal, {}};
        for (int i = 0; i < plek.aantal; ++i)
            criteriumVan_[static_cast<std::size_t>(plek.eerste + i)] =
                static_cast<std::uint8_t>(plekken_.size());
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

unsigned Oordeeltabel::code(const Plek& plek, int voldoende, int onvoldoende) const {
    return plek.codes[static_cast<std::size_t>(voldoende * (plek.aantal + 1) + onvoldoende)];
}

void Oordeeltabel::maakStukken() {
    for (int van = 0; van < criteria();) {
        int tot = van, samen = 0;
        while (tot < criteria() &&
               samen + plekken_[static_cast<std::size_t>(tot)].aantal <= kStukgrootte)
            samen += plekken_[static_cast<std::size_t>(tot++)].aantal;
        if (tot == van) {
            voegGrootToe(van++);
            continue;
        }
        stukken_.push_back(
            {plekken_[static_cast<std::size_t>(van)].eerste, masker(samen), inhoud_.size()});
        vul(stukken_.back(), van, tot);
        van = tot;
    }
}

void Oordeeltabel::vul(const Stuk& stuk, int vanCriterium, int totCriterium) {
    const auto breedte = static_cast<std::size_t>(woorden());
    inhoud_.resize(stuk.begin + (stuk.bits + 1) * breedte);
    for (std::uint64_t bits = 0; bits <= stuk.bits; ++bits)
        for (int criterium = vanCriterium; criterium < totCriterium; ++criterium) {
            const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
            const int goed = enen((bits >> (plek.eerste - stuk.eerste)) & masker(plek.aantal));
            inhoud_[stuk.begin + bits * breedte + woordVan(criterium)] |=
                std::uint64_t{code(plek, goed, plek.aantal - goed)} << plaatsVan(criterium);
        }
}

void Oordeeltabel::voegGrootToe(int criterium) {
    const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
    Groot groot{masker(plek.aantal) << plek.eerste, woordVan(criterium), {}};
    for (int goed = 0; goed <= plek.aantal; ++goed)
        groot.inhoud[static_cast<std::size_t>(goed)] =
            std::uint64_t{code(plek, goed, plek.aantal - goed)} << plaatsVan(criterium);
    groot_.push_back(groot);
}

Oordelen Oordeeltabel::oordelen(const Scorerij& scores) const {
    Oordelen uit;
    std::uint8_t voldoende = 0;
    beoordeel(&scores, 1, uit.woord.data(), &voldoende);
    return uit;
}

bool Oordeeltabel::beoordeel(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                             std::uint8_t* voldoende) const {
    return woorden() == 1 ? beoordeelMet<1>(rijen, aantal, oordelen, voldoende)
                          : beoordeelMet<2>(rijen, aantal, oordelen, voldoende);
}

template <int Woorden>
bool Oordeeltabel::beoordeelMet(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                                std::uint8_t* voldoende) const {
    const std::uint64_t alles = masker(verwachtingen_);
    const std::uint64_t* inhoud = inhoud_.data();
    std::uint64_t nvt = 0;
    for (std::size_t rij = 0; rij < aantal; ++rij) {
        const Scorerij& scores = rijen[rij];
        const std::uint64_t goed = scores.voldoende() & alles;

        std::array<std::uint64_t, Woorden> woord{};
        for (const Stuk& stuk : stukken_) {
            const std::uint64_t* gevonden =
                inhoud + stuk.begin + ((goed >> stuk.eerste) & stuk.bits) * Woorden;
            for (std::size_t w = 0; w < Woorden; ++w)
                woord[w] |= gevonden[w];
        }
        for (const Groot& groot : groot_)
            woord[Woorden == 1 ? 0 : groot.woord] |=
                groot.inhoud[static_cast<std::size_t>(enen(goed & groot.deel))];
        std::uint64_t* uit = oordelen + rij * Woorden;
        for (std::size_t w = 0; w < Woorden; ++w)
            uit[w] = woord[w];
        voldoende[rij] = static_cast<std::uint8_t>(enen(goed));

        if (const std::uint64_t bijzonder = ~scores.zonderNvt() & alles) {
            zetRecht(scores, bijzonder, uit);
            nvt |= scores.nvt() & alles;
            if ((scores.beoordeeld() & alles) != alles) voldoende[rij] = kOnvolledig;
        }
    }
    return nvt != 0;
}

/// Judges again, by its telling, each criterium that one of the `bijzonder` posities belongs to.
void Oordeeltabel::zetRecht(const Scorerij& scores, std::uint64_t bijzonder,
                            std::uint64_t* oordelen) const {
    while (bijzonder != 0) {
        const int criterium = criteriumVan_[static_cast<std::size_t>(std::countr_zero(bijzonder))];
        const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
        const std::uint64_t deel = this->deel(criterium);
        const unsigned nieuw =
            (scores.beoordeeld() & deel) == deel
                ? code(plek, enen(scores.voldoende() & deel), enen(scores.onvoldoende() & deel))
                : Oordelen::kGeen;
        std::uint64_t& woord = oordelen[woordVan(criterium)];
        woord &= ~(std::uint64_t{3} << plaatsVan(criterium));
        woord |= std::uint64_t{nieuw} << plaatsVan(criterium);
        bijzonder &= ~deel;
    }
}

}  // namespace maatlat
