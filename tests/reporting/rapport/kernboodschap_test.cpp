// SPDX-License-Identifier: EUPL-1.2
// "In het kort": the sentences with nobody, one, two, all and incomplete; what the message of 2015
// is; and that nothing sounds an alarm where there is none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/rapport/kernpunten.h"
#include "support/kleine_ronde.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// The whole box as lines: the opening, and then each sentence under its heading.
std::vector<std::string> regels(const Kernboodschap& kort) {
    std::vector<std::string> uit{kort.cijfer + " " + kort.tekst};
    for (const Kernpunt& punt : kort.punten)
        for (const Alinea& een : punt.zinnen)
            uit.push_back(punt.kop + ": " + een.tekst +
                          (een.plaats.empty() ? "" : " [" + een.plaats + "]"));
    return uit;
}

std::vector<std::string> kort(const Ronde& ronde, const std::string& regelset = "set") {
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, regelset));
    return regels(kernboodschap(beoordeling));
}

/// One criterium of three verwachtingen with the rule of 2015 for Veiligheid; the thema has that
/// name, and the third verwachting names a term.
Ronde ronde(const std::vector<std::pair<std::string, std::string>>& rijen) {
    Ronde uit = test::rondeMet(rijen);
    uit.kader.themas[0].naam = "Veiligheid";
    uit.kader.themas[0].criteria[0].tekst = "Zij houdt zicht.";
    uit.kader.themas[0].criteria[0].verwachtingen[2].tekst = "Zij belt binnen 5 dagen.";
    nummer(uit.kader);
    return uit;
}

TEST(Kernboodschap, ZegtVan2015WatDeGepubliceerdeSamenvattingZegt) {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    const std::vector<std::string> gezegd = kort(ronde, "toegepast-2015");
    EXPECT_EQ(gezegd[0],
              "18 van de 26 organisaties krijgen geen voldoende voor zicht op de veiligheid van "
              "gezinnen (criterium 2.1): 11 matig en 7 onvoldoende.");
    EXPECT_EQ(
        gezegd[1],
        "Veiligheid: Vooral bij gezinnen en huishoudens op een wachtlijst moet het zicht op "
        "veiligheid "
        "beter. De inspecties noemen dit het “meest urgent verbeterpunt”. [gepubliceerd rapport, "
        "hoofdstuk 1, Wat moet beter]");
    EXPECT_EQ(gezegd[2],
              "Veiligheid: 23 van de 26 organisaties krijgen een voldoende voor het opheffen van "
              "acuut onveilige situaties (criterium 2.2); bij 3 is het oordeel matig.");
    EXPECT_EQ(gezegd[3],
              "Wachten en termijnen: 21 van de 26 organisaties voldoen niet aan de termijn van "
              "5 dagen voor de triage en de start van het onderzoek (verwachting 1.2.4).");
    EXPECT_EQ(gezegd[4],
              "Wachten en termijnen: 20 van de 26 organisaties voldoen niet aan de termijn van "
              "10 weken voor het afronden van het onderzoek (verwachting 1.2.5).");
    const auto staatEr = [&](const std::string& tekst) {
        EXPECT_THAT(gezegd, testing::Contains(HasSubstr(tekst)));
    };
    staatEr("58 procent van de organisaties wachtlijsten");
    staatEr("“onaanvaardbaar”. [gepubliceerd rapport, paragraaf 2.1, Ad 1.2.4 en 1.2.5]");
    staatEr(
        "Wat het best gaat: 23 van de 26 organisaties krijgen een voldoende voor gekwalificeerde "
        "professionals (criterium 3.1) en hulp in samenhang met andere hulp (criterium 3.2).");
    staatEr(
        "Wat verder beter moet: 24 van de 26 organisaties krijgen geen voldoende voor bereikbaar "
        "en beschikbaar zijn (criterium 1.1): 23 matig en 1 onvoldoende.");
    staatEr("20 van de 26 organisaties krijgen geen voldoende voor genoeg en het juiste personeel");
    staatEr("16 van de 26 organisaties krijgen geen voldoende voor genoeg en goed materieel");
    staatEr("Geen van de 26 organisaties voldoet aan alle 24 verwachtingen.");
    staatEr("202 keer is een verwachting onvoldoende, bij alle 26 organisaties. Daar hoort");
    staatEr(
        "Een hertoets in 2016 krijgen de zeven organisaties met de laagste scores. Volgens de "
        "ranglijst zijn dat "
        "Hollands-Midden, Gooi en Vechtstreek, Zuidoost-Brabant, Groningen, Kennemerland, Drenthe "
        "en Gelderland Zuid.");
    staatEr(
        "Net daarbuiten: Flevoland, Noord- en Midden-Limburg en Zeeland, met 16 verwachtingen "
        "voldoende, één meer dan de hoogste van deze zeven.");
    EXPECT_EQ(gezegd.back(),
              "De cijfers: Van alle scores is 67,6% voldoende (422 van de 624); per organisatie "
              "loopt het van 8 tot en met 20 van de 24 verwachtingen, met 17 in het midden (de "
              "mediaan).");
}

TEST(Kernboodschap, KomtUitDeScoresEnNietUitTekst) {
    Ronde van = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    for (Toets& een : van.toetsen)
        for (int positie = 13; positie < 16; ++positie)
            een.scores.zet(positie, Score::voldoende);
    EXPECT_THAT(kort(van, "toegepast-2015")[0],
                HasSubstr("3 van de 26 organisaties krijgen geen voldoende voor het opheffen"));
}

TEST(Kernboodschap, SlaatGeenAlarmAlsAllesVoldoendeIs) {
    EXPECT_THAT(
        kort(ronde({{"A", "+++"}, {"B", "+++"}})),
        ElementsAre(
            "Beide organisaties voldoen aan alle 3 verwachtingen.",
            "Veiligheid: Beide organisaties krijgen een voldoende voor “Zij houdt zicht” "
            "(criterium 1.1).",
            "Wachten en termijnen: Beide organisaties voldoen aan de termijn van 5 dagen: "
            "“Zij belt binnen 5 dagen” (verwachting 1.1.3).",
            "Wat er moet gebeuren: Er zijn geen verbetermaatregelen nodig.",
            "De cijfers: Van alle scores is 100% voldoende (6 van de 6); beide organisaties "
            "voldoen aan evenveel verwachtingen."));
}

TEST(Kernboodschap, TeltGoedBijEenTweeEnAlle) {
    const auto eerste = [](const std::vector<std::pair<std::string, std::string>>& rijen) {
        return kort(ronde(rijen))[0];
    };
    const std::string voor = " voor “Zij houdt zicht” (criterium 1.1): ";
    EXPECT_EQ(eerste({{"A", "+++"}, {"B", "++-"}, {"C", "+++"}}),
              "Eén van de 3 organisaties krijgt geen voldoende" + voor + "het oordeel is matig.");
    EXPECT_EQ(
        eerste({{"A", "+++"}, {"B", "++-"}, {"C", "---"}}),
        "2 van de 3 organisaties krijgen geen voldoende" + voor + "1 matig en 1 onvoldoende.");
    EXPECT_EQ(eerste({{"A", "---"}, {"B", "+--"}}),
              "Geen van de 2 organisaties krijgt een voldoende" + voor + "2 onvoldoende.");
    EXPECT_EQ(eerste({{"A", "---"}}),
              "De enige organisatie krijgt geen voldoende" + voor + "het oordeel is onvoldoende.");
    EXPECT_EQ(eerste({{"A", "---"}, {"B", "++."}}),
              "De enige organisatie die meetelt krijgt geen voldoende" + voor +
                  "het oordeel is onvoldoende.");
    EXPECT_EQ(eerste({{"A", "---"}, {"B", "+++"}, {"C", "..."}}),
              "Eén van de 2 organisaties die meetellen krijgt geen voldoende" + voor +
                  "het oordeel is onvoldoende.");
}

TEST(Kernboodschap, TeltEenTermijnOverWieDieGeldt) {
    const auto van = [](const std::vector<std::pair<std::string, std::string>>& rijen) {
        Ronde uit = ronde(rijen);
        uit.kader.themas[0].naam = "Beheer";  // no thema about safety: the term comes first
        return kort(uit)[0];
    };
    const std::string aan =
        " aan de termijn van 5 dagen: “Zij belt binnen 5 dagen” "
        "(verwachting 1.1.3).";
    EXPECT_EQ(van({{"A", "++-"}, {"B", "+++"}}), "Eén van de 2 organisaties voldoet niet" + aan);
    EXPECT_EQ(van({{"A", "++-"}, {"B", "++-"}, {"C", "+++"}}),
              "2 van de 3 organisaties voldoen niet" + aan);
    EXPECT_EQ(van({{"A", "++-"}, {"B", "++-"}}), "Geen van de 2 organisaties voldoet" + aan);
    EXPECT_EQ(van({{"A", "++-"}, {"B", "++-"}, {"C", "++n"}}),
              "Geen van de 2 organisaties waarvoor dit geldt voldoet" + aan);
    EXPECT_EQ(van({{"A", "++-"}, {"B", "++n"}}),
              "De enige organisatie waarvoor dit geldt voldoet niet" + aan);
    EXPECT_EQ(van({{"A", "++n"}, {"B", "+-n"}}),
              "Eén van de 2 organisaties voldoet aan alle verwachtingen die van toepassing zijn.")
        << "nothing to say of safety or of a term";
}

TEST(Kernboodschap, BegintZonderThemaEnTermijnMetWatErMoetGebeuren) {
    Ronde van = test::rondeMet({{"A", "++-"}, {"B", "+++"}});
    EXPECT_THAT(kort(van),
                ElementsAre("Eén van de 2 organisaties voldoet aan alle 3 verwachtingen.",
                            "Wat er moet gebeuren: Er is één verwachting onvoldoende. Daar hoort "
                            "een verbetermaatregel bij.",
                            "De cijfers: Van alle scores is 83,3% voldoende (5 van de 6); per "
                            "organisatie loopt het van 2 tot en met 3 van de 3 verwachtingen, met "
                            "2,5 in het midden (de mediaan)."));
}

TEST(Kernboodschap, NoemtNietsAlsBesteWatAlBijVeiligheidStond) {
    for (const std::string& een : kort(ronde({{"A", "+++"}, {"B", "++-"}, {"C", "+++"}})))
        EXPECT_THAT(een, testing::Not(HasSubstr("voor ."))) << een;
    for (const std::string& een : kort(ronde({{"A", "+++"}, {"B", "++-"}, {"C", "+++"}})))
        EXPECT_THAT(een, testing::Not(testing::StartsWith("Wat het best gaat")));
}

TEST(Kernboodschap, KentDeRondeVanEenOrganisatie) {
    EXPECT_THAT(kort(test::rondeMet({{"A", "+--"}})),
                ElementsAre("De enige organisatie voldoet niet aan alle 3 verwachtingen.",
                            "Wat er moet gebeuren: 2 keer is een verwachting onvoldoende. Daar "
                            "hoort steeds een verbetermaatregel bij.",
                            "De cijfers: Van alle scores is 33,3% voldoende (1 van de 3)."));
}

TEST(Kernboodschap, ZegtDatErNogNiemandMeetelt) {
    Ronde van = ronde({{"A", "++."}});
    van.landelijk.feiten.wachten = {{"Er wordt gewacht.", "Het rapport"}};
    van.landelijk.feiten.hertoetsen = Hertoetskeuze{2, "", "p"};
    const std::vector<std::string> gezegd = kort(van);
    EXPECT_EQ(gezegd[0], "Nog geen organisatie telt mee in de cijfers.");
    EXPECT_EQ(gezegd[1], "Wachten: Er wordt gewacht. [Het rapport]");
    EXPECT_THAT(gezegd[2], HasSubstr("Dat is geen enkele organisatie."));
    EXPECT_EQ(gezegd.size(), 3u);
}

TEST(Kernboodschap, NoemtHetAandeelAlsIemandNvtHeeft) {
    const std::vector<std::string> gezegd =
        kort(test::rondeMet({{"A", "+++"}, {"B", "+-n"}, {"C", "+--"}}));
    EXPECT_EQ(gezegd.back(),
              "De cijfers: Van alle scores is 62,5% voldoende (5 van de 8); per organisatie loopt "
              "dat van 33,3% tot en met 100%, met 50% in het midden (de mediaan).");
}

TEST(Kernboodschap, NoemtEenCriteriumZonderOordeel) {
    // One nvt and one onvoldoende: the published rule has a gap there.
    const std::vector<std::string> gezegd = kort(ronde({{"A", "+-n"}, {"B", "---"}, {"C", "+++"}}));
    EXPECT_EQ(gezegd[0],
              "Eén van de 3 organisaties krijgt geen voldoende voor “Zij houdt zicht” (criterium "
              "1.1): het oordeel is onvoldoende. Bij één organisatie is er geen oordeel.");
    EXPECT_THAT(kort(ronde({{"A", "+-n"}, {"C", "+++"}})),
                testing::Contains("Veiligheid: Eén van de 2 organisaties krijgt een voldoende voor "
                                  "“Zij houdt zicht” (criterium 1.1). Bij één organisatie is er "
                                  "geen oordeel."));
}

TEST(Kernboodschap, SchrijftDrieCriteriaUitEnTeltDeRest) {
    Ronde van;
    van.kader = test::kaderMet({1, 1, 1, 1, 1}, test::organisatie2015());
    van.kader.themas[0].naam = "Veiligheid";
    van.toetsen = {{"A", test::rij("-----")}, {"B", test::rij("+++++")}};
    EXPECT_THAT(kort(van),
                testing::Contains("Veiligheid: Ook voor twee andere criteria van dit thema krijgt "
                                  "niet elke organisatie een voldoende."));
    van.toetsen[0].scores = test::rij("----+");
    EXPECT_THAT(kort(van),
                testing::Contains("Veiligheid: Ook voor één ander criterium van dit thema krijgt "
                                  "niet elke organisatie een voldoende."));
}

}  // namespace
}  // namespace maatlat
