// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/verklaring_tekst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kaders.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

/// The explanation of one criterium ("1.1") with these marks.
class Uitleg {
  public:
    Uitleg(Beslisregel beslisregel, std::string_view tekens)
        : kader_(test::kaderMet({static_cast<int>(tekens.size())}, std::move(beslisregel))),
          verklaring_(
              verklaar(kader_, kader_.regelsets[0], *kader_.criterium("1.1"), test::rij(tekens))) {}
    Uitleg(const Uitleg&) = delete;
    Uitleg& operator=(const Uitleg&) = delete;

    const Verklaring& operator*() const { return verklaring_; }

    std::vector<std::string> doelen() const {
        std::vector<std::string> uit;
        for (const Doel& een : verklaring_.doelen)
            uit.push_back(doelInWoorden(verklaring_, een));
        return uit;
    }

  private:
    Toetsingskader kader_;
    Verklaring verklaring_;
};

TEST(VerklaringTekst, SaysATelling) {
    const struct {
        Telling telling;
        const char* woorden;
    } gevallen[] = {
        {{3, 1, 0, 0}, "3 voldoende, 1 onvoldoende"},
        {{0, 0, 4, 0}, "4 nvt"},
        {{1, 2, 3, 4}, "1 voldoende, 2 onvoldoende, 3 nvt, 4 onbeoordeeld"},
        {{0, 0, 0, 0}, "geen enkele verwachting"},
    };
    for (const auto& [telling, woorden] : gevallen)
        EXPECT_EQ(tellingInWoorden(telling), woorden);
}

TEST(VerklaringTekst, SaysWhyThereIsNoOordeel) {
    const struct {
        const char* tekens;
        const char* zin;
    } gevallen[] = {
        {"++--", ""},
        {"+++.", "Er is nog geen oordeel: één verwachting is nog niet beoordeeld (1.1.4)."},
        {".+.+",
         "Er is nog geen oordeel: twee verwachtingen zijn nog niet beoordeeld (1.1.1 en 1.1.3)."},
        {"+--n",
         "Er is geen oordeel: geen enkele beslisregel past bij 1 voldoende, 2 onvoldoende, 1 nvt."},
        {"nnnn", "Er is geen oordeel: geen enkele verwachting is van toepassing."},
    };
    for (const auto& [tekens, zin] : gevallen)
        EXPECT_EQ(waaromGeenOordeel(*Uitleg(test::randvoorwaarden2015(), tekens)), zin) << tekens;

    const Beslisregel dubbel = test::regel(
        {test::clausule(Oordeel::voldoende,
                        {test::aantal(Score::voldoende, Vergelijking::minstens, 1)}),
         test::clausule(Oordeel::onvoldoende,
                        {test::aantal(Score::onvoldoende, Vergelijking::minstens, 1)})});
    EXPECT_EQ(waaromGeenOordeel(*Uitleg(dubbel, "+-")),
              "Er is geen oordeel: beslisregels met een verschillend oordeel passen bij 1 "
              "voldoende, 1 onvoldoende.");

    Toetsingskader kader = test::kaderMet({2}, test::veiligheid2015());
    kader.regelsets[0].perThema.clear();
    EXPECT_EQ(waaromGeenOordeel(
                  verklaar(kader, kader.regelsets[0], *kader.criterium("1.1"), test::rij("++"))),
              "Er is geen oordeel: bij deze beslisregels is er geen voor dit criterium.");
}

TEST(VerklaringTekst, SaysWhatWouldHaveToChange) {
    // Randvoorwaarden: V at 0 or 1 onvoldoende, M at 2 with the others voldoende, O from 3.
    EXPECT_THAT(Uitleg(test::randvoorwaarden2015(), "+++-").doelen(),
                ElementsAre("Het oordeel wordt matig als één van 1.1.1, 1.1.2 en 1.1.3 onvoldoende "
                            "wordt.",
                            "Het oordeel wordt onvoldoende als twee van 1.1.1, 1.1.2 en 1.1.3 "
                            "onvoldoende worden."));
    EXPECT_THAT(Uitleg(test::randvoorwaarden2015(), "+---").doelen(),
                ElementsAre("Het oordeel wordt voldoende als twee van 1.1.2, 1.1.3 en 1.1.4 "
                            "voldoende worden.",
                            "Het oordeel wordt matig als één van 1.1.2, 1.1.3 en 1.1.4 voldoende "
                            "wordt."));
    EXPECT_THAT(Uitleg(test::veiligheid2015(), "+--").doelen(),
                ElementsAre("Het oordeel wordt voldoende als 1.1.2 en 1.1.3 voldoende worden.",
                            "Het oordeel wordt matig als één van 1.1.2 en 1.1.3 voldoende wordt."));
    EXPECT_THAT(Uitleg(test::veiligheid2015(), "++-").doelen(),
                ElementsAre("Het oordeel wordt voldoende als 1.1.3 voldoende wordt.",
                            "Het oordeel wordt onvoldoende als één van 1.1.1 en 1.1.2 onvoldoende "
                            "wordt."));
}

TEST(VerklaringTekst, NamesTheOtherWaysWithOf) {
    // One nvt and one onvoldoende: either of two changes leads to matig.
    const auto doelen = Uitleg(test::veiligheid2015(), "+n-").doelen();
    ASSERT_EQ(doelen.size(), 3u);
    EXPECT_EQ(doelen[0], "Het oordeel wordt voldoende als 1.1.3 voldoende wordt.");
    EXPECT_EQ(doelen[1], "Het oordeel wordt matig als 1.1.2 voldoende wordt.");
    EXPECT_EQ(doelen[2],
              "Het oordeel wordt onvoldoende als 1.1.2 onvoldoende wordt; of als 1.1.1 onvoldoende "
              "wordt.");
}

TEST(VerklaringTekst, SaysWhenAnOordeelIsOutOfReach) {
    // Matig asks for two voldoende beside one onvoldoende: a criterium of two cannot get there.
    EXPECT_THAT(Uitleg(test::veiligheid2015(), "++").doelen(),
                ElementsAre("Het oordeel matig is met geen enkele wijziging te bereiken.",
                            "Het oordeel wordt onvoldoende als 1.1.1 en 1.1.2 onvoldoende "
                            "worden."));
}

TEST(VerklaringTekst, SaysAChangeOfSeveralKinds) {
    const Uitleg uitleg(test::randvoorwaarden2015(), "+--n.");
    EXPECT_EQ(wijzigingInWoorden(*uitleg, {{Score::onvoldoende, Score::voldoende, 1},
                                           {Score::onbeoordeeld, Score::voldoende, 1},
                                           {Score::nvt, Score::onvoldoende, 1}}),
              "één van 1.1.2 en 1.1.3 voldoende wordt, 1.1.5 voldoende wordt en 1.1.4 onvoldoende "
              "wordt");
    EXPECT_EQ(wijzigingInWoorden(*uitleg, {}), "");
}

TEST(VerklaringTekst, SaysWhatIsStillPossible) {
    using enum Oordeel;
    const struct {
        Bereik bereik;
        const char* woorden;
    } gevallen[] = {
        {{{voldoende}, false}, "voldoende"},
        {{{voldoende, matig}, false}, "voldoende of matig"},
        {{{voldoende, matig, onvoldoende}, false}, "voldoende, matig of onvoldoende"},
        {{{matig}, true}, "matig of geen oordeel"},
        {{{}, true}, "geen oordeel"},
    };
    for (const auto& [bereik, woorden] : gevallen)
        EXPECT_EQ(bereikInWoorden(bereik), woorden);
}

TEST(VerklaringTekst, SaysWhatHoldsWhenNothingApplies) {
    EXPECT_EQ(allesNvtInWoorden(test::randvoorwaarden2015(), 4),
              "Is alles nvt, dan is er geen oordeel, ook al past er een regel: er is niets van "
              "toepassing.");
    EXPECT_EQ(allesNvtInWoorden(test::organisatie2015(), 3),
              "Is alles nvt, dan is er geen oordeel: er is niets van toepassing.");
    const Clausule voldoende =
        test::clausule(Oordeel::voldoende, {test::aandeel(Score::nvt, Vergelijking::precies, 100)});
    EXPECT_EQ(allesNvtInWoorden(test::regel({voldoende}), 2),
              "Is alles nvt, dan is het oordeel voldoende, want de regel zegt: \"voldoende\".");
    Clausule matig = voldoende;
    matig.oordeel = Oordeel::matig;
    EXPECT_EQ(allesNvtInWoorden(test::regel({voldoende, matig}), 2),
              "Is alles nvt, dan is er geen oordeel, want de regel geeft er meer dan één.");
}

TEST(VerklaringTekst, SaysWhatAProofFound) {
    const Beslisregel regel = test::randvoorwaarden2015();
    EXPECT_EQ(bewijsInWoorden(bewijs(regel, 4), regel),
              "Bij 2 van de 15 mogelijke tellingen past geen enkele regel. De kleinste: 1 "
              "voldoende, 2 onvoldoende, 1 nvt.");
    const Beslisregel sluitend = test::regel(
        {test::clausule(Oordeel::voldoende,
                        {test::aantal(Score::onvoldoende, Vergelijking::precies, 0)}),
         test::clausule(Oordeel::onvoldoende,
                        {test::aantal(Score::onvoldoende, Vergelijking::minstens, 1)})});
    EXPECT_EQ(bewijsInWoorden(bewijs(sluitend, 4), sluitend), "");
    const Beslisregel slecht = test::regel(
        {test::clausule(Oordeel::voldoende,
                        {test::aantal(Score::onvoldoende, Vergelijking::hoogstens, 1)}),
         test::clausule(Oordeel::onvoldoende,
                        {test::aantal(Score::onvoldoende, Vergelijking::minstens, 1)}),
         test::clausule(Oordeel::matig, {test::aantal(Score::nvt, Vergelijking::meerDan, 9)})});
    EXPECT_EQ(bewijsInWoorden(bewijs(slecht, 2), slecht),
              "Bij 2 van de 6 mogelijke tellingen passen regels met een verschillend oordeel. De "
              "kleinste: 1 voldoende, 1 onvoldoende. Dan passen \"voldoende\" en \"onvoldoende\". "
              "De regel \"matig\" past bij geen enkele telling.");
}

}  // namespace
}  // namespace maatlat
