// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rondeverschil.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

class Rondeverschil : public testing::Test {
  protected:
    Rondeverschil() {
        using enum Score;
        a.toetsen = {{"Alfa", rij(onvoldoende, onvoldoende)},
                     {"Beta", rij(voldoende, voldoende)},
                     {"Gamma", rij(voldoende, onvoldoende)},
                     {"Oud-Noord", rij(onvoldoende, voldoende)},
                     {"Weg", rij(voldoende, voldoende)}};
        b.toetsen = {{"Alfa", rij(voldoende, onvoldoende)},
                     {"Beta", rij(voldoende, onvoldoende)},
                     {"Gamma", rij(voldoende, onvoldoende)},
                     {"Nieuw", rij(voldoende, voldoende)},
                     {"Noord", rij(voldoende, voldoende)}};
        paren = rondeparen(a, b, lijn);
    }
    /// Oud-Noord and Oud-Zuid went into Noord.
    static Rondelijn lijn(const std::string& naam) {
        if (naam == "Oud-Noord" || naam == "Oud-Zuid") return {naam, "Noord"};
        return {naam};
    }
    /// A and B; C and D are voldoende.
    static Scorerij rij(Score eerste, Score tweede) {
        Scorerij uit;
        uit.zet(0, eerste);
        uit.zet(1, tweede);
        uit.zet(2, Score::voldoende);
        uit.zet(3, Score::voldoende);
        return uit;
    }
    static std::string wie(const Rondepaar& een) {
        return (een.a ? een.a->organisatie : "–") + "/" + (een.b ? een.b->organisatie : "–");
    }

    Ronde a = test::kleineRonde();
    Ronde b = test::kleineRonde();
    std::vector<Rondepaar> paren;
};

TEST_F(Rondeverschil, HoudtWieOpgingTegenWaarZijInOpging) {
    std::vector<std::string> namen;
    for (const Rondepaar& een : paren)
        namen.push_back(wie(een));
    EXPECT_THAT(namen, ElementsAre("Alfa/Alfa", "Beta/Beta", "Gamma/Gamma", "Oud-Noord/Noord",
                                   "Weg/–", "–/Nieuw"));
}

TEST_F(Rondeverschil, HoudtTweeDieLaterSamengingenNietTegenElkaar) {
    using enum Score;
    const auto wieTegenWie = [](const Ronde& een, const Ronde& ander) {
        std::vector<std::string> uit;
        for (const Rondepaar& paar : rondeparen(een, ander, lijn))
            uit.push_back(wie(paar));
        return uit;
    };
    const Scorerij score = rij(voldoende, voldoende);
    a.toetsen = {{"Oud-Noord", score}, {"Oud-Zuid", score}};
    b.toetsen = {{"Oud-Noord", score}, {"Oud-Zuid", score}};
    EXPECT_THAT(wieTegenWie(a, b), ElementsAre("Oud-Noord/Oud-Noord", "Oud-Zuid/Oud-Zuid"));
    b.toetsen = {{"Oud-Zuid", score}};
    EXPECT_THAT(wieTegenWie(a, b), ElementsAre("Oud-Noord/–", "Oud-Zuid/Oud-Zuid"));
    a.toetsen = {{"Oud-Noord", score}};
    EXPECT_THAT(wieTegenWie(a, b), ElementsAre("Oud-Noord/–", "–/Oud-Zuid"));
    // The later one first.
    a.toetsen = {{"Noord", score}};
    b.toetsen = {{"Oud-Noord", score}, {"Oud-Zuid", score}};
    EXPECT_THAT(wieTegenWie(a, b), ElementsAre("Noord/Oud-Noord", "Noord/Oud-Zuid"));
}

TEST_F(Rondeverschil, TeltWaarinErMeerOpgingenMaarEenKeer) {
    using enum Score;
    const auto telling = [&] {
        paren = rondeparen(a, b, lijn);
        return telGangen(rondegangen(paren, a.kader));
    };
    a.toetsen = {{"Oud-Noord", rij(onvoldoende, voldoende)},
                 {"Oud-Zuid", rij(onvoldoende, voldoende)},
                 {"Weg", rij(voldoende, voldoende)}};
    b.toetsen = {{"Noord", rij(voldoende, voldoende)}, {"Nieuw", rij(voldoende, voldoende)}};
    EXPECT_EQ(telling().van(Rondebeweging::omhoog), 1);
    EXPECT_EQ(telling().van(Rondebeweging::alleenA), 1);
    EXPECT_EQ(telling().van(Rondebeweging::alleenB), 1);
    EXPECT_EQ(telling().verschillend, 0);
    const Beoordeling eerst(a, a.kader.regelsets.front()), later(b, b.kader.regelsets.front());
    EXPECT_EQ(verwachtingsverschillen(eerst, later, paren)[0].omhoog, 1);
    // The one went up and the other did not: that is no way up of all of it.
    a.toetsen[1].scores = rij(voldoende, voldoende);
    EXPECT_EQ(telling().van(Rondebeweging::omhoog), 0);
    EXPECT_EQ(telling().van(Rondebeweging::gelijk), 0);
    EXPECT_EQ(telling().verschillend, 1);
    const Beoordeling anders(a, a.kader.regelsets.front());
    EXPECT_EQ(verwachtingsverschillen(anders, later, paren)[0].omhoog, 0);
}

TEST_F(Rondeverschil, NeemtVoorDeMediaanAlleenWieInBeideVolledigIsBeoordeeld) {
    b.toetsen[1].scores.zet(3, Score::onbeoordeeld);
    const Rondesamen samen = inBeideRondes(a, b, paren);
    std::vector<std::string> inA, inB;
    for (const Toets& een : samen.a.toetsen)
        inA.push_back(een.organisatie);
    for (const Toets& een : samen.b.toetsen)
        inB.push_back(een.organisatie);
    EXPECT_THAT(inA, ElementsAre("Alfa", "Gamma", "Oud-Noord"));
    EXPECT_THAT(inB, ElementsAre("Alfa", "Gamma", "Noord"));
}

TEST_F(Rondeverschil, ZetWieOmhoogGingBovenaan) {
    std::vector<std::string> uit;
    for (const Rondegang& een : rondegangen(paren, a.kader))
        uit.push_back(wie(een.paar) + " " + std::to_string(static_cast<int>(een.richting)) + " " +
                      std::to_string(een.voor.voldoende) + ">" + std::to_string(een.na.voldoende));
    EXPECT_THAT(uit, ElementsAre("Alfa/Alfa 0 2>3", "Oud-Noord/Noord 0 3>4", "Beta/Beta 1 4>3",
                                 "Gamma/Gamma 2 3>3", "Weg/– 3 4>0", "–/Nieuw 4 0>4"));
}

TEST_F(Rondeverschil, TeltPerVerwachtingWieVeranderde) {
    const Beoordeling eerst(a, a.kader.regelsets.front()), later(b, b.kader.regelsets.front());
    const auto verschillen = verwachtingsverschillen(eerst, later, paren);
    ASSERT_EQ(verschillen.size(), 4u);
    EXPECT_EQ(verschillen[0].a.voldoende, 3);
    EXPECT_EQ(verschillen[0].b.voldoende, 5);
    EXPECT_EQ(verschillen[0].omhoog, 2);
    EXPECT_EQ(verschillen[0].omlaag, 0);
    EXPECT_EQ(verschillen[1].omhoog, 0);
    EXPECT_EQ(verschillen[1].omlaag, 1);
    EXPECT_EQ(verschillen[2].omhoog + verschillen[2].omlaag, 0);
}

TEST_F(Rondeverschil, ZegtNietsVanWieNietVolledigIsBeoordeeld) {
    b.toetsen[0].scores.zet(3, Score::onbeoordeeld);
    const auto gangen = rondegangen(paren, a.kader);
    EXPECT_EQ(gangen.back().richting, Rondebeweging::nietTeZeggen);
    EXPECT_EQ(gangen.back().paar.a->organisatie, "Alfa");
}

}  // namespace
}  // namespace maatlat
