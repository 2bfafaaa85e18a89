// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/overeenstemming.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace maatlat {

namespace {

constexpr int kMinsteParen = 5;
constexpr double kZ = 1.959963984540054;  // 97.5% point of the normal distribution

/// 97.5% point of Student's distribution, to 0.001 from 4 degrees of freedom on. (Abramowitz and
/// Stegun, Handbook of Mathematical Functions, 26.7.5.)
double student(int vrijheidsgraden) {
    const double v = vrijheidsgraden;
    const double z2 = kZ * kZ;
    const double g1 = (z2 + 1) * kZ / 4;
    const double g2 = ((5 * z2 + 16) * z2 + 3) * kZ / 96;
    const double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * kZ / 384;
    const double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * kZ / 92160;
    return kZ + (g1 + (g2 + (g3 + g4 / v) / v) / v) / v;
}

/// The shares of all pairs that each two categories have, and the totals of each reader.
struct Kruistabel {
    std::size_t categorieen;
    int paren;
    std::vector<double> cel;  ///< by first * categorieen + second
    std::vector<double> eerste, tweede;

    Kruistabel(std::span<const std::pair<int, int>> gelezen, int aantal)
        : categorieen(static_cast<std::size_t>(aantal)),
          paren(static_cast<int>(gelezen.size())),
          cel(categorieen * categorieen),
          eerste(categorieen),
          tweede(categorieen) {
        std::vector<int> tellingen(cel.size());
        for (const auto& [a, b] : gelezen) {
            if (a < 0 || a >= aantal || b < 0 || b >= aantal)
                throw std::invalid_argument("overeenstemming: category out of range");
            ++tellingen[static_cast<std::size_t>(a) * categorieen + static_cast<std::size_t>(b)];
        }
        for (std::size_t i = 0; i < categorieen; ++i)
            for (std::size_t j = 0; j < categorieen; ++j) {
                const double aandeel = static_cast<double>(tellingen[i * categorieen + j]) / paren;
                cel[i * categorieen + j] = aandeel;
                eerste[i] += aandeel;
                tweede[j] += aandeel;
            }
    }
    double gemiddeld(std::size_t i) const { return (eerste[i] + tweede[i]) / 2; }
};

/// How much agreement chance alone would give, and how that changes with the share of each cell.
struct Toeval {
    double verwacht = 0;
    std::vector<double> helling;  ///< derivative of `verwacht`, by cell
};

/// Each reader keeps his own totals. (Cohen, Educational and Psychological Measurement 20, 1960.)
Toeval eigenTotalen(const Kruistabel& tabel) {
    Toeval uit;
    for (std::size_t i = 0; i < tabel.categorieen; ++i) {
        uit.verwacht += tabel.eerste[i] * tabel.tweede[i];
        for (std::size_t j = 0; j < tabel.categorieen; ++j)
            uit.helling.push_back(tabel.tweede[i] + tabel.eerste[j]);
    }
    return uit;
}

/// Both readers draw from what they gave together. (Scott, Public Opinion Quarterly 19, 1955.)
Toeval samenTotalen(const Kruistabel& tabel) {
    Toeval uit;
    for (std::size_t i = 0; i < tabel.categorieen; ++i) {
        uit.verwacht += tabel.gemiddeld(i) * tabel.gemiddeld(i);
        for (std::size_t j = 0; j < tabel.categorieen; ++j)
            uit.helling.push_back(tabel.gemiddeld(i) + tabel.gemiddeld(j));
    }
    return uit;
}

/// Readers guess only at some dossiers, and then each category alike. (Gwet, British Journal of
/// Mathematical and Statistical Psychology 61, 2008.)
Toeval soms(const Kruistabel& tabel) {
    Toeval uit;
    const double anders = static_cast<double>(tabel.categorieen) - 1;
    for (std::size_t i = 0; i < tabel.categorieen; ++i) {
        uit.verwacht += tabel.gemiddeld(i) * (1 - tabel.gemiddeld(i)) / anders;
        for (std::size_t j = 0; j < tabel.categorieen; ++j)
            uit.helling.push_back((1 - tabel.gemiddeld(i) - tabel.gemiddeld(j)) / anders);
    }
    return uit;
}

double gelijkAandeel(const Kruistabel& tabel) {
    double uit = 0;
    for (std::size_t i = 0; i < tabel.categorieen; ++i)
        uit += tabel.cel[i * tabel.categorieen + i];
    return uit;
}

/// (observed - chance) / (1 - chance), with the large-sample variance by the delta method: for
/// kappa that is the formula of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969), for
/// AC1 that of Gwet (2008). Between the bounds lie `student` standard errors to either side.
Maat voorToeval(const Kruistabel& tabel, const Toeval& toeval) {
    const double rest = 1 - toeval.verwacht;
    if (rest < 1e-12) return {};
    const double verschil = 1 - gelijkAandeel(tabel);
    Maat uit;
    uit.waarde = 1 - verschil / rest;
    double gemiddelde = 0, kwadraat = 0;
    for (std::size_t c = 0; c < tabel.cel.size(); ++c) {
        const bool gelijk = c % (tabel.categorieen + 1) == 0;
        const double invloed = ((gelijk ? 1 : 0) - (verschil / rest) * toeval.helling[c]) / rest;
        gemiddelde += tabel.cel[c] * invloed;
        kwadraat += tabel.cel[c] * invloed * invloed;
    }
    const double variantie = (kwadraat - gemiddelde * gemiddelde) / tabel.paren;
    // Without any spread the formula would claim to be quite sure, even of five pairs.
    if (tabel.paren < kMinsteParen || variantie < 1e-15) return uit;
    const double marge = student(tabel.paren - 1) * std::sqrt(variantie);
    uit.interval = Interval{.laag = std::max(-1.0, *uit.waarde - marge),
                            .hoog = std::min(1.0, *uit.waarde + marge)};
    return uit;
}

/// Krippendorff's alpha for two readers, nominal categories and nothing missing: Scott's pi with a
/// correction for few pairs (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011).
/// Its interval is as wide as that of pi, around alpha (Gwet, Handbook of Inter-Rater Reliability,
/// 4th edition, 2014).
Maat krippendorff(const Kruistabel& tabel) {
    Maat uit = voorToeval(tabel, samenTotalen(tabel));
    if (!uit.waarde) return uit;
    const double correctie = (1 - *uit.waarde) / (2.0 * tabel.paren);
    *uit.waarde += correctie;
    if (uit.interval)
        uit.interval = Interval{.laag = uit.interval->laag + correctie,
                                .hoog = std::min(1.0, uit.interval->hoog + correctie)};
    return uit;
}

/// (Wilson, Journal of the American Statistical Association 22, 1927.)
Interval wilson(int gelijk, int paren) {
    const double n = paren;
    const double z2 = kZ * kZ;
    const double midden = (gelijk + z2 / 2) / (n + z2);
    const double marge = kZ * std::sqrt(gelijk * (n - gelijk) / n + z2 / 4) / (n + z2);
    return {.laag = std::max(0.0, midden - marge), .hoog = std::min(1.0, midden + marge)};
}

}  // namespace

Overeenstemming vergelijkLezers(std::span<const std::pair<int, int>> paren, int categorieen) {
    if (categorieen < 2) throw std::invalid_argument("overeenstemming: fewer than two categories");
    Overeenstemming uit;
    uit.paren = static_cast<int>(paren.size());
    uit.gelijk = static_cast<int>(
        std::ranges::count_if(paren, [](const auto& paar) { return paar.first == paar.second; }));
    if (paren.empty()) return uit;

    const Kruistabel tabel(paren, categorieen);
    uit.percentage.waarde = static_cast<double>(uit.gelijk) / uit.paren;
    if (uit.paren >= kMinsteParen) uit.percentage.interval = wilson(uit.gelijk, uit.paren);
    uit.kappa = voorToeval(tabel, eigenTotalen(tabel));
    uit.alpha = krippendorff(tabel);
    uit.ac1 = voorToeval(tabel, soms(tabel));
    return uit;
}

}  // namespace maatlat
