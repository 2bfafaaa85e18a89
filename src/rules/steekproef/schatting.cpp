// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/schatting.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "rules/steekproef/interval.h"

namespace maatlat {

namespace {

/// The whole number of dossiers below a number that was computed: one that should be whole may come
/// out a little less.
std::int64_t heel(double aantal) {
    return static_cast<std::int64_t>(aantal + 1e-6);
}

void controleer(const Groeptelling& g) {
    const bool negatief = std::min({g.getrokken, g.vervangen, g.voldoet, g.voldoetNiet, g.nvt,
                                    g.open, g.nietVastTeStellen}) < 0;
    if (negatief || g.beoordeeld() > g.getrokken || g.populatie - g.vervangen < g.getrokken)
        throw std::invalid_argument("schatting: counts of a group that cannot be");
}

double deel(std::int64_t teller, std::int64_t noemer) {
    return static_cast<double>(teller) / static_cast<double>(noemer);
}

/// The lowest number of dossiers in one group that may count when `treffers` of those read do.
std::int64_t minstens(const Groeptelling& g, int treffers) {
    const std::int64_t laag = exactInterval(g.hoogstens(), g.telt(), treffers).laag;
    return g.omvangOnzeker() ? std::max<std::int64_t>(laag - 1, 0) : laag;
}

/// How many of a group count for one end of the interval: those that met the check for the lower
/// end, those that surely did not for the upper.
using Teller = int (*)(const Groeptelling&);

/// A group in the weighing.
struct Gewogen {
    double aantal;  ///< dossiers that the check is about, estimated
    Telinterval tussen;
    double aandeel;
    double laag;      ///< lower end of the share in this group
    double grofheid;  ///< 1 / telt - 1 / hoogstens: what a small sample of it costs
};

Gewogen gewogen(const Groeptelling& g, Teller treffers) {
    const int gezien = g.getrokken + g.vervangen;
    return {.aantal = deel(g.populatie * g.telt(), gezien),
            .tussen = exactInterval(g.populatie, gezien, g.telt()),
            .aandeel = deel(treffers(g), g.telt()),
            .laag = deel(minstens(g, treffers(g)), g.hoogstens()),
            .grofheid = 1.0 / g.telt() - deel(1, g.hoogstens())};
}

/// How far the lower end would lie below `schatting` in a simple draw that tells as much: of so
/// many dossiers that its fraction of the whole is as good as those of the groups.
double bijGewoneTrekking(double schatting, double onnauwkeurig, std::int64_t populatie) {
    const double even = 1 / (onnauwkeurig + deel(1, populatie));
    const std::int64_t steekproef = std::max<std::int64_t>(1, heel(even));
    const std::int64_t treffers = heel(schatting * static_cast<double>(steekproef));
    return schatting - deel(exactInterval(populatie, steekproef, treffers).laag, populatie);
}

/// The lower end for the weighted share of the dossiers that `treffers` counts.
double gewogenLaag(std::span<const Groeptelling> groepen, Teller treffers) {
    std::vector<Gewogen> delen;
    double totaal = 0;
    double schatting = 0;
    std::int64_t populatie = 0;
    for (const Groeptelling& g : groepen) {
        delen.push_back(gewogen(g, treffers));
        totaal += delen.back().aantal;
        schatting += delen.back().aantal * delen.back().aandeel;
        populatie += g.hoogstens();
    }
    schatting /= totaal;

    double binnen = 0;
    double onnauwkeurig = 0;
    double gewichten = 0;
    for (std::size_t i = 0; i < delen.size(); ++i) {
        const Gewogen& d = delen[i];
        const double gewicht = d.aantal / totaal;
        const double afstand = gewicht * (d.aandeel - d.laag);
        binnen += afstand * afstand;
        onnauwkeurig += gewicht * gewicht * d.grofheid;
        if (!groepen[i].omvangOnzeker()) continue;
        // A group above the average pulls the whole down when the check is about fewer of it than
        // thought, one below the average when it is about more.
        const double verschil = d.aandeel - schatting;
        const double anders =
            static_cast<double>(verschil > 0 ? d.tussen.laag : d.tussen.hoog) - d.aantal;
        const double verschuiving = verschil * anders / (totaal + anders);
        gewichten += verschuiving * verschuiving;
    }
    const double trekking = bijGewoneTrekking(schatting, onnauwkeurig, populatie);
    const double afstand = std::max(std::sqrt(binnen), trekking);
    const double laag = std::max(0.0, schatting - std::sqrt(afstand * afstand + gewichten));
    return deel(heel(laag * static_cast<double>(populatie)), populatie);
}

Interval eenGroep(const Groeptelling& g) {
    const std::int64_t alle = g.hoogstens();
    return {.laag = deel(minstens(g, g.voldoet), alle),
            .hoog = deel(alle - minstens(g, g.voldoetNiet), alle)};
}

Interval meerGroepen(std::span<const Groeptelling> groepen) {
    const double laag = gewogenLaag(groepen, [](const Groeptelling& g) { return g.voldoet; });
    const double niet = gewogenLaag(groepen, [](const Groeptelling& g) { return g.voldoetNiet; });
    return {.laag = laag, .hoog = std::max(laag, 1 - niet)};
}

/// Weighted over the groups, of what could be established.
double gewogenAandeel(std::span<const Groeptelling> groepen) {
    double som = 0;
    double gewichten = 0;
    for (const Groeptelling& g : groepen) {
        const int bekend = g.voldoet + g.voldoetNiet;
        if (bekend == 0) continue;
        const double aantal = deel(g.populatie * g.telt(), g.getrokken + g.vervangen);
        som += aantal * deel(g.voldoet, bekend);
        gewichten += aantal;
    }
    return gewichten > 0 ? som / gewichten : 0;
}

}  // namespace

Schatting schat(std::span<const Groeptelling> groepen) {
    Schatting uit;
    std::vector<Groeptelling> doen;
    bool onvolledig = false;
    bool leeg = false;
    for (const Groeptelling& g : groepen) {
        controleer(g);
        uit.voldoet += g.voldoet;
        uit.telt += g.telt();
        uit.onbekend += g.nietVastTeStellen;
        uit.populatie += g.populatie;
        if (g.beoordeeld() < g.getrokken) onvolledig = true;
        if (g.telt() > 0)
            doen.push_back(g);
        else if (g.hoogstens() > 0)
            leeg = true;
    }
    uit.aandeel = gewogenAandeel(doen);
    uit.gewogen = doen.size() > 1;
    if (onvolledig)
        uit.waarom = Geeninterval::onvolledig;
    else if (leeg || doen.empty())
        uit.waarom = Geeninterval::nietsTelt;
    else
        uit.interval = doen.size() == 1 ? eenGroep(doen.front()) : meerGroepen(doen);
    return uit;
}

}  // namespace maatlat
