// SPDX-License-Identifier: EUPL-1.2
// The engine against the naive one of support/naief.h, on many kaders, rules and scores. Each case
// follows from its seed, which is printed when it fails.
#include <gtest/gtest.h>

#include "rules/bewijs.h"
#include "rules/onderzoek/beoordeling.h"
#include "support/kaders.h"
#include "support/naief.h"
#include "support/toevalskader.h"

namespace maatlat {
namespace {

using naief::telling;
using test::Toeval;

Score score(const std::string& woord) {
    return woord.empty() ? Score::onbeoordeeld : *scoreMetNaam(woord);
}

/// The word of the naive engine for an outcome of ours.
std::string woord(const Uitkomst& uitkomst) {
    switch (uitkomst.grond) {
        case Grond::beslist:
            return std::string(naam(*uitkomst.oordeel));
        case Grond::onvolledig:
            return "open";
        case Grond::gat:
            return "gat";
        case Grond::dubbel:
            return "dubbel";
        case Grond::nietsVanToepassing:
            return "niets";
        case Grond::geenRegel:
            break;
    }
    return "geen regel";
}

/// A round of made-up organisations, as the naive engine and as ours have it.
struct Proefronde {
    explicit Proefronde(Toeval& toeval) {
        ronde.kader = toeval.kader();
        for (int i = 10, aantal = toeval.tussen(0, 25); i < 10 + aantal; ++i) {
            organisaties.push_back(
                {"O" + std::to_string(i), toeval.scores(ronde.kader.aantalBeoordeeld())});
            Toets& toets = ronde.toetsen.emplace_back();
            toets.organisatie = organisaties.back().naam;
            for (std::size_t j = 0; j < organisaties.back().scores.size(); ++j)
                toets.scores.zet(static_cast<int>(j), score(organisaties.back().scores[j]));
        }
        for (const naief::Organisatie& een : organisaties)
            oordelen[een.naam] = naief::oordelen(ronde.kader, set(), een.scores);
    }
    const Regelset& set() const { return ronde.kader.regelsets[0]; }

    Ronde ronde;
    std::vector<naief::Organisatie> organisaties;
    std::map<std::string, std::vector<std::string>> oordelen;
};

void vergelijkOordelen(const Proefronde& proef) {
    const Oordeeltabel tabel(proef.ronde.kader, proef.set());
    for (const Toets& toets : proef.ronde.toetsen) {
        const Oordelen uitTabel = tabel.oordelen(toets.scores);
        const std::vector<std::string>& naief = proef.oordelen.at(toets.organisatie);
        for (int i = 0; const Criterium* criterium : proef.ronde.kader.criteria()) {
            const Uitkomst uitkomst =
                evaluate(proef.ronde.kader, proef.set(), *criterium, toets.scores);
            EXPECT_EQ(woord(uitkomst), naief[static_cast<std::size_t>(i)]) << criterium->code;
            EXPECT_EQ(uitkomst.oordeel.has_value(), uitkomst.grond == Grond::beslist);
            EXPECT_EQ(uitTabel.op(i), uitkomst.oordeel) << criterium->code;
            ++i;
        }
    }
}

void vergelijkRanglijst(const Proefronde& proef) {
    const Beoordeling beoordeling(proef.ronde, proef.set());
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    const std::vector<naief::Rij> naief = naief::ranglijst(proef.organisaties);
    ASSERT_EQ(ranglijst.size(), naief.size());
    for (std::size_t plaats = 0; plaats < naief.size(); ++plaats) {
        const Toets& toets = beoordeling.toets(plaats);
        EXPECT_EQ(toets.organisatie, naief[plaats].naam) << plaats;
        EXPECT_EQ(beoordeling.plaats(toets), plaats);
        EXPECT_EQ(ranglijst.rang(plaats), naief[plaats].rang) << plaats;
        EXPECT_EQ(plaats < ranglijst.metRang(), naief[plaats].rang.has_value());
        EXPECT_EQ(ranglijst.telling(plaats),
                  telling(proef.organisaties[ranglijst.rij(plaats)].scores));
        for (int i = 0; const std::string& verwacht : proef.oordelen.at(toets.organisatie)) {
            if (verwacht == "niets" || verwacht == "gat") {
                EXPECT_EQ(ranglijst.nietsVanToepassing(plaats, i), verwacht == "niets");
            }
            const auto oordeel = ranglijst.oordeel(plaats, i++);
            EXPECT_EQ(oordeel ? std::string(naam(*oordeel)) : "geen",
                      naief::isOordeel(verwacht) ? verwacht : "geen");
        }
    }
}

void vergelijkTellingen(const Proefronde& proef) {
    const Beoordeling beoordeling(proef.ronde, proef.set());
    for (std::size_t i = 0; i < beoordeling.perCriterium().size(); ++i) {
        naief::Scores kolom;
        for (const naief::Organisatie& een : proef.organisaties)
            if (naief::teltMee(een.scores)) kolom.push_back(proef.oordelen.at(een.naam)[i]);
        const Verdeling& verdeling = beoordeling.perCriterium()[i];
        EXPECT_EQ(verdeling.voldoende, naief::tel(kolom, "voldoende"));
        EXPECT_EQ(verdeling.matig, naief::tel(kolom, "matig"));
        EXPECT_EQ(verdeling.onvoldoende, naief::tel(kolom, "onvoldoende"));
        EXPECT_EQ(verdeling.geenOordeel, std::count_if(kolom.begin(), kolom.end(), [](auto& een) {
                      return !naief::isOordeel(een);
                  }));
        EXPECT_GE(verdeling.nietsVanToepassing, naief::tel(kolom, "niets"));
        EXPECT_EQ(static_cast<std::size_t>(verdeling.voldoende + verdeling.matig +
                                           verdeling.onvoldoende + verdeling.geenOordeel),
                  kolom.size());
    }
    const auto verwachtingen = static_cast<std::size_t>(proef.ronde.kader.aantalBeoordeeld());
    ASSERT_EQ(beoordeling.perVerwachting().size(), verwachtingen);
    for (std::size_t i = 0; i < verwachtingen; ++i) {
        naief::Scores kolom;
        for (const naief::Organisatie& een : proef.organisaties)
            if (naief::teltMee(een.scores)) kolom.push_back(een.scores[i]);
        EXPECT_EQ(beoordeling.perVerwachting()[i], telling(kolom));
    }
}

void vergelijkSpreiding(const Proefronde& proef) {
    const Spreiding spreiding = Beoordeling(proef.ronde, proef.set()).spreiding();
    std::multiset<int> aantallen;
    std::multiset<double> aandelen;
    for (const naief::Organisatie& een : proef.organisaties)
        if (naief::teltMee(een.scores)) {
            aantallen.insert(naief::tel(een.scores, "voldoende"));
            aandelen.insert(naief::aandeel(een.scores));
        }
    EXPECT_EQ(spreiding.organisaties, static_cast<int>(aantallen.size()));
    for (std::size_t i = 0; i < spreiding.perAantal.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(spreiding.perAantal[i]),
                  aantallen.count(static_cast<int>(i)));
    if (aantallen.empty()) return;
    const std::vector<int> rij(aantallen.begin(), aantallen.end());
    EXPECT_EQ(spreiding.minste, rij.front());
    EXPECT_EQ(spreiding.meeste, rij.back());
    const auto mediaan = [](const auto& reeks) {
        return reeks.size() % 2 == 1
                   ? reeks[reeks.size() / 2]
                   : 0.5 * reeks[reeks.size() / 2 - 1] + 0.5 * reeks[reeks.size() / 2];
    };
    const auto gemiddelde = [](const auto& reeks) {
        double som = 0;
        for (const auto een : reeks)
            som += een;
        return som / static_cast<double>(reeks.size());
    };
    EXPECT_DOUBLE_EQ(spreiding.mediaan, mediaan(rij));
    EXPECT_DOUBLE_EQ(spreiding.gemiddelde, gemiddelde(rij));
    const std::vector<double> delen(aandelen.begin(), aandelen.end());
    EXPECT_DOUBLE_EQ(1.0 * spreiding.laagste.deel / spreiding.laagste.geheel, delen.front());
    EXPECT_DOUBLE_EQ(1.0 * spreiding.hoogste.deel / spreiding.hoogste.geheel, delen.back());
    EXPECT_NEAR(spreiding.mediaanAandeel, mediaan(delen), 1e-12);
    EXPECT_NEAR(spreiding.gemiddeldAandeel, gemiddelde(delen), 1e-12);
}

void vergelijkBasis(const Proefronde& proef) {
    const Beoordeling beoordeling(proef.ronde, proef.set());
    Telbasis verwacht;
    for (const naief::Organisatie& een : proef.organisaties) {
        ++verwacht.organisaties;
        verwacht.onvolledig += naief::open(een.scores);
        verwacht.nietsVanToepassing += naief::allesNvt(een.scores);
        verwacht.metNvt = verwacht.metNvt || naief::tel(een.scores, "nvt") > 0;
        EXPECT_EQ(beoordeling.teltMee(*proef.ronde.toets(een.naam)), naief::teltMee(een.scores));
    }
    EXPECT_EQ(beoordeling.basis(), verwacht);
    EXPECT_EQ(static_cast<std::size_t>(verwacht.tellenMee()), beoordeling.ranglijst().metRang());
}

/// What came by, so that the comparison cannot quietly pass over a kind of case.
struct Gezien {
    int meerDan32Criteria = 0, boven10 = 0, boven20 = 0, grootNa32 = 0, vol = 0;
    int gedeeldeRang = 0;
    std::map<std::string, int> uitkomsten;

    void voegToe(const Proefronde& proef) {
        const auto criteria = proef.ronde.kader.criteria();
        meerDan32Criteria += criteria.size() > 32;
        boven10 += std::any_of(criteria.begin(), criteria.end(),
                               [](const Criterium* een) { return een->aantal > 10; });
        boven20 += std::any_of(criteria.begin(), criteria.end(),
                               [](const Criterium* een) { return een->aantal > 20; });
        for (std::size_t i = 32; i < criteria.size(); ++i)
            grootNa32 += criteria[i]->aantal > 10;
        vol += proef.ronde.kader.aantalBeoordeeld() == kMaxBeoordeeld;
        const auto lijst = naief::ranglijst(proef.organisaties);
        for (std::size_t i = 1; i < lijst.size(); ++i)
            gedeeldeRang += lijst[i].rang && lijst[i].rang == lijst[i - 1].rang;
        for (const auto& [naam, oordelen] : proef.oordelen)
            for (const std::string& een : oordelen)
                ++uitkomsten[een];
    }
};

TEST(TegenNaief, OordelenRanglijstEnTellingenZijnGelijk) {
    Gezien gezien;
    for (std::uint64_t zaad = 1; zaad <= 300; ++zaad) {
        SCOPED_TRACE("zaad " + std::to_string(zaad));
        Toeval toeval(zaad);
        const Proefronde proef(toeval);
        vergelijkOordelen(proef);
        vergelijkRanglijst(proef);
        vergelijkTellingen(proef);
        vergelijkSpreiding(proef);
        vergelijkBasis(proef);
        ASSERT_FALSE(HasFailure());
        gezien.voegToe(proef);
    }
    EXPECT_GE(gezien.meerDan32Criteria, 10);
    EXPECT_GE(gezien.boven10, 10);
    EXPECT_GE(gezien.boven20, 10);
    EXPECT_GE(gezien.grootNa32, 3);
    EXPECT_GE(gezien.vol, 10);
    EXPECT_GE(gezien.gedeeldeRang, 100);
    for (const char* uitkomst :
         {"voldoende", "matig", "onvoldoende", "open", "niets", "gat", "dubbel", "geen regel"})
        EXPECT_GE(gezien.uitkomsten[uitkomst], 100) << uitkomst;
}

/// A round of a few organisations with a few verwachtingen, of which some are open.
Ronde kleineProefronde(Toeval& toeval, std::vector<naief::Organisatie>& organisaties) {
    Ronde ronde;
    const int verwachtingen = toeval.tussen(1, 3);
    ronde.kader = test::kaderMet({verwachtingen}, test::veiligheid2015());
    int open = 0;
    for (int i = 0, aantal = toeval.tussen(1, 6); i < aantal; ++i) {
        naief::Scores scores;
        for (int j = 0; j < verwachtingen; ++j) {
            const bool isOpen = open < 6 && toeval.kans(25);
            open += isOpen;
            scores.push_back(
                isOpen ? ""
                       : naief::Scores{"voldoende", "onvoldoende",
                                       "nvt"}[static_cast<std::size_t>(toeval.tussen(0, 2))]);
        }
        organisaties.push_back({"O" + std::to_string(i), scores});
        Toets& toets = ronde.toetsen.emplace_back();
        toets.organisatie = organisaties.back().naam;
        for (std::size_t j = 0; j < scores.size(); ++j)
            toets.scores.zet(static_cast<int>(j), score(scores[j]));
    }
    return ronde;
}

// Every open score of everybody becomes voldoende, onvoldoende or nvt, in every way there is.
TEST(TegenNaief, BesteEnSlechtsteRangDieNogKunnenZijnGelijk) {
    int onvolledig = 0, vast = 0, ofGeen = 0, meerdereOpen = 0;
    for (std::uint64_t zaad = 1; zaad <= 400; ++zaad) {
        SCOPED_TRACE("zaad " + std::to_string(zaad));
        Toeval toeval(zaad);
        std::vector<naief::Organisatie> organisaties;
        const Ronde ronde = kleineProefronde(toeval, organisaties);
        const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
        const auto naief = naief::mogelijkeRangen(organisaties);
        int open = 0;
        for (const naief::Organisatie& een : organisaties) {
            const std::size_t plaats = beoordeling.plaats(*ronde.toets(een.naam));
            const auto bereik = beoordeling.ranglijst().mogelijkeRang(plaats);
            ASSERT_EQ(bereik.has_value(), naief::open(een.scores)) << een.naam;
            if (!bereik) continue;
            naief::Rangen rangen = naief.at(een.naam);
            ASSERT_EQ(bereik->ofGeen, rangen.erase(std::nullopt) > 0) << een.naam;
            ASSERT_EQ(bereik->beste, *rangen.begin()) << een.naam;
            ASSERT_EQ(bereik->slechtste, *rangen.rbegin()) << een.naam;
            ++onvolledig, ++open;
            vast += bereik->beste == bereik->slechtste;
            ofGeen += bereik->ofGeen;
        }
        meerdereOpen += open > 1;
    }
    EXPECT_GE(onvolledig, 200);
    EXPECT_GE(vast, 20);
    EXPECT_GE(ofGeen, 20);
    EXPECT_GE(meerdereOpen, 100);
}

}  // namespace
}  // namespace maatlat
