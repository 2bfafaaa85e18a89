// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/vergelijkpagina.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "domain/fouten.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/landelijk/mediaan.h"
#include "taal/getal.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

using Toetsen = std::vector<const Toets*>;

bool isPlusOfMin(Score score) {
    return score == Score::voldoende || score == Score::onvoldoende;
}

std::vector<std::string> namen(const Toetsen& van) {
    std::vector<std::string> uit;
    for (const Toets* een : van)
        uit.push_back(een->organisatie);
    return uit;
}

/// Toetsen beside each other, and what their differences are called.
class Naastelkaar {
  public:
    Naastelkaar(const Standbeoordeling& van, const Standbeoordeling& vast, Toetsen toetsen,
                const Vergelijkteksten& teksten)
        : van_(van),
          vast_(vast.beoordeling()),
          toetsen_(std::move(toetsen)),
          teksten_(teksten),
          metAandeel_(vast_.basis().metNvt ||
                      std::ranges::any_of(toetsen_,
                                          [&](const Toets* een) {
                                              return tel(een->scores, van_.kader()).nvt > 0;
                                          })),
          medianen_(metAandeel_ ? mediaanAandeelPerCriterium(vast_) : mediaanPerCriterium(vast_)) {}

    VergelijkPagina::Rij rij(const Criterium& criterium) const {
        VergelijkPagina::Rij uit{true, criterium.code, criterium.tekst, {}, {}, {}, false};
        const double mediaan = medianen_[index(van_.kader(), criterium)];
        for (const Toets* een : toetsen_) {
            const Telling telling = tel(een->scores, criterium);
            VergelijkPagina::Cel cel{teken(oordeel(*een, criterium), telling.nietsVanToepassing())};
            if (telling.teltMee() && telMee())
                cel.bij = voldoendeVan(telling) + aandeelErbij(telling) + ", " +
                          naastMediaan(telling, mediaan);
            voegTekstToe(cel, *een, criterium.code, criterium.code);
            uit.cellen.push_back(std::move(cel));
        }
        uit.land = telMee() ? "mediaan " + hoogte(mediaan) : "nog geen";
        std::tie(uit.verschil, uit.verschilt) = verschil(criterium);
        return uit;
    }

    VergelijkPagina::Rij rij(const Criterium& criterium, const Verwachting& een) const {
        VergelijkPagina::Rij uit{false, een.code, een.tekst, {}, {}, {}, false};
        for (const Toets* toets : toetsen_) {
            VergelijkPagina::Cel cel{alsTeken(toets->scores.op(een.positie))};
            voegTekstToe(cel, *toets, een.code, criterium.code);
            uit.cellen.push_back(std::move(cel));
        }
        const Telling& land = vast_.perVerwachting()[static_cast<std::size_t>(een.positie)];
        uit.land = land.beoordeeld() == 0 ? "nog geen"
                                          : vanDe(land.voldoende, land.beoordeeld()) +
                                                (land.voldoende == 1 ? " voldoet" : " voldoen");
        std::tie(uit.verschil, uit.verschilt) = verschil(een);
        return uit;
    }

    /// On how many verwachtingen they differ, and which only one of them meets.
    std::vector<std::string> samenvatting() const {
        if (toetsen_.size() < 2) return {};
        std::vector<std::vector<std::string>> alleen(toetsen_.size());
        int verschillend = 0;
        const auto verwachtingen = van_.kader().beoordeelde();
        for (const Verwachting* een : verwachtingen) {
            verschillend += !gelijk(*een);
            const auto met = metScore(*een, Score::voldoende);
            if (met.size() == 1 && metScore(*een, Score::onvoldoende).size() + 1 == toetsen_.size())
                alleen[plaats(met.front())].push_back(een->code);
        }
        std::vector<std::string> uit;
        const auto geheel = static_cast<int>(verwachtingen.size());
        uit.push_back(verschillend == 0 ? "Zij hebben overal dezelfde score."
                      : verschillend == geheel
                          ? "Zij verschillen op " + alle(geheel, kVerwachting) + "."
                          : "Zij verschillen op " + vanDe(verschillend, geheel) +
                                " verwachtingen.");
        for (std::size_t i = 0; i < toetsen_.size(); ++i)
            if (!alleen[i].empty())
                uit.push_back("Alleen " + toetsen_[i]->organisatie + " voldoet aan " +
                              opsomming(alleen[i]) + ".");
        return uit;
    }

    /// Of each in total, and on which criteria above and below.
    std::vector<std::string> mediaanzinnen() const {
        std::vector<std::string> uit;
        if (!telMee()) return uit;
        const double mediaan =
            metAandeel_ ? vast_.spreiding().mediaanAandeel : vast_.spreiding().mediaan;
        for (const Toets* een : toetsen_) {
            const Telling telling = tel(een->scores, van_.kader());
            if (!telling.teltMee()) continue;
            std::string zin = een->organisatie + " voldoet aan " +
                              voldoendeVanVerwachtingen(telling) + aandeelErbij(telling) + ": " +
                              naastMediaan(telling, mediaan) + " van " + hoogte(mediaan) + ".";
            zin += kant(*een, " Boven de mediaan: ", 1) + kant(*een, " Onder de mediaan: ", -1);
            uit.push_back(std::move(zin));
        }
        if (metAandeel_ && !uit.empty())
            uit.emplace_back(
                "Niet alles is overal van toepassing. Daarom gaat de mediaan over het aandeel van "
                "wat van toepassing is, en niet over het aantal.");
        return uit;
    }

  private:
    /// What an organisation is compared by: the number that is voldoende, or the share of what
    /// applies when that is not the same for all.
    double maat(const Telling& telling) const {
        return metAandeel_ ? static_cast<double>(telling.voldoende) / telling.beoordeeld()
                           : telling.voldoende;
    }

    std::string hoogte(double mediaan) const {
        return metAandeel_ ? procent(mediaan) : metHalven(mediaan);
    }

    std::string aandeelErbij(const Telling& telling) const {
        return metAandeel_ ? " (" + aandeelInWoorden(telling) + ")" : "";
    }

    /// Above the median (1), below it (-1) or on it (0). Shares are of small wholes: what differs
    /// differs by far more than a rounding.
    int kantVan(const Telling& telling, double mediaan) const {
        const double verschil = maat(telling) - mediaan;
        return std::abs(verschil) < 1e-9 ? 0 : verschil > 0 ? 1 : -1;
    }

    /// "2 boven de mediaan", "op de mediaan"; of shares "boven de mediaan".
    std::string naastMediaan(const Telling& telling, double mediaan) const {
        const int kant = kantVan(telling, mediaan);
        if (kant == 0) return "op de mediaan";
        return (metAandeel_ ? "" : metHalven(std::abs(maat(telling) - mediaan)) + " ") +
               (kant > 0 ? "boven" : "onder") + " de mediaan";
    }

    bool telMee() const { return vast_.basis().tellenMee() > 0; }

    std::string kant(const Toets& toets, const char* woorden, int richting) const {
        std::vector<std::string> codes;
        for (const Criterium* criterium : van_.kader().criteria()) {
            const Telling telling = tel(toets.scores, *criterium);
            if (telling.teltMee() &&
                kantVan(telling, medianen_[index(van_.kader(), *criterium)]) == richting)
                codes.push_back(criterium->code);
        }
        return codes.empty() ? std::string() : woorden + opsomming(codes) + ".";
    }

    std::optional<Oordeel> oordeel(const Toets& toets, const Criterium& criterium) const {
        return van_.beoordeling().verklaring(toets, criterium).uitkomst.oordeel;
    }

    void voegTekstToe(VergelijkPagina::Cel& cel, const Toets& toets, const std::string& code,
                      const std::string& criterium) const {
        const std::int64_t nr = van_.stand().plekken.at(toets.organisatie).toets;
        const auto tekst = teksten_.find({nr, code});
        if (tekst == teksten_.end()) return;
        cel.tekst = eersteWoorden(tekst->second, 160);
        cel.pad = "/toets/" + std::to_string(nr) + "/criterium/" + criterium;
        if (code != criterium) cel.pad += "#verwachting-" + code;
    }

    Toetsen metScore(const Verwachting& een, Score score) const {
        Toetsen uit;
        for (const Toets* toets : toetsen_)
            if (toets->scores.op(een.positie) == score) uit.push_back(toets);
        return uit;
    }

    std::size_t plaats(const Toets* toets) const {
        return static_cast<std::size_t>(std::ranges::find(toetsen_, toets) - toetsen_.begin());
    }

    bool gelijk(const Verwachting& een) const {
        return metScore(een, toetsen_.front()->scores.op(een.positie)).size() == toetsen_.size();
    }

    std::pair<std::string, bool> verschil(const Verwachting& een) const {
        if (toetsen_.size() == 1 || gelijk(een))
            return {toetsen_.size() == 1 ? "" : "gelijk", false};
        if (std::ranges::any_of(toetsen_, [&](const Toets* toets) {
                return !isPlusOfMin(toets->scores.op(een.positie));
            }))
            return {"niet te vergelijken", true};
        const Toetsen met = metScore(een, Score::voldoende);
        if (met.size() == 1) return {"alleen " + met.front()->organisatie + " voldoet", true};
        return {opsomming(namen(met)) + " voldoen", true};
    }

    std::pair<std::string, bool> verschil(const Criterium& criterium) const {
        if (toetsen_.size() == 1) return {"", false};
        std::vector<std::optional<Oordeel>> oordelen;
        for (const Toets* een : toetsen_)
            oordelen.push_back(oordeel(*een, criterium));
        if (std::set(oordelen.begin(), oordelen.end()).size() == 1) return {"gelijk", false};
        if (std::ranges::any_of(oordelen, [](const auto& een) { return !een; }))
            return {toetsen_.size() == 2 ? "niet te vergelijken: een van de twee heeft geen oordeel"
                                         : "niet te vergelijken: niet elk heeft een oordeel",
                    true};
        Toetsen beste;
        const auto hoogste = *std::ranges::min_element(oordelen);
        for (std::size_t i = 0; i < toetsen_.size(); ++i)
            if (oordelen[i] == hoogste) beste.push_back(toetsen_[i]);
        return {opsomming(namen(beste)) + (beste.size() == 1 ? " heeft" : " hebben") +
                    " een beter oordeel",
                true};
    }

    const Standbeoordeling& van_;
    const Beoordeling& vast_;
    Toetsen toetsen_;
    const Vergelijkteksten& teksten_;
    bool metAandeel_;  // somebody has an nvt: shares are compared
    std::vector<double> medianen_;
};

/// Those that were chosen, in the order of the fields. Throws Onvindbaar.
Toetsen gekozenToetsen(const Onderzoeksstand& stand, const std::vector<std::int64_t>& nummers) {
    Toetsen uit;
    for (const std::int64_t nr : nummers) {
        if (nr == 0) continue;
        const Toets* gevonden = stand.metNummer(nr);
        if (!gevonden) throw Onvindbaar();
        uit.push_back(gevonden);
    }
    return uit;
}

}  // namespace

VergelijkPagina vergelijkpagina(const Onderzoeksstand& stand, const std::string& basis,
                                std::vector<std::int64_t> gekozen,
                                const Vergelijkteksten& teksten) {
    VergelijkPagina uit;
    gekozen.resize(VergelijkPagina::kMeeste);
    uit.actie = basis + "/vergelijk";
    uit.gekozen = gekozen;
    for (const Toets& een : stand.ronde.toetsen)
        uit.keuzes.push_back({stand.plekken.at(een.organisatie).toets, een.organisatie});
    const Toetsen toetsen = gekozenToetsen(stand, gekozen);
    if (toetsen.empty()) {
        // Offer two that differ, so that one press gives a comparison.
        if (uit.keuzes.size() > 1) uit.gekozen[1] = uit.keuzes[1].toets;
        return uit;
    }
    if (std::set(toetsen.begin(), toetsen.end()).size() < toetsen.size()) return uit;
    const Onderzoeksstand tellen = stand.watVaststaat();
    const Standbeoordeling van(stand), vast(tellen);
    const Naastelkaar naastElkaar(van, vast, toetsen, teksten);
    for (const Toets* een : toetsen)
        uit.organisaties.push_back(van.naam(*een));
    uit.alineas = naastElkaar.samenvatting();
    uit.mediaanzinnen = naastElkaar.mediaanzinnen();
    for (const Criterium* criterium : van.kader().criteria()) {
        uit.regels.push_back(naastElkaar.rij(*criterium));
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.beoordeeld) uit.regels.push_back(naastElkaar.rij(*criterium, een));
    }
    return uit;
}

}  // namespace maatlat
