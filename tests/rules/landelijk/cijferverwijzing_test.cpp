// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/cijferverwijzing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <set>

#include "rules/landelijk/getypt_cijfer.h"
#include "rules/landelijk/rapportstukken.h"
#include "rules/landelijk/rapporttraject.h"
#include "rules/landelijk/zinscontrole.h"
#include "rules/onderzoek/beoordeling.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Four organisations, by hand: 1.1.1 is voldoende at all, 1.1.2 at three, 1.1.3 at two, 1.2.1 at
/// two of three (one nvt), 1.2.2 at two of three. Voldoende in all: 5, 2, 2, 3.
class Cijfers : public testing::Test {
  protected:
    Cijfers() {
        ronde.kader = kaderMet({3, 2}, veiligheid2015());
        ronde.toetsen = {{"Drenthe", rij("+++ ++")},
                         {"Flevoland", rij("++- --")},
                         {"Twente", rij("+-+ --")},
                         {"Utrecht", rij("++- +n")}};
    }
    const Beoordeling& van() {
        if (!beoordeling_) beoordeling_.emplace(ronde, ronde.kader.regelsets[0]);
        return *beoordeling_;
    }
    std::string waarde(const std::string& binnen) {
        const auto gelezen = leesVerwijzing(binnen, van());
        return gelezen.verwijzing ? cijferVan(*gelezen.verwijzing, van()).tekst : gelezen.fout;
    }
    std::vector<std::string> getypt(const std::string& tekst) {
        std::vector<std::string> uit;
        for (const Getyptcijfer& een : getypteCijfers(tekst, van()))
            uit.push_back(een.tekst);
        return uit;
    }
    Uitslag uitslag(const std::string& zin) {
        const auto uit = controleerZinnen(zin, van());
        EXPECT_EQ(uit.size(), 1U) << zin;
        return uit.empty() ? Uitslag::nietTeBeslissen : uit[0].uitslag;
    }

    Ronde ronde;

  private:
    std::optional<Beoordeling> beoordeling_;
};

TEST_F(Cijfers, KomenUitDezelfdeTellingAlsDeTabel) {
    EXPECT_EQ(waarde("aandeel 1.1.1"), "100 procent");
    EXPECT_EQ(waarde("aandeel 1.1.2"), "75 procent");
    EXPECT_EQ(waarde("Aandeel   1.1.3"), "50 procent");
    EXPECT_EQ(waarde("aandeel 1.2.2"), "33 procent");  // 1 of 3: nvt counts not
    EXPECT_EQ(waarde("voldoende 1.1.2"), "3");
    EXPECT_EQ(waarde("onvoldoende 1.2.1"), "2");
    EXPECT_EQ(waarde("aantal organisaties"), "4");
    EXPECT_EQ(waarde("aantal verwachtingen"), "5");
    EXPECT_EQ(waarde("hoogste"), "5");
    EXPECT_EQ(waarde("laagste"), "2");
    EXPECT_EQ(waarde("mediaan"), "2,5");
    EXPECT_EQ(waarde("rang drenthe"), "1");
    EXPECT_EQ(waarde("rang Utrecht"), "2");
}

TEST_F(Cijfers, TellenOordelenPerCriterium) {
    int samen = 0;
    for (const char* woord : {"voldoende", "matig", "onvoldoende"})
        samen += std::stoi(waarde(std::string("oordeel 1.1 ") + woord));
    EXPECT_EQ(samen, 4);
    const Verdeling& verdeling = van().perCriterium()[0];
    EXPECT_EQ(waarde("oordeel 1.1 voldoende"), std::to_string(verdeling.voldoende));
    EXPECT_EQ(waarde("voldoende 1.1"), std::to_string(verdeling.voldoende));
}

/// As the column Aandeel of the landelijk beeld: who got no oordeel is in neither part.
TEST_F(Cijfers, NemenEenAandeelVanWieEenOordeelHeeft) {
    ronde.kader.regelsets[0].perThema["1"] = regel(
        {clausule(Oordeel::voldoende, {aantal(Score::onvoldoende, Vergelijking::precies, 0)}),
         clausule(Oordeel::onvoldoende, {aantal(Score::onvoldoende, Vergelijking::minstens, 2)})});
    ronde.toetsen = {{"Drenthe", rij("+++ ++")},
                     {"Flevoland", rij("--- ++")},
                     {"Twente", rij("-++ ++")},  // no rule says anything about one onvoldoende
                     {"Utrecht", rij("nnn ++")}};
    const Verdeling& verdeling = van().perCriterium()[0];
    ASSERT_EQ(verdeling.geenOordeel, 2);
    ASSERT_EQ(verdeling.nietsVanToepassing, 1);
    EXPECT_EQ(verdeling.beoordeeld(), 2);
    EXPECT_EQ(waarde("aandeel 1.1"), "50 procent");
    EXPECT_EQ(cijferVan({Cijfersoort::aandeel, "1.1"}, van()).geheel, 2);
}

TEST_F(Cijfers, ZeggenWatErMisIs) {
    EXPECT_THAT(waarde("aandeel 9.9.9"), HasSubstr("Het kader kent geen code 9.9.9"));
    EXPECT_THAT(waarde("aandeel"), HasSubstr("ontbreekt een code"));
    EXPECT_THAT(waarde("oordeel 1.1 goed"), HasSubstr("voldoende, matig of onvoldoende"));
    EXPECT_THAT(waarde("oordeel 1.1.1 matig"), HasSubstr("geen criterium 1.1.1"));
    EXPECT_THAT(waarde("percentage 1.1.1"), HasSubstr("Wat kan: aandeel"));
    EXPECT_THAT(waarde("rang Utregt"), HasSubstr("Bedoelt u \"Utrecht\"?"));
    EXPECT_THAT(waarde(" "), HasSubstr("staat niets"));
    EXPECT_THAT(verwijzingsfouten("Het is {{aandeel 1.1.1", van()),
                ElementsAre(HasSubstr("met twee accolades")));
}

TEST_F(Cijfers, KomenInDeTekstEnWatNietKanBlijftZichtbaar) {
    EXPECT_EQ(ingevuldeTekst("Bij {{voldoende 1.1.2}} van de {{aantal organisaties}}: "
                             "{{aandeel 1.1.2}}. {{niets}}",
                             van()),
              "Bij 3 van de 4: 75 procent. [geen cijfer: {{niets}}]");
    EXPECT_EQ(ingevuldeTekst("{{ open\nverder", van()), "[geen cijfer: {{ open]\nverder");
}

/// Whatever stands in a text, its pieces together are the text.
TEST_F(Cijfers, OntledenVerliestNiets) {
    for (const std::string tekst :
         {"", "{{", "}}", "{{}}", "a{{mediaan}}b{{{{x}}", "{{mediaan\n}}", "}}{{laagste}}{{"}) {
        std::string samen;
        for (const Verwijzingsdeel& een : ontleedTekst(tekst, van()))
            samen += een.tekst;
        EXPECT_EQ(samen, tekst);
    }
}

TEST_F(Cijfers, AlleVerwijzingenHebbenEenWaardeEnLezenTerug) {
    const auto alle = alleVerwijzingen(van());
    EXPECT_GT(alle.size(), 20U);
    for (const Cijferverwijzing& een : alle) {
        EXPECT_EQ(leesVerwijzing(een.tekst(), van()).verwijzing, een) << een.tekst();
        EXPECT_FALSE(betekenis(een, van()).empty());
    }
}

TEST_F(Cijfers, GetyptWordtGevonden) {
    EXPECT_THAT(getypt("Bij 3 van de 4 organisaties, dus 75 procent, en 12% elders."),
                ElementsAre("3 van de 4", "75 procent", "12%"));
    EXPECT_THAT(getypt("Vijf van de 26 doen het. Eenentwintig organisaties niet."),
                ElementsAre("Vijf van de 26", "Eenentwintig"));
    EXPECT_THAT(getypt("In twee gesprekken bleek dat drie criteria achterblijven."),
                ElementsAre("drie"));
    EXPECT_THAT(getypt("Zie {{aandeel 1.1.2}} en {{rang Utrecht}}."), IsEmpty());
}

TEST_F(Cijfers, JarenDatumsCodesEnPlaatsenZijnGeenCijfers) {
    EXPECT_THAT(getypt("In 2015, op 22 november 2026 en op 3-11-2026: verwachting 1.3.4, § 3, "
                       "pagina 12, blz. 4, artikel 4 lid 2, hoofdstuk 5, Stap 1 (2015)."),
                IsEmpty());
}

TEST_F(Cijfers, VoorstellenHebbenPreciesDeWaarde) {
    const auto een = getypteCijfers("Op 1.1.2 voldoet 75 procent.", van()).at(0);
    EXPECT_THAT(een.kan, ElementsAre(Cijferverwijzing{Cijfersoort::aandeel, "1.1.2"}));
    const auto drie = getypteCijfers("Het gaat om 3 organisaties.", van()).at(0);
    EXPECT_FALSE(drie.kan.empty());
    for (const Cijferverwijzing& kan : drie.kan)
        EXPECT_EQ(cijferVan(kan, van()).tekst, "3");
    EXPECT_THAT(getypteCijfers("Dat kost 999 euro.", van()).at(0).kan, IsEmpty());
    EXPECT_EQ(metMerken("Nu 3 van de 4, klaar", getypteCijfers("Nu 3 van de 4, klaar", van())),
              "Nu 3 van de 4 [zelf getypt], klaar");
}

TEST_F(Cijfers, WoordenBijEenVerwijzingWordenNagerekend) {
    EXPECT_EQ(uitslag("Driekwart ({{aandeel 1.1.2}}) voldoet."), Uitslag::klopt);
    EXPECT_EQ(uitslag("Ruim driekwart ({{aandeel 1.1.2}}) voldoet."), Uitslag::kloptNiet);
    EXPECT_EQ(uitslag("Alle organisaties, {{voldoende 1.1.1}}, voldoen."), Uitslag::klopt);
    EXPECT_EQ(uitslag("Vrijwel alle organisaties ({{aandeel 1.1.3}}) voldoen."),
              Uitslag::kloptNiet);
    EXPECT_EQ(uitslag("Bijna 80 procent voldoet: {{voldoende 1.1.2}}."), Uitslag::klopt);
    EXPECT_EQ(uitslag("Bijna 70 procent voldoet: {{voldoende 1.1.2}}."), Uitslag::kloptNiet);
    EXPECT_EQ(uitslag("Een kwart ({{onvoldoende 1.1.2}}) schiet tekort."), Uitslag::klopt);
    // 1 of 3 is more than the 33 that will stand there.
    EXPECT_EQ(uitslag("Het is ruim {{aandeel 1.2.2}}."), Uitslag::klopt);
    EXPECT_EQ(uitslag("Het is bijna {{aandeel 1.2.2}}."), Uitslag::kloptNiet);
    EXPECT_THAT(controleerZinnen("Vrijwel alle organisaties doen dit.", van()), IsEmpty());
    EXPECT_THAT(controleerZinnen("Er is geen wachtlijst bij {{voldoende 1.1.1}}.", van()),
                IsEmpty());
}

TEST(Rapporttraject, TweeMensenZijnHetEens) {
    const Rapportbetrokkenheid schrijver{false, true, false, true};
    const Rapportbetrokkenheid tweede{true, false, true, false};
    const Rapportbetrokkenheid schreefZelf{true, false, true, true};
    EXPECT_TRUE(vindRapportovergang(Rapportstap::voorgelegd, Rapportzet::gaAkkoord, tweede));
    EXPECT_FALSE(vindRapportovergang(Rapportstap::voorgelegd, Rapportzet::gaAkkoord, schrijver));
    EXPECT_FALSE(vindRapportovergang(Rapportstap::voorgelegd, Rapportzet::gaAkkoord, schreefZelf));
    EXPECT_FALSE(vindRapportovergang(Rapportstap::akkoord, Rapportzet::stelVast, tweede));
}

/// Every walk from the start that ends in an adoption passes an agreement since the last change of
/// the texts: only at `schrijven` can texts be changed.
TEST(Rapporttraject, VaststellenKanNooitZonderAkkoord) {
    for (const Rapportovergang& een : rapportovergangen()) {
        if (een.naar == Rapportstap::vastgesteld) {
            EXPECT_EQ(een.van, Rapportstap::akkoord);
        }
        if (een.naar == Rapportstap::akkoord) {
            EXPECT_EQ(een.zet, Rapportzet::gaAkkoord);
            EXPECT_EQ(een.wie, Rapporthoedanigheid::tweede);
        }
    }
}

TEST(Rapporttraject, DeStapVolgtUitWatErGebeurde) {
    std::vector<Rapportstapregel> zetten{{1, Rapportzet::legVoor, 3, 7}};
    EXPECT_EQ(stapNa(zetten), Rapportstap::voorgelegd);
    EXPECT_EQ(gevraagdeNa(zetten), 7);
    zetten.push_back({2, Rapportzet::gaAkkoord, 7});
    EXPECT_EQ(stapNa(zetten), Rapportstap::akkoord);
    zetten.push_back({3, Rapportzet::stelVast, 3});
    EXPECT_EQ(stapNa(zetten), Rapportstap::vastgesteld);
    EXPECT_EQ(gevraagdeNa(zetten), 0);
    zetten.push_back({4, Rapportzet::corrigeer, 3});
    EXPECT_EQ(stapNa(zetten), Rapportstap::schrijven);
}

TEST(Rapportstukken, HebbenElkEenEigenSleutelEnKomenInHetRapport) {
    const Toetsingskader kader = kaderMet({3, 2}, veiligheid2015());
    LandelijkeTekst tekst;
    std::set<std::string> sleutels;
    for (const Rapportstuk& een : rapportstukken(kader)) {
        EXPECT_TRUE(sleutels.insert(een.sleutel).second) << een.sleutel;
        zetIn(tekst, een, "Een.\nVerder.\n\nTwee.");
    }
    EXPECT_EQ(tekst.leeswijzer.size(), 2U);
    EXPECT_EQ(tekst.leeswijzer[0].tekst, "Een. Verder.");
    EXPECT_EQ(tekst.toelichtingen.size(), 2U * (2 + 5));
    EXPECT_EQ(tekst.gaatGoed.size(), 4U);
    EXPECT_THAT(alineasVan("\n \n"), IsEmpty());
}

}  // namespace
}  // namespace maatlat
