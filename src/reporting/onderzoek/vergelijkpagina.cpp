// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Two toetsen and what their differences are called.
class Paar {
  public:
    Paar(const Standbeoordeling& van, const Toets& a, const Toets& b) : van_(van), a_(a), b_(b) {}

    VergelijkPagina::Rij rij(const Criterium& criterium) const {
        const auto a = oordeel(a_, criterium), b = oordeel(b_, criterium);
        VergelijkPagina::Rij uit{true,
                                 criterium.code,
                                 criterium.tekst,
                                 teken(a, niets(a_, criterium)),
                                 teken(b, niets(b_, criterium)),
                                 "gelijk",
                                 a != b};
        if (!uit.verschilt) return uit;
        if (!a || !b)
            uit.verschil = "niet te vergelijken: een van de twee heeft geen oordeel";
        else
            uit.verschil = (*a < *b ? a_ : b_).organisatie + " heeft een beter oordeel";
        return uit;
    }

    VergelijkPagina::Rij rij(const Verwachting& een) const {
        const Score a = a_.scores.op(een.positie), b = b_.scores.op(een.positie);
        VergelijkPagina::Rij uit{false,       een.code, een.tekst, alsTeken(a),
                                 alsTeken(b), "gelijk", a != b};
        if (!uit.verschilt) return uit;
        const auto isScore = [](Score score) {
            return score == Score::voldoende || score == Score::onvoldoende;
        };
        if (!isScore(a) || !isScore(b))
            uit.verschil = "niet te vergelijken";
        else
            uit.verschil = "alleen " + (a == Score::voldoende ? a_ : b_).organisatie + " voldoet";
        return uit;
    }

    /// On how many verwachtingen they differ, and which only one of them meets.
    std::vector<std::string> samenvatting() const {
        std::vector<std::string> alleenA, alleenB;
        int verschillend = 0;
        const auto verwachtingen = van_.kader().beoordeelde();
        for (const Verwachting* een : verwachtingen) {
            const Score a = a_.scores.op(een->positie), b = b_.scores.op(een->positie);
            verschillend += a != b;
            if (a == Score::voldoende && b == Score::onvoldoende) alleenA.push_back(een->code);
            if (b == Score::voldoende && a == Score::onvoldoende) alleenB.push_back(een->code);
        }
        std::vector<std::string> uit;
        const auto geheel = static_cast<int>(verwachtingen.size());
        uit.push_back(verschillend == 0 ? "Zij hebben overal dezelfde score."
                      : verschillend == geheel
                          ? "Zij verschillen op " + alle(geheel, kVerwachting) + "."
                          : "Zij verschillen op " + vanDe(verschillend, geheel) +
                                " verwachtingen.");
        if (!alleenA.empty())
            uit.push_back("Alleen " + a_.organisatie + " voldoet aan " + opsomming(alleenA) + ".");
        if (!alleenB.empty())
            uit.push_back("Alleen " + b_.organisatie + " voldoet aan " + opsomming(alleenB) + ".");
        return uit;
    }

  private:
    std::optional<Oordeel> oordeel(const Toets& toets, const Criterium& criterium) const {
        return van_.beoordeling().verklaring(toets, criterium).uitkomst.oordeel;
    }

    static bool niets(const Toets& toets, const Criterium& criterium) {
        return tel(toets.scores, criterium).nietsVanToepassing();
    }

    const Standbeoordeling& van_;
    const Toets& a_;
    const Toets& b_;
};

const Toets& zoek(const Onderzoeksstand& stand, std::int64_t nr) {
    const Toets* gevonden = stand.metNummer(nr);
    if (!gevonden) throw Onvindbaar();
    return *gevonden;
}

}  // namespace

VergelijkPagina vergelijkpagina(const Onderzoeksstand& stand, const std::string& basis,
                                std::int64_t a, std::int64_t b) {
    VergelijkPagina uit;
    uit.actie = basis + "/vergelijk";
    uit.gekozenA = a;
    uit.gekozenB = b;
    for (const Toets& een : stand.ronde.toetsen)
        uit.keuzes.push_back({stand.plekken.at(een.organisatie).toets, een.organisatie});
    if (a == 0 && b == 0) {
        // Offer two that differ, so that one press gives a comparison.
        if (uit.keuzes.size() > 1) uit.gekozenB = uit.keuzes[1].toets;
        return uit;
    }
    const Toets &links = zoek(stand, a), &rechts = zoek(stand, b);
    if (a == b) return uit;
    const Standbeoordeling van(stand);
    const Paar paar(van, links, rechts);
    uit.a = van.naam(links);
    uit.b = van.naam(rechts);
    uit.alineas = paar.samenvatting();
    for (const Criterium* criterium : van.kader().criteria()) {
        uit.regels.push_back(paar.rij(*criterium));
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.beoordeeld) uit.regels.push_back(paar.rij(een));
    }
    return uit;
}

}  // namespace maatlat
