// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "toetsing/lezerskring.h"
#include "toetsing/toegang.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

const test::Routeverwachtingen kVerwachtLezers{
    {"GET", "/toets/{toets}/lezers", {Actie::toetsLezen}, true},
    {"GET", "/hulp/wie-leest-wat", {}},
};

std::string cel(const Leestabel& tabel, const std::string& wie, const std::string& kolom) {
    for (const Leestabel::Rij& rij : tabel.rijen)
        if (rij.wie == wie)
            for (std::size_t i = 0; i < rij.cellen.size(); ++i)
                if (tabel.kolommen[i] == kolom) return rij.cellen[i];
    ADD_FAILURE() << "no cell " << wie << " / " << kolom;
    return {};
}

/// What the rules are today; when they change this changes by itself, and this test says so.
TEST(Lezerskring, ZegtInWoordenWatDeRegelsToestaan) {
    const auto tabellen = leestabellen();
    ASSERT_EQ(tabellen.size(), 3U);
    const Leestabel& toets = tabellen[0];
    const std::string lezen = "Toets en conceptrapport",
                      notities = "Notities van interviews en opmerkingen";
    EXPECT_EQ(cel(toets, "De landelijk coördinator", lezen), "altijd");
    EXPECT_EQ(cel(toets, "De landelijk coördinator", notities), "nee");
    EXPECT_EQ(cel(toets, "De landelijk coördinator", "Wijzigen"), "nee");
    EXPECT_EQ(cel(toets, "De inspecteurs in het team", notities), "altijd");
    EXPECT_EQ(cel(toets, "De inspecteurs in het team", "Wijzigen"),
              "bij lopend, goedgekeurd en verwerking");
    EXPECT_EQ(cel(toets, "Een inspecteur die bij de organisatie werkte", lezen), "nee");
    EXPECT_EQ(cel(toets, "VT-management van de organisatie", "Vastgesteld rapport"),
              "vanaf vastgesteld");
    EXPECT_EQ(cel(toets, "VT-management van andere organisaties", "Gepubliceerd rapport"),
              "bij gepubliceerd");
    EXPECT_EQ(cel(toets, "De beheerder", lezen), "nee");
    const std::string tweede = "Wie tweede scores geeft, tot het indienen daarvan";
    EXPECT_EQ(cel(toets, tweede, "Bronnen en bevindingen"),
              "bij lopend, collegiale toets, goedgekeurd, wederhoor, verwerking en vaststelling");
    EXPECT_EQ(cel(toets, tweede, lezen), "nee");
    EXPECT_EQ(cel(toets, tweede, notities), "nee");
    const Leestabel& zelf = tabellen[1];
    EXPECT_EQ(cel(zelf, "De landelijk coördinator", "Zelfevaluatie en rapport"), "vanaf ingediend");
    EXPECT_EQ(cel(zelf, "De landelijk coördinator", "Notities van interviews"), "nee");
    EXPECT_EQ(cel(zelf, "Andere inspecteurs", "Zelfevaluatie en rapport"), "nee");
    EXPECT_EQ(cel(tabellen[2], "VT-management van andere organisaties", lezen), "ja");
    EXPECT_EQ(wieLezen(Toetssoort::zelfevaluatie, Toetsstatus::ingediend),
              "VT-management van de organisatie, collega's van de organisatie die meewerken, "
              "collega's van de organisatie die meelezen, de inspecteurs van de organisatie (in "
              "een team van haar, of aangewezen) en de landelijk coördinator");
    EXPECT_EQ(cel(zelf, "Collega's van de organisatie die meelezen", "Wijzigen"), "nee");
    EXPECT_EQ(cel(zelf, "Andere VT-medewerkers van de organisatie", "Zelfevaluatie en rapport"),
              "nee");
}

TEST(Lezerskring, StaatOpElkeToetsEnOpEenPaginaVoorIedereen) {
    test::Proefopstelling proef;
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad()).inhoud,
                HasSubstr("href=\"" + proef.toetspad("/lezers") + "\">Wie leest dit?</a>"));
    const auto toets = proef.vraag(proef.coordinator, proef.toetspad("/lezers"));
    EXPECT_EQ(toets.status, 200);
    EXPECT_THAT(toets.inhoud,
                HasSubstr("<th scope=\"row\">De landelijk coördinator</th><td "
                          "data-kop=\"Toets en conceptrapport\">ja</td><td "
                          "data-kop=\"Bronnen en bevindingen\">ja</td><td "
                          "data-kop=\"Notities van interviews en opmerkingen\">nee</td>"));
    EXPECT_EQ(proef.vraag(proef.beheerder, proef.toetspad("/lezers")).status, 404);
    for (const Persoon& wie :
         {proef.inspecteurA, proef.coordinator, proef.beheerder, proef.vtManagement}) {
        EXPECT_EQ(proef.vraag(wie, "/hulp/wie-leest-wat").status, 200) << wie.naam;
        EXPECT_THAT(proef.vraag(wie, "/").inhoud, HasSubstr("href=\"/hulp/wie-leest-wat\""));
    }
}

}  // namespace
}  // namespace maatlat
