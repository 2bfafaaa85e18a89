// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/bronnenlijst.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/bezoekkeuze.h"
#include "toetsing/toets/tekst_uit_toets.h"

namespace maatlat {

namespace {

std::string opDag(const Bron& bron) {
    return bron.datum.empty() ? "" : ", " + datumInWoorden(bron.datum);
}

/// Of a talk with one person no day: where only one has that function, the day would name them.
std::string gesprek(const Bron& bron) {
    if (bron.gesprekspartner == "management")
        return "Gesprek met het management" +
               (bron.aantal > 1 ? ", " + telwoord(bron.aantal) + " mensen" : std::string());
    return "Gesprek met " + (bron.aantal == 1
                                 ? "een " + bron.gesprekspartner
                                 : telwoord(bron.aantal) + " " + meervoud(bron.gesprekspartner));
}

bool metDag(const Bron& gesprek) {
    return gesprek.aantal > 1 || gesprek.gesprekspartner == "management";
}

/// Empty for what is told in another way: single dossiers together, steekproeven by how they were
/// drawn.
std::string regelVan(const Bron& bron) {
    switch (bron.soort) {
        case Bronsoort::document:
            return "Document “" + bron.titel.str() + "” (" + bron.documentsoort + ")" +
                   opDag(bron) + ".";
        case Bronsoort::interview:
            return gesprek(bron) + (metDag(bron) ? opDag(bron) : "") + ".";
        case Bronsoort::observatie:
            return "Observatie “" + bron.titel.str() + "”" + opDag(bron) + ".";
        case Bronsoort::dossier:
            break;
    }
    return {};
}

class Groep {
  public:
    void voegToe(const Bron& bron) {
        if (bron.soort == Bronsoort::dossier && steekproefVan(bron.nr) == 0) ++dossiers_;
        if (std::string regel = regelVan(bron); !regel.empty())
            regels_.emplace_back(bron.datum, std::move(regel));
    }
    void teltBevinding() { ++bevindingen_; }
    /// By date, and in the order in which they came.
    std::vector<std::string> regels() {
        std::ranges::stable_sort(regels_, {}, &std::pair<std::string, std::string>::first);
        std::vector<std::string> uit;
        for (auto& [datum, regel] : regels_)
            uit.push_back(std::move(regel));
        constexpr Telbaar kDossier{"dossier", "dossiers", true};
        constexpr Telbaar kBevinding{"bevinding", "bevindingen"};
        if (dossiers_ > 0) uit.push_back(metHoofdletter(hoeveel(dossiers_, kDossier)) + ".");
        if (bevindingen_ > 0)
            uit.push_back(metHoofdletter(hoeveel(bevindingen_, kBevinding)) + ".");
        return uit;
    }

  private:
    std::vector<std::pair<std::string, std::string>> regels_;  ///< date, words
    int dossiers_ = 0;
    int bevindingen_ = 0;
};

}  // namespace

std::vector<Bronnengroep> bronnenlijst(const Toetsinhoud& inhoud) {
    std::map<std::int64_t, Groep> perBezoek;
    // A visit that was taken away did not take place: what hung under it is under none.
    const auto bij = [&](std::int64_t nr) -> Groep& {
        const bool bekend =
            std::ranges::find(inhoud.bezoeken, nr, &Bezoek::nr) != inhoud.bezoeken.end();
        return perBezoek[bekend ? nr : 0];
    };
    for (const Bron& een : inhoud.bronnen)
        bij(een.bezoek).voegToe(een);
    for (const Bevinding& een : inhoud.bevindingen)
        bij(bezoekVan(een, inhoud.bron(een.bron))).teltBevinding();
    std::vector<Bezoek> opDatum = inhoud.bezoeken;
    std::ranges::stable_sort(opDatum, {}, &Bezoek::datum);
    std::vector<Bronnengroep> uit;
    for (const Bezoek& een : opDatum)
        uit.push_back({bezoeknaam(een), perBezoek[een.nr].regels()});
    if (auto regels = perBezoek[0].regels(); !regels.empty())
        uit.push_back(
            {uit.empty() ? "De bronnen een voor een" : "Niet bij een bezoek", std::move(regels)});
    Bronnengroep getrokken{"Dossiers die door het lot zijn gekozen", {}};
    for (const Steekproefuitkomst& een : inhoud.steekproeven)
        getrokken.regels.push_back(alinea({steekproefverantwoording(een), een.samen()}));
    if (!getrokken.regels.empty()) uit.push_back(std::move(getrokken));
    return uit;
}

}  // namespace maatlat
