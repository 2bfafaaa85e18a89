// SPDX-License-Identifier: EUPL-1.2
#include "web/aanvraag.h"

#include "domain/fouten.h"
#include "support/proefopstelling.h"
#include "web/menu.h"

namespace maatlat::web {
namespace {

using testing::ElementsAre;

/// A request with one route that looks at it.
template <class Kijk>
Antwoord bekijk(const Verzoek& verzoek, test::Proefopstelling& proef, Kijk kijk) {
    const Sjablonen sjablonen(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
    const Omgeving omgeving{proef.werkplek(), sjablonen, {}};
    Aanvraag aanvraag(verzoek, omgeving, Aanmelding{proef.inspecteurA, "token", "zegel"},
                      {{"toets", "12"}, {"code", "1.1"}});
    kijk(aanvraag);
    return {};
}

class AanvraagTest : public testing::Test {
  protected:
    test::Proefopstelling proef_{Routes{}};
};

TEST_F(AanvraagTest, ReadsNumbersStrictly) {
    Verzoek verzoek;
    verzoek.methode = "POST";
    verzoek.velden = {{"a", "12"}, {"b", "-1"}, {"c", "1x"}, {"d", ""}, {"e", " 1"}, {"f", "0"}};
    bekijk(verzoek, proef_, [](Aanvraag& aanvraag) {
        EXPECT_EQ(aanvraag.nummer("toets"), 12);
        EXPECT_THROW(aanvraag.nummer("code"), Onvindbaar);
        EXPECT_EQ(aanvraag.getal("a"), 12);
        EXPECT_EQ(aanvraag.getal("f", 5), 0);
        EXPECT_EQ(aanvraag.getal("weg", 5), 5);
        for (const char* naam : {"b", "c", "d", "e"})
            EXPECT_THROW(aanvraag.getal(naam), Veldfouten) << naam;
    });
}

TEST_F(AanvraagTest, ReadsAFieldOfSeveralNumbers) {
    Verzoek verzoek;
    verzoek.methode = "POST";
    verzoek.velden = {{"a", "12"}, {"b", "1x"}, {"a", "3"}, {"c", "0"}, {"d", "-1"}};
    bekijk(verzoek, proef_, [](Aanvraag& aanvraag) {
        EXPECT_THAT(aanvraag.nummers("a"), ElementsAre(12, 3));
        EXPECT_THAT(aanvraag.nummers("weg"), ElementsAre());
        for (const char* naam : {"b", "c", "d"})
            EXPECT_THROW(aanvraag.nummers(naam), Onvindbaar) << naam;
    });
}

/// The fingerprint of a post with these fields and this file.
std::string afdruk(test::Proefopstelling& proef, Verzoek::Paren velden,
                   const std::filesystem::path& bestand) {
    Verzoek verzoek;
    verzoek.methode = "POST";
    verzoek.pad = "/a";
    verzoek.velden = std::move(velden);
    verzoek.uploads = {{"bijlage", "a.txt", bestand, 1}};
    std::string uit;
    bekijk(verzoek, proef, [&](Aanvraag& aanvraag) {
        uit = aanvraag.handeling().inhoud;
        EXPECT_EQ(aanvraag.handeling().sleutel, aanvraag.veld("handeling"));
    });
    return uit;
}

TEST_F(AanvraagTest, KnowsTheSamePostAgainByItsContents) {
    const test::Werkmap map;
    const std::filesystem::path een = map.schrijf("een", "x");
    const std::filesystem::path ander = map.schrijf("ander", "y");
    const std::string eerst =
        afdruk(proef_, {{"t", "ab"}, {"handeling", "1"}, {"zegel", "z"}}, een);
    EXPECT_EQ(eerst.size(), 64u);
    EXPECT_EQ(afdruk(proef_, {{"t", "ab"}, {"handeling", "2"}, {"zegel", "y"}}, een), eerst);
    EXPECT_NE(afdruk(proef_, {{"t", "ac"}, {"handeling", "1"}}, een), eerst);
    EXPECT_NE(afdruk(proef_, {{"ta", "b"}, {"handeling", "1"}}, een), eerst);
    EXPECT_NE(afdruk(proef_, {{"t", "ab"}, {"handeling", "1"}}, ander), eerst);
}

std::vector<std::string> plaatsen(const Persoon& persoon) {
    std::vector<std::string> uit;
    for (const Verwijzing& een : menuVoor(persoon, "/account"))
        uit.push_back(een.tekst + (een.hier ? "*" : ""));
    return uit;
}

TEST_F(AanvraagTest, ShowsEachRoleItsOwnPlaces) {
    EXPECT_THAT(plaatsen(proef_.inspecteurA),
                ElementsAre("Mijn toetsen", "Onderzoeken", "Organisaties", "Publicaties",
                            "Account*", "Hulp"));
    EXPECT_THAT(plaatsen(proef_.vtManagement),
                ElementsAre("Zelfevaluatie", "Concepten", "Uw organisatie", "Publicaties",
                            "Account*", "Hulp"));
    EXPECT_THAT(plaatsen(proef_.coordinator),
                ElementsAre("Onderzoeken", "Organisaties", "Publicaties", "Account*", "Hulp"));
    EXPECT_THAT(
        plaatsen(proef_.beheerder),
        ElementsAre("Personen", "Bewaartermijnen", "Reservekopie", "Logboek", "Account*", "Hulp"));
}

}  // namespace
}  // namespace maatlat::web
