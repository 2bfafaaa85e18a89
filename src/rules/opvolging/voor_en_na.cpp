// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/voor_en_na.h"

#include "rules/evaluate.h"

namespace maatlat {

namespace {

int aantalMet(const VoorEnNa& van, Score voor, Score na) {
    int uit = 0;
    for (const VoorEnNa::Criteriumstand& criterium : van.criteria)
        for (const VoorEnNa::Verwachtingstand& een : criterium.verwachtingen)
            uit += een.voor == voor && een.na == na ? 1 : 0;
    return uit;
}

}  // namespace

int VoorEnNa::verbeterd() const {
    return aantalMet(*this, Score::onvoldoende, Score::voldoende);
}

int VoorEnNa::nogOnvoldoende() const {
    return aantalMet(*this, Score::onvoldoende, Score::onvoldoende);
}

int VoorEnNa::verslechterd() const {
    return aantalMet(*this, Score::voldoende, Score::onvoldoende);
}

VoorEnNa voorEnNa(const Toetsingskader& kader, const Regelset& regelset, const Scorerij& voor,
                  const Scorerij& na) {
    VoorEnNa uit;
    for (const Criterium* een : kader.criteria()) {
        VoorEnNa::Criteriumstand stand;
        stand.criterium = een;
        stand.voor = evaluate(kader, regelset, *een, voor).oordeel;
        stand.na = evaluate(kader, regelset, *een, na).oordeel;
        stand.nietsVoor = tel(voor, *een).nietsVanToepassing();
        stand.nietsNa = tel(na, *een).nietsVanToepassing();
        for (const Verwachting& van : een->verwachtingen)
            if (van.beoordeeld)
                stand.verwachtingen.push_back({&van, voor.op(van.positie), na.op(van.positie)});
        uit.criteria.push_back(std::move(stand));
    }
    uit.voor = tel(voor, kader);
    uit.na = tel(na, kader);
    return uit;
}

}  // namespace maatlat
