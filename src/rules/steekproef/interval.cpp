// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace maatlat {

namespace {

// A chance is found to about 1e-12 of itself. One that lies this little below the boundary counts
// as on it, so that rounding can only make the interval wider.
constexpr double kMarge = 1e-9;

/// ln(n!) - (n + 1/2) ln n + n - ln(2 pi) / 2: what Stirling's formula lacks. For n ≥ 1.
double stirlingrest(double n) {
    static const std::array<double, 16> kKlein = [] {
        std::array<double, 16> uit{};
        double faculteit = 1;
        for (int i = 1; i < 16; ++i) {
            faculteit *= i;
            uit[static_cast<std::size_t>(i)] =
                std::log(faculteit) - (i + 0.5) * std::log(i) + i - std::log(2 * M_PI) / 2;
        }
        return uit;
    }();
    if (n < 16) return kKlein[static_cast<std::size_t>(n)];
    const double nn = n * n;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / nn) / nn) / nn) / n;
}

/// x ln(x / verwacht) + verwacht - x, without losing digits when the two are close.
double afwijking(double x, double verwacht) {
    const double verschil = x - verwacht;
    if (std::abs(verschil) > 0.1 * (x + verwacht)) return x * std::log(x / verwacht) - verschil;
    const double v = verschil / (x + verwacht);
    double som = verschil * v;
    double term = 2 * x * v;
    for (int noemer = 3;; noemer += 2) {
        term *= v * v;
        const double nieuw = som + term / noemer;
        if (nieuw == som) return som;
        som = nieuw;
    }
}

/// ln of the binomial chance of x out of n, p + q = 1. (Loader, "Fast and accurate computation of
/// binomial probabilities", 2000: sums of ln(n!) would lose seven digits at n = 10^7.)
double lnBinomiaal(double x, double n, double p, double q) {
    if (x == 0) return n * std::log(q);
    if (x == n) return n * std::log(p);
    return stirlingrest(n) - stirlingrest(x) - stirlingrest(n - x) - afwijking(x, n * p) -
           afwijking(n - x, n * q) + std::log(n / (2 * M_PI * x * (n - x))) / 2;
}

/// How many of a sample have a property that `treffers` of the population have.
struct Hypergeometrisch {
    double populatie;
    double steekproef;
    double treffers;

    double kans(double x) const {
        const double p = steekproef / populatie;
        const double q = (populatie - steekproef) / populatie;
        return std::exp(lnBinomiaal(x, treffers, p, q) +
                        lnBinomiaal(steekproef - x, populatie - treffers, p, q) -
                        lnBinomiaal(steekproef, populatie, p, q));
    }
    double modus() const { return std::floor((steekproef + 1) * (treffers + 1) / (populatie + 2)); }
    /// kans(x + 1) / kans(x); ever smaller as x grows.
    double verhouding(double x) const {
        return (treffers - x) * (steekproef - x) /
               ((x + 1) * (populatie - treffers - steekproef + x + 1));
    }

    /// Whether the chance of x or more is at least `grens`. Sums no more terms than that takes.
    bool staartMinstens(double x, double grens) const {
        const double begin = std::max(x, modus());
        const double kansBegin = kans(begin);
        double som = kansBegin;
        double term = kansBegin;
        for (double i = begin; som < grens; ++i) {
            const double keer = verhouding(i);
            // All further terms together are at most a geometric series.
            if (keer < 1 && som + term * keer / (1 - keer) < grens) break;
            term *= keer;
            som += term;
        }
        term = kansBegin;
        for (double i = begin - 1; som < grens && i >= x; --i) {
            term /= verhouding(i);
            som += term;
        }
        return som >= grens;
    }
};

void controleer(std::int64_t populatie, std::int64_t steekproef, std::int64_t treffers,
                double zekerheid) {
    if (treffers < 0 || treffers > steekproef || steekproef < 1 || steekproef > populatie)
        throw std::invalid_argument("interval: not 0 <= treffers <= steekproef <= populatie");
    if (!(zekerheid > 0 && zekerheid < 1))
        throw std::invalid_argument("interval: zekerheid is not between 0 and 1");
}

/// Whether `aantal` in the population would give so many hits or more often enough to be in the
/// interval, as far as its lower end goes.
bool nietTeLaag(std::int64_t aantal, std::int64_t populatie, std::int64_t steekproef,
                std::int64_t treffers, double zekerheid) {
    if (aantal < treffers) return false;
    if (aantal >= populatie - steekproef + treffers) return true;
    if (treffers == 0) return true;
    const Hypergeometrisch verdeling{static_cast<double>(populatie),
                                     static_cast<double>(steekproef), static_cast<double>(aantal)};
    return verdeling.staartMinstens(static_cast<double>(treffers),
                                    (1 - zekerheid) / 2 * (1 - kMarge));
}

std::int64_t ondergrens(std::int64_t populatie, std::int64_t steekproef, std::int64_t treffers,
                        double zekerheid) {
    // The chance of so many hits or more grows with the number in the population.
    std::int64_t laag = treffers;
    std::int64_t hoog = populatie - steekproef + treffers;
    while (laag < hoog) {
        const std::int64_t midden = laag + (hoog - laag) / 2;
        if (nietTeLaag(midden, populatie, steekproef, treffers, zekerheid))
            hoog = midden;
        else
            laag = midden + 1;
    }
    return laag;
}

}  // namespace

Telinterval exactInterval(std::int64_t populatie, std::int64_t steekproef, std::int64_t treffers,
                          double zekerheid) {
    controleer(populatie, steekproef, treffers, zekerheid);
    // The upper end is the lower end for the dossiers that do not have the property.
    return {ondergrens(populatie, steekproef, treffers, zekerheid),
            populatie - ondergrens(populatie, steekproef, steekproef - treffers, zekerheid)};
}

bool zekerMinstens(std::int64_t aantal, std::int64_t populatie, std::int64_t steekproef,
                   std::int64_t treffers, double zekerheid) {
    controleer(populatie, steekproef, treffers, zekerheid);
    return !nietTeLaag(aantal - 1, populatie, steekproef, treffers, zekerheid);
}

bool zekerMinderDan(std::int64_t aantal, std::int64_t populatie, std::int64_t steekproef,
                    std::int64_t treffers, double zekerheid) {
    controleer(populatie, steekproef, treffers, zekerheid);
    return !nietTeLaag(populatie - aantal, populatie, steekproef, steekproef - treffers, zekerheid);
}

}  // namespace maatlat
