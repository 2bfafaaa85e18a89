// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/hiaten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefdossier.h"

namespace maatlat {
namespace {

using test::Proefdossier;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

/// The gaps of one kind, as "code path".
std::vector<std::string> van(Hiaatsoort soort, const Toetsinhoud& dossier) {
    std::vector<std::string> uit;
    for (const Hiaat& een : hiaten(dossier))
        if (een.soort == soort) uit.push_back(een.code + " " + een.pad);
    return uit;
}

/// A toets in which nothing is missing: all judged, everything explained, two kinds of bron.
Proefdossier volledig() {
    Proefdossier proef("+-n ++");
    const auto document = proef.bron(Bronsoort::document);
    const auto interview = proef.bron(Bronsoort::interview);
    proef.bevinding(document, {"1.1.1", "1.1.2", "1.2.1", "1.2.2"});
    proef.bevinding(interview, {"1.1.1", "1.1.2", "1.2.1", "1.2.2"});
    proef.veld(Veldsoort::motivering, "1.1.2", "Dit ontbreekt.")
        .veld(Veldsoort::motivering, "1.1.3", "Dit doet een ander.")
        .veld(Veldsoort::verbeterpunt, "1.1.2", "Doe dit.")
        .veld(Veldsoort::onderbouwing, "1.1", "Het is deels op orde.");
    return proef;
}

TEST(Hiaten, ZijnErNietInEenVolledigeToets) {
    EXPECT_THAT(hiaten(volledig().dossier()), IsEmpty());
}

TEST(Hiaten, ZijnErNietInEenOvergenomenRonde) {
    Proefdossier proef("+-+ ..");
    proef.dossier().kop.status = Toetsstatus::overgenomen;
    EXPECT_THAT(hiaten(proef.dossier()), IsEmpty());
}

TEST(Hiaten, NoemenElkeVerwachtingZonderScore) {
    Proefdossier proef;
    EXPECT_THAT(van(Hiaatsoort::zonderScore, proef.dossier()),
                ElementsAre("1.1.1 /toets/5/criterium/1.1#verwachting-1.1.1",
                            "1.1.2 /toets/5/criterium/1.1#verwachting-1.1.2",
                            "1.1.3 /toets/5/criterium/1.1#verwachting-1.1.3",
                            "1.2.1 /toets/5/criterium/1.2#verwachting-1.2.1",
                            "1.2.2 /toets/5/criterium/1.2#verwachting-1.2.2"));
    // What has no score is not missing anything else yet; the toets is: there is no bron.
    EXPECT_EQ(hiaten(proef.dossier()).size(), 6u);
    EXPECT_TRUE(hiaten(proef.dossier()).front().moetAangevuld);
}

TEST(Hiaten, VragenEenMotiveringBijOnvoldoendeEnNvt) {
    Proefdossier proef = volledig();
    proef.veld(Veldsoort::motivering, "1.1.2", " \n").veld(Veldsoort::motivering, "1.1.3", "");
    EXPECT_THAT(van(Hiaatsoort::zonderMotivering, proef.dossier()),
                ElementsAre("1.1.2 /toets/5/criterium/1.1#verwachting-1.1.2",
                            "1.1.3 /toets/5/criterium/1.1#verwachting-1.1.3"));
    EXPECT_EQ(hiaten(proef.dossier())[1].tekst,
              "Verwachting 1.1.3 is niet van toepassing, maar de motivering ontbreekt.");
}

TEST(Hiaten, VragenEenVerbeterpuntAlleenBijOnvoldoende) {
    Proefdossier proef = volledig();
    proef.veld(Veldsoort::verbeterpunt, "1.1.2", "");
    EXPECT_THAT(van(Hiaatsoort::zonderVerbeterpunt, proef.dossier()),
                ElementsAre("1.1.2 /toets/5/criterium/1.1#verwachting-1.1.2"));
}

TEST(Hiaten, VragenEenOnderbouwingAlleenWaarEenOordeelIs) {
    Proefdossier proef = volledig();
    proef.veld(Veldsoort::onderbouwing, "1.1", "");
    // With one onvoldoende and one nvt the rule has a gap: still no oordeel.
    EXPECT_THAT(van(Hiaatsoort::zonderOnderbouwing, proef.dossier()), IsEmpty());
    proef.dossier().scores.zet(2, Score::voldoende);
    // 1.2 has no rule, so no oordeel to explain.
    EXPECT_THAT(van(Hiaatsoort::zonderOnderbouwing, proef.dossier()),
                ElementsAre("1.1 /toets/5/criterium/1.1#onderbouwing"));
    proef.dossier().scores.zet(0, Score::onbeoordeeld);
    EXPECT_THAT(van(Hiaatsoort::zonderOnderbouwing, proef.dossier()), IsEmpty());
}

TEST(Hiaten, NoemenEenBevindingZonderVerwachting) {
    Proefdossier proef = volledig();
    proef.bevinding(2, {});
    const auto gevonden = hiaten(proef.dossier());
    EXPECT_THAT(gevonden, ElementsAre(AllOf(Field(&Hiaat::soort, Hiaatsoort::losseBevinding),
                                            Field(&Hiaat::pad, "/toets/5/bevinding/3"),
                                            Field(&Hiaat::tekst,
                                                  "Bevinding 3 (Interview met een "
                                                  "vertrouwensarts) hoort nog bij geen "
                                                  "enkele verwachting."))));
}

TEST(Hiaten, MeldenEenScoreZonderBevindingMaarNietBijNvt) {
    Proefdossier proef = volledig();
    proef.dossier().bevindingen.clear();
    proef.veld(Veldsoort::motivering, "1.2.1", "Dat zagen wij.");
    EXPECT_THAT(van(Hiaatsoort::zonderBevinding, proef.dossier()),
                ElementsAre(HasSubstr("1.1.2 "), HasSubstr("1.2.1 ")));
    // Voldoende rests on a word of motivering, or on a bevinding.
    EXPECT_THAT(van(Hiaatsoort::zonderGrond, proef.dossier()),
                ElementsAre(HasSubstr("1.1.1 "), HasSubstr("1.2.2 ")));
    for (const Hiaat& een : hiaten(proef.dossier()))
        EXPECT_FALSE(een.moetAangevuld) << een.tekst;
}

TEST(Hiaten, MeldenEenToetsZonderEnkeleBron) {
    Proefdossier proef("++n ++");
    const auto gevonden = hiaten(proef.dossier());
    ASSERT_FALSE(gevonden.empty());
    EXPECT_EQ(gevonden.front().soort, Hiaatsoort::zonderBron);
    EXPECT_EQ(gevonden.front().pad, "/toets/5/bronnen");
    EXPECT_TRUE(gevonden.front().moetAangevuld);
    proef.bron(Bronsoort::observatie);
    EXPECT_THAT(van(Hiaatsoort::zonderBron, proef.dossier()), IsEmpty());
}

/// Which gaps nobody can let be, by code.
std::vector<std::string> teMenden(const Toetsinhoud& dossier) {
    std::vector<std::string> uit;
    for (const Hiaat& een : hiaten(dossier))
        if (een.moetAangevuld) uit.push_back(een.code);
    return uit;
}

TEST(Hiaten, LatenGeenOnvoldoendeZonderMotiveringToeEnNvtMetEenRedenWel) {
    Proefdossier proef = volledig();
    proef.veld(Veldsoort::motivering, "1.1.2", "").veld(Veldsoort::motivering, "1.1.3", "");
    EXPECT_THAT(teMenden(proef.dossier()), ElementsAre("1.1.2"));
    // Also when it is against the evidence, which is then what it is called.
    proef.dossier().bevindingen.front().richting = Richting::voldoende;
    EXPECT_THAT(van(Hiaatsoort::tegenBewijs, proef.dossier()),
                ElementsAre("1.1.2 /toets/5/criterium/1.1#verwachting-1.1.2"));
    EXPECT_THAT(teMenden(proef.dossier()), ElementsAre("1.1.2"));
}

TEST(Hiaten, LatenInEenZelfevaluatieEenOpenScoreToeMaarNietAlleen) {
    Proefdossier proef("+.. ..");
    proef.bron(Bronsoort::document);
    EXPECT_THAT(teMenden(proef.dossier()), ElementsAre("1.1.2", "1.1.3", "1.2.1", "1.2.2"));
    proef.dossier().kop.soort = Toetssoort::zelfevaluatie;
    EXPECT_THAT(teMenden(proef.dossier()), IsEmpty());
    proef.dossier().scores.zet(0, Score::onbeoordeeld);
    EXPECT_THAT(teMenden(proef.dossier()), testing::SizeIs(5));
}

/// What speaks against the score of 1.1.1, with so many bevindingen each way.
std::string tegen(std::string_view scores, int voldoende, int onvoldoende, int neutraal = 0) {
    Proefdossier proef(scores);
    const auto bron = proef.bron(Bronsoort::interview);
    const auto voegToe = [&](int aantal, Richting richting) {
        for (int i = 0; i < aantal; ++i) {
            proef.bevinding(bron, {"1.1.1"});
            proef.dossier().bevindingen.back().richting = richting;
        }
    };
    voegToe(voldoende, Richting::voldoende);
    voegToe(onvoldoende, Richting::onvoldoende);
    voegToe(neutraal, Richting::neutraal);
    for (const Hiaat& een : hiaten(proef.dossier()))
        if (een.soort == Hiaatsoort::tegenBewijs) return een.tekst;
    return {};
}

TEST(Hiaten, VragenWaaromEenScoreTegenDeBevindingenIngaat) {
    EXPECT_EQ(tegen("-.. ..", 3, 0),
              "Verwachting 1.1.1 is onvoldoende, maar drie bevindingen wijzen op voldoende en geen "
              "op onvoldoende. Schrijf in de motivering waarom.");
    EXPECT_EQ(tegen("+.. ..", 1, 2),
              "Verwachting 1.1.1 is voldoende, maar twee bevindingen wijzen op onvoldoende en één "
              "op voldoende. Schrijf in de motivering waarom.");
    EXPECT_THAT(tegen("+.. ..", 0, 1, 5), HasSubstr("één bevinding wijst op onvoldoende en geen"));
    EXPECT_EQ(tegen("+.. ..", 2, 2), "") << "as many for as against";
    EXPECT_EQ(tegen("-.. ..", 0, 3), "");
    EXPECT_EQ(tegen("+.. ..", 0, 0, 3), "") << "neutral counts for neither";
    EXPECT_EQ(tegen("n.. ..", 0, 3), "") << "of nvt a motivering is asked anyway";
}

TEST(Hiaten, MeldenEenEnkeleSoortBronOokAlZijnHetErMeer) {
    Proefdossier proef = volledig();
    const auto tweedeInterview = proef.bron(Bronsoort::interview);
    proef.dossier().bevindingen.clear();
    proef.bevinding(2, {"1.1.1", "1.1.2"}).bevinding(tweedeInterview, {"1.1.1"});
    proef.bevinding(1, {"1.1.2", "1.2.1", "1.2.2"}).bevinding(2, {"1.2.1", "1.2.2"});
    const auto gevonden = hiaten(proef.dossier());
    ASSERT_EQ(gevonden.size(), 1u);
    EXPECT_EQ(gevonden[0].tekst, "Verwachting 1.1.1 is beoordeeld op één soort bron: interview.");
}

/// A steekproef with one check on 1.1.1 that has a norm.
Steekproefuitkomst metNorm(Normuitslag uitslag) {
    Steekproefuitkomst uit;
    uit.steekproef.nr = 1;
    uit.getrokken = uit.beoordeeld = 20;
    uit.vragen.emplace_back();
    Vraaguitkomst& vraag = uit.vragen.back();
    vraag.vraag.kort = "triage op tijd";
    vraag.vraag.verwachting = "1.1.1";
    vraag.vraag.norm = Norm{950, "Sectornorm"};
    vraag.norm = Normoordeel{};
    vraag.norm->uitslag = uitslag;
    vraag.totaal.voldoet = 10;
    return uit;
}

std::vector<std::string> tegenBewijsBij(std::string_view scores, const Steekproefuitkomst& wat,
                                        const std::string& motivering = "") {
    Proefdossier proef(scores);
    proef.dossier().steekproeven = {wat};
    proef.veld(Veldsoort::motivering, "1.1.1", motivering);
    std::vector<std::string> uit;
    for (const Hiaat& een : hiaten(proef.dossier()))
        if (een.soort == Hiaatsoort::tegenBewijs) uit.push_back(een.tekst);
    return uit;
}

TEST(Hiaten, VragenWaaromEenScoreTegenHetBewijsIngaat) {
    EXPECT_THAT(tegenBewijsBij("+.. ..", metNorm(Normuitslag::zekerNietGehaald)),
                ElementsAre("Verwachting 1.1.1 is voldoende, maar de norm van minstens 95% voor "
                            "“triage op tijd” is met 95% zekerheid niet gehaald. Schrijf in de "
                            "motivering waarom."));
    EXPECT_THAT(tegenBewijsBij("-.. ..", metNorm(Normuitslag::zekerGehaald)),
                ElementsAre(HasSubstr("is onvoldoende, maar de norm")));
    EXPECT_THAT(tegenBewijsBij("+.. ..", metNorm(Normuitslag::zekerGehaald)), IsEmpty());
    EXPECT_THAT(tegenBewijsBij("-.. ..", metNorm(Normuitslag::zekerNietGehaald)), IsEmpty());
    EXPECT_THAT(tegenBewijsBij("+.. ..", metNorm(Normuitslag::nietTeZeggen)), IsEmpty());
    EXPECT_THAT(tegenBewijsBij("n.. ..", metNorm(Normuitslag::zekerNietGehaald)), IsEmpty());
    EXPECT_THAT(tegenBewijsBij(".+. ..", metNorm(Normuitslag::zekerNietGehaald)), IsEmpty());
    EXPECT_THAT(tegenBewijsBij("+.. ..", metNorm(Normuitslag::zekerNietGehaald), "Daarom."),
                IsEmpty());
}

TEST(Hiaten, ZienPasBewijsTegenOnvoldoendeAlsElkeNormIsGehaald) {
    Steekproefuitkomst wat = metNorm(Normuitslag::zekerGehaald);
    wat.vragen.push_back(wat.vragen[0]);
    wat.vragen[1].norm->uitslag = Normuitslag::nietTeZeggen;
    EXPECT_THAT(tegenBewijsBij("-.. ..", wat), IsEmpty());
    wat.vragen[1].norm.reset();  // drawn, and not all read yet
    EXPECT_THAT(tegenBewijsBij("-.. ..", wat), IsEmpty());
    wat.vragen[1].vraag.norm.reset();
    EXPECT_THAT(tegenBewijsBij("-.. ..", wat), testing::SizeIs(1));
}

TEST(Hiaten, NoemenDossiersDieNietZijnGelezenOfBesproken) {
    Proefdossier proef = volledig();
    Steekproefuitkomst wat = metNorm(Normuitslag::nietTeZeggen);
    wat.beoordeeld = 14;
    wat.teBespreken = 1;
    proef.dossier().steekproeven = {wat};
    std::vector<std::string> regels;
    for (const Hiaat& een : hiaten(proef.dossier()))
        regels.push_back(een.tekst + " " + een.pad);
    EXPECT_THAT(regels,
                ElementsAre("Zes dossiers van dossiersteekproef 1 zijn nog niet gelezen. "
                            "/toets/5/steekproef/1",
                            "Over één dossier van dossiersteekproef 1 verschillen de lezers van "
                            "antwoord, zonder afspraak. /toets/5/steekproef/1/lezers"));
}

TEST(Hiaten, StaanPerSoortEnDanOpVolgordeVanHetKader) {
    Proefdossier proef("+-. --");
    proef.bevinding(proef.bron(Bronsoort::dossier), {});
    std::vector<Hiaatsoort> soorten;
    std::vector<std::string> codes;
    for (const Hiaat& een : hiaten(proef.dossier())) {
        if (soorten.empty() || soorten.back() != een.soort) soorten.push_back(een.soort);
        if (een.soort == Hiaatsoort::zonderMotivering) codes.push_back(een.code);
    }
    EXPECT_THAT(soorten, ElementsAre(Hiaatsoort::zonderScore, Hiaatsoort::zonderMotivering,
                                     Hiaatsoort::zonderGrond, Hiaatsoort::zonderVerbeterpunt,
                                     Hiaatsoort::zonderBevinding, Hiaatsoort::losseBevinding));
    EXPECT_THAT(codes, ElementsAre("1.1.2", "1.2.1", "1.2.2"));
}

}  // namespace
}  // namespace maatlat
