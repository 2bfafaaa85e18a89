// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <stdexcept>

#include "rules/steekproef/interval.h"
#include "rules/steekproef/schatting.h"

namespace maatlat {

namespace {

// Shares of several groups are sums of fractions: a share that is on the norm may come out this
// much beside it.
constexpr double kAfronding = 1e-9;

/// How a group looks from one side of the norm: from above it counts what surely meets the check,
/// from below what surely does not. Settled is when, of all dossiers, at least `drempel` count.
class Zijde {
  public:
    enum class Kant : unsigned char { gehaald, nietGehaald };

    Zijde(const Groeptelling& groep, int promille, Kant kant)
        : groep_(groep), promille_(promille), kant_(kant) {}

    /// Of this group, when `treffers` of those the check is about count.
    bool beslist(int treffers) const {
        return beslist({groep_.hoogstens(), groep_.telt(), treffers}, groep_.omvangOnzeker());
    }
    int treffers() const { return kant_ == Kant::gehaald ? groep_.voldoet : groep_.voldoetNiet; }
    /// Whether drawing on could settle it, if what is drawn turns out as it did.
    bool haalbaar() const { return beslist({groep_.telt(), groep_.telt(), treffers()}, false); }
    /// The smallest number of drawn dossiers from `van` up to and including `tot` that settles it.
    /// More is mostly better but not always, since dossiers come whole. So no half is left out
    /// before the best of both its ends together would not do.
    std::optional<std::int64_t> eerste(std::int64_t van, std::int64_t tot) const {
        const Aantallen klein = aantallenNa(van);
        const Aantallen groot = aantallenNa(tot);
        if (van == tot) {
            const bool onzeker = groep_.buiten() > 0 && groot.populatie > groot.telt;
            return beslist(groot, onzeker) ? std::optional(van) : std::nullopt;
        }
        // As many dossiers as at the far end, with no more misses than at the near end, and without
        // the margin for a number that is unsure: no number in between can be better.
        const Aantallen beste{groot.populatie, groot.telt,
                              groot.telt - (klein.telt - klein.treffers)};
        if (!beslist(beste, false)) return std::nullopt;
        const std::int64_t midden = van + (tot - van) / 2;
        if (const auto links = eerste(van, midden)) return links;
        return eerste(midden + 1, tot);
    }

  private:
    /// Of the group, as the norm is held against them.
    struct Aantallen {
        std::int64_t populatie;
        std::int64_t telt;
        std::int64_t treffers;
    };

    /// After `getrokken` drawn dossiers that turned out as these did.
    Aantallen aantallenNa(std::int64_t getrokken) const {
        const std::int64_t telt = groep_.telt() * getrokken / groep_.getrokken;
        return {.populatie = groep_.populatie - groep_.vervangen - (getrokken - telt),
                .telt = telt,
                .treffers = treffers() * telt / groep_.telt()};
    }
    bool beslist(const Aantallen& aantallen, bool onzeker) const {
        const std::int64_t norm = (aantallen.populatie * promille_ + 999) / 1000;
        const std::int64_t drempel = kant_ == Kant::gehaald ? norm : aantallen.populatie - norm + 1;
        if (drempel <= 0) return true;
        return zekerMinstens(drempel + (onzeker ? 1 : 0), aantallen.populatie, aantallen.telt,
                             aantallen.treffers);
    }

    Groeptelling groep_;
    int promille_;
    Kant kant_;
};

/// The smallest number from 0 to `tot` that settles it; more always does too.
std::optional<int> kleinste(const Zijde& zijde, int tot) {
    if (!zijde.beslist(tot)) return std::nullopt;
    int laag = 0;
    int hoog = tot;
    while (laag < hoog) {
        const int midden = laag + (hoog - laag) / 2;
        if (zijde.beslist(midden))
            hoog = midden;
        else
            laag = midden + 1;
    }
    return laag;
}

Normoordeel oordeelOverGroep(const Groeptelling& groep, int promille) {
    const Zijde boven(groep, promille, Zijde::Kant::gehaald);
    const Zijde onder(groep, promille, Zijde::Kant::nietGehaald);
    const int bekend = groep.voldoet + groep.voldoetNiet;
    Normoordeel uit;
    uit.zekerVanaf = kleinste(boven, bekend);
    if (const std::optional<int> missers = kleinste(onder, bekend))
        uit.zekerNietTotEnMet = bekend - *missers;
    if (boven.beslist(boven.treffers()))
        uit.uitslag = Normuitslag::zekerGehaald;
    else if (onder.beslist(onder.treffers()))
        uit.uitslag = Normuitslag::zekerNietGehaald;
    else
        for (const Zijde& zijde : {boven, onder}) {
            if (!zijde.haalbaar()) continue;
            const auto nodig = zijde.eerste(groep.getrokken, groep.populatie - groep.vervangen);
            if (nodig) uit.nogNodig = *nodig - groep.getrokken;
        }
    return uit;
}

}  // namespace

std::optional<Normoordeel> toetsAanNorm(std::span<const Groeptelling> groepen, int promille) {
    if (promille < 0 || promille > 1000)
        throw std::invalid_argument("norm: not between 0 and 1000");
    const Schatting schatting = schat(groepen);
    if (!schatting.interval) return std::nullopt;
    if (groepen.size() == 1) return oordeelOverGroep(groepen.front(), promille);
    Normoordeel uit;
    const double norm = promille / 1000.0;
    if (schatting.interval->laag >= norm - kAfronding)
        uit.uitslag = Normuitslag::zekerGehaald;
    else if (schatting.interval->hoog < norm - kAfronding)
        uit.uitslag = Normuitslag::zekerNietGehaald;
    return uit;
}

}  // namespace maatlat
