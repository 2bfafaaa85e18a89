// SPDX-License-Identifier: EUPL-1.2
#include "rules/schatting.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "rules/interval.h"

namespace maatlat {

namespace {

void controleer(const Groeptelling& g) {
    const bool negatief = std::min({g.getrokken, g.vervangen, g.voldoet, g.voldoetNiet, g.nvt,
                                    g.open, g.nietVastTeStellen}) < 0;
    if (negatief || g.beoordeeld() > g.getrokken || g.populatie - g.vervangen < g.getrokken)
        throw std::invalid_argument("schatting: counts of a group that cannot be");
}

double deel(std::int64_t teller, std::int64_t noemer) {
    return static_cast<double>(teller) / static_cast<double>(noemer);
}

/// The share of those the check is about in one group, when what could not be established counts
/// as `voldoet` for one end and not for the other.
Interval groepsinterval(const Groeptelling& g) {
    const std::int64_t alle = g.hoogstens();
    const int rand = g.omvangOnzeker() ? 1 : 0;
    const std::int64_t laag = exactInterval(alle, g.telt(), g.voldoet).laag - rand;
    const std::int64_t hoog =
        exactInterval(alle, g.telt(), g.voldoet + g.nietVastTeStellen).hoog + rand;
    return {.laag = deel(std::max<std::int64_t>(laag, 0), alle),
            .hoog = deel(std::min(hoog, alle), alle)};
}

/// A group in the weighing: how many dossiers the check is about, estimated and at least and most.
struct Gewicht {
    double aantal;
    Telinterval tussen;
};

Gewicht gewicht(const Groeptelling& g) {
    const int gezien = g.getrokken + g.vervangen;
    return {.aantal = deel(g.populatie * g.telt(), gezien),
            .tussen = exactInterval(g.populatie, gezien, g.telt())};
}

enum class Kant : unsigned char { laag, hoog };

/// One end of the interval of the weighted share: from the estimate as far as the root of the
/// squares of how far each unknown by itself would bring it.
double gewogenGrens(std::span<const Groeptelling> groepen, Kant kant) {
    std::vector<Gewicht> gewichten;
    double totaal = 0;
    double schatting = 0;
    const auto aandeel = [&](const Groeptelling& g) {
        return deel(kant == Kant::laag ? g.voldoet : g.voldoet + g.nietVastTeStellen, g.telt());
    };
    for (const Groeptelling& g : groepen) {
        gewichten.push_back(gewicht(g));
        totaal += gewichten.back().aantal;
        schatting += gewichten.back().aantal * aandeel(g);
    }
    schatting /= totaal;

    double kwadraten = 0;
    for (std::size_t i = 0; i < groepen.size(); ++i) {
        const Interval grenzen = groepsinterval(groepen[i]);
        const double verschil = aandeel(groepen[i]) - schatting;
        const double eind = kant == Kant::laag ? grenzen.laag : grenzen.hoog;
        const double binnen = gewichten[i].aantal / totaal * (eind - aandeel(groepen[i]));
        // A group above the average pulls the whole down when it is smaller than thought, and up
        // when it is larger; one below the other way round.
        const bool kleiner = (verschil > 0) == (kant == Kant::laag);
        const double anders =
            static_cast<double>(kleiner ? gewichten[i].tussen.laag : gewichten[i].tussen.hoog) -
            gewichten[i].aantal;
        const double tussen = verschil * anders / (totaal + anders);
        kwadraten += binnen * binnen + tussen * tussen;
    }
    const double afstand = std::sqrt(kwadraten);
    return kant == Kant::laag ? std::max(0.0, schatting - afstand)
                              : std::min(1.0, schatting + afstand);
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
    else if (doen.size() == 1)
        uit.interval = groepsinterval(doen.front());
    else
        uit.interval = Interval{.laag = gewogenGrens(doen, Kant::laag),
                                .hoog = gewogenGrens(doen, Kant::hoog)};
    return uit;
}

}  // namespace maatlat
