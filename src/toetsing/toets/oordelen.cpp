// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/oordelen.h"

#include <algorithm>

#include "rules/verklaring.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

/// With many open verwachtingen the ways to an oordeel add up; the range then says more.
constexpr std::size_t kOverzichtelijk = 3;

/// A gap of a verwachting in the few words that fit in a table; empty for one that shows by itself
/// or is about something else.
std::string_view inHetKort(Hiaatsoort soort) {
    switch (soort) {
        case Hiaatsoort::zonderMotivering:
            return "motivering ontbreekt";
        case Hiaatsoort::tegenBewijs:
            return "score tegen het bewijs";
        case Hiaatsoort::zonderGrond:
            return "geen motivering en geen bevinding";
        case Hiaatsoort::zonderVerbeterpunt:
            return "verbeterpunt ontbreekt";
        case Hiaatsoort::zonderBevinding:
            return "geen bevinding";
        case Hiaatsoort::eenSoortBron:
            return "één soort bron";
        case Hiaatsoort::zonderScore:
        case Hiaatsoort::zonderBron:
        case Hiaatsoort::zonderOnderbouwing:
        case Hiaatsoort::losseBevinding:
        case Hiaatsoort::ongelezenDossier:
        case Hiaatsoort::verschilVanLezers:
            break;
    }
    return {};
}

/// What the standen of a toets are made from.
struct Grondslag {
    const Toetsinhoud& inhoud;
    const Bevindingwijzer& bevindingen;
    const std::vector<Hiaat>& gaten;
};

Verwachtingstand standVan(const Grondslag& van, const Verwachting& verwachting) {
    const Toetsinhoud& inhoud = van.inhoud;
    Verwachtingstand uit;
    uit.verwachting = &verwachting;
    if (verwachting.beoordeeld) uit.score = inhoud.scores.op(verwachting.positie);
    for (const Bevinding* een : van.bevindingen.bij(verwachting.code)) {
        ++uit.richtingen[static_cast<std::size_t>(een->richting)];
        if (uit.bronnen.empty() || uit.bronnen.back().bron->nr != een->bron) {
            const Bron* bron = inhoud.bron(een->bron);
            if (!bron) continue;
            uit.bronnen.push_back({bron, {}});
        }
        uit.bronnen.back().bevindingen.push_back(een);
    }
    for (const Bronsoort soort : kBronsoorten)
        if (std::none_of(uit.bronnen.begin(), uit.bronnen.end(),
                         [&](const Bronbevindingen& een) { return een.bron->soort == soort; }))
            uit.ontbrekend.push_back(soort);
    uit.compleet = !verwachting.beoordeeld || uit.score != Score::onbeoordeeld;
    for (const Hiaat& een : van.gaten) {
        if (een.code != verwachting.code || inHetKort(een.soort).empty()) continue;
        uit.opvallend.emplace_back(inHetKort(een.soort));
        uit.compleet &= een.soort == Hiaatsoort::eenSoortBron;  // allowed, only worth a look
    }
    return uit;
}

Criteriumstand standVan(const Grondslag& van, const Criterium& criterium) {
    Criteriumstand uit;
    uit.thema = &van.inhoud.kader->themaVan(criterium);
    uit.criterium = &criterium;
    for (const Verwachting& een : criterium.verwachtingen)
        uit.verwachtingen.push_back(standVan(van, een));
    uit.uitleg = legUit(van.inhoud, criterium);
    return uit;
}

}  // namespace

int Verwachtingstand::aantalBevindingen() const {
    int uit = 0;
    for (const int een : richtingen)
        uit += een;
    return uit;
}

Oordeeluitleg legUit(const Toetsinhoud& inhoud, const Criterium& criterium) {
    const Verklaring verklaring =
        verklaar(*inhoud.kader, *inhoud.regelset, criterium, inhoud.scores);
    Oordeeluitleg uit;
    uit.oordeel = verklaring.uitkomst.oordeel;
    uit.nietsVanToepassing = verklaring.telling.nietsVanToepassing();
    uit.telling = tellingInWoorden(verklaring.telling);
    uit.regelset = inhoud.regelset->titel;
    if (const Clausule* clausule = verklaring.clausule()) {
        uit.waarom = clausule->tekst;
        uit.bron = verklaring.regel->bron;
        for (const Verwachting* een : verklaring.beslissend)
            uit.beslissend.push_back(een->code);
    } else {
        uit.waarom = waaromGeenOordeel(verklaring);
        if (verklaring.uitkomst.grond == Grond::onvolledig && verklaring.regel) {
            uit.nogMogelijk = bereikInWoorden(verklaring.bereik);
            uit.staatVast = verklaring.bereik.vast();
        } else if (verklaring.regel && verklaring.uitkomst.grond != Grond::nietsVanToepassing) {
            uit.bekendGat = verklaring.regel->bekendGat;
        }
    }
    for (const Doel& een : verklaring.doelen)
        if (een.wijzigingen.size() <= kOverzichtelijk)
            uit.doelen.push_back(doelInWoorden(verklaring, een));
    return uit;
}

Criteriumstand stand(const Toetsinhoud& inhoud, const Criterium& criterium) {
    const Bevindingwijzer bevindingen(inhoud);
    return standVan({inhoud, bevindingen, hiaten(inhoud, bevindingen, criterium)}, criterium);
}

std::vector<Criteriumstand> standen(const Toetsinhoud& inhoud) {
    const Bevindingwijzer bevindingen(inhoud);
    const std::vector<Hiaat> gaten = hiaten(inhoud, bevindingen);
    const Grondslag van{inhoud, bevindingen, gaten};
    std::vector<Criteriumstand> uit;
    for (const Criterium* een : inhoud.kader->criteria())
        uit.push_back(standVan(van, *een));
    return uit;
}

}  // namespace maatlat
