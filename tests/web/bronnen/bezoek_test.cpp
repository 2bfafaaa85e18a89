// SPDX-License-Identifier: EUPL-1.2
// A kind of record whose pages follow from its description: all that a record does, once through
// its routes.
#include "domain/bronnen/bezoek.h"

#include <sstream>

#include "store/bronnen/record_store.h"
#include "store/mensen/persoon_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/bevriezing.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtBezoek{
    {"GET", "/toets/{toets}/bezoeken", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/bezoek/nieuw", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/bezoek/nieuw", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/bezoek/{nr}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/bezoek/{nr}", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/bezoek/{nr}/intrekken", {Actie::toetsInvullen}, true},
};

Velden bezoek(const std::string& versie, const std::string& wie,
              const std::string& datum = "2026-11-20",
              const std::string& bijzonderheden = "Er was **niemand**.") {
    return {{"versie", versie},
            {"datum", datum},
            {"soort", "onaangekondigd bezoek"},
            {"locatie", "het hoofdkantoor"},
            {"wie", wie},
            {"bijzonderheden", bijzonderheden}};
}

class BezoekRoutes : public testing::Test {
  protected:
    std::string pad(const std::string& erachter) const { return proef_.toetspad(erachter); }

    Antwoord maak(const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, pad("/bezoek/nieuw"), velden);
    }
    std::string lees(const std::string& erachter) {
        return proef_.vraag(proef_.inspecteurA, pad(erachter)).inhoud;
    }

    std::vector<Bezoek> bezoeken() {
        return proef_.database().lees([&](Sessie& sessie) {
            return recordStore::alle<Bezoek>(test::in(sessie, proef_.toets));
        });
    }

    std::string bevroren() {
        return inzien(proef_.werkplek(), proef_.inspecteurA, proef_.toets, Actie::toetsLezen,
                      [](const Toetsinzage& inzage) {
                          return bevrorenInhoud(inzage, leesToetsinhoud(inzage));
                      });
    }

    test::Proefopstelling proef_;
};

TEST_F(BezoekRoutes, ZeggenWatErNogNietIsEnLeidenErheen) {
    EXPECT_THAT(lees(""), HasSubstr("<a href=\"/toets/1/bezoeken\">Bezoeken</a>"));
    EXPECT_THAT(lees("/bezoeken"), AllOf(HasSubstr("Er zijn nog geen bezoeken. Voeg er een toe"),
                                         HasSubstr("href=\"/toets/1/bezoek/nieuw\"")));
    EXPECT_THAT(
        proef_.vraag(proef_.coordinator, pad("/bezoeken")).inhoud,
        AllOf(HasSubstr("Er zijn nog geen bezoeken.</p>"), Not(HasSubstr("/bezoek/nieuw"))));
}

TEST_F(BezoekRoutes, HorenNietBijEenZelfevaluatie) {
    const std::string kader = proef_.database().lees([&](Sessie& sessie) {
        return toetskopStore::lees(test::kSleutel, sessie, proef_.toets)->kaderHash;
    });
    const std::string zelf =
        proef_.stuur(proef_.vtManagement, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}})
            .naarPad;
    EXPECT_THAT(proef_.vraag(proef_.vtManagement, zelf).inhoud,
                AllOf(HasSubstr("/bronnen\">Bronnen</a>"), Not(HasSubstr("/bezoeken"))));
}

TEST_F(BezoekRoutes, BewarenEnTonenHetNieuwsteEerst) {
    EXPECT_EQ(maak(bezoek("0", "twee inspecteurs", "20-11-2026")).naarPad,
              pad("/bezoeken?gelukt=opgeslagen#bezoek-1"));
    maak(bezoek("0", "een inspecteur", "2026-11-01"));
    ASSERT_EQ(bezoeken().size(), 2U);
    Bezoek verwacht{1,
                    1,
                    "2026-11-20",
                    "onaangekondigd bezoek",
                    "het hoofdkantoor",
                    "twee inspecteurs",
                    "Er was **niemand**."};
    EXPECT_EQ(bezoeken()[0], verwacht);
    const std::string lijst = lees("/bezoeken?gelukt=opgeslagen");
    EXPECT_THAT(lijst, AllOf(HasSubstr("Het bezoek is opgeslagen."),
                             HasSubstr(">20 november 2026, onaangekondigd bezoek</a>"),
                             HasSubstr("Wie erbij was: twee inspecteurs"),
                             HasSubstr("Plaats: het hoofdkantoor"), Not(HasSubstr("niemand"))));
    EXPECT_LT(lijst.find("20 november"), lijst.find("1 november"));
    EXPECT_THAT(lees("/bezoek/1"),
                AllOf(HasSubstr("value=\"twee inspecteurs\""), HasSubstr("Er was **niemand**."),
                      HasSubstr("href=\"/toets/1/geschiedenis/bezoek/1\"")));
}

TEST_F(BezoekRoutes, ZeggenBijElkVeldWatErNietKlopt) {
    const Antwoord antwoord = maak({{"versie", "0"},
                                    {"datum", "2026-11-23"},
                                    {"soort", "borrel"},
                                    {"wie", " "},
                                    {"locatie", "de kantine"}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("in de toekomst"), HasSubstr("Kies wat voor bezoek het was."),
                      HasSubstr("Vul in wie er van de inspectie bij was."),
                      HasSubstr("value=\"de kantine\"")));
    EXPECT_TRUE(bezoeken().empty());
}

TEST_F(BezoekRoutes, VragenOmEenRedenBijPersoonsgegevens) {
    for (const char* veld : {"wie", "locatie", "bijzonderheden"}) {
        Velden velden = bezoek("0", "twee inspecteurs");
        for (auto& [naam, waarde] : velden)
            if (naam == veld) waarde = "bel 06-12345678";
        const Antwoord antwoord = maak(velden);
        EXPECT_EQ(antwoord.status, 422) << veld;
        EXPECT_THAT(antwoord.inhoud,
                    AllOf(HasSubstr("privacy_reden"), HasSubstr("Hier staat mogelijk")))
            << veld;
        EXPECT_TRUE(bezoeken().empty()) << veld;
    }
}

TEST_F(BezoekRoutes, BewarenWatIemandTypt) {
    Velden getypt = bezoek("0", "nog niet af");
    getypt.emplace_back("sleutel", "bezoek/nieuw");
    EXPECT_EQ(proef_.stuurStil(proef_.inspecteurA, pad("/formulierconcept"), getypt).status, 200);
    EXPECT_THAT(lees("/bezoek/nieuw"),
                AllOf(HasSubstr("Dit had u getypt om"), HasSubstr("nog niet af")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/bezoek/nieuw")).inhoud,
                Not(HasSubstr("nog niet af")));
    maak(bezoek("0", "af"));
    EXPECT_THAT(lees("/bezoek/nieuw"), Not(HasSubstr("nog niet af")));
}

TEST_F(BezoekRoutes, ZettenTweeVersiesNaastElkaar) {
    maak(bezoek("0", "A"));
    proef_.stuur(proef_.inspecteurA, pad("/bezoek/1"), bezoek("1", "A en B"));
    const Antwoord antwoord =
        proef_.stuur(proef_.inspecteurB, pad("/bezoek/1"), bezoek("1", "B en C"));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Inspecteur A"), HasSubstr("B en C"), HasSubstr("A en B"),
                      HasSubstr("value=\"2\""), Not(HasSubstr("Bewaart u het"))));
    EXPECT_EQ(bezoeken()[0].wie, "A en B");
}

TEST_F(BezoekRoutes, BrengenTerugWatIntussenVerwijderdIs) {
    maak(bezoek("0", "A"));
    const std::string weg = pad("/bezoek/1/intrekken");
    const Antwoord teVroeg = proef_.stuur(proef_.inspecteurB, weg, {{"versie", "7"}});
    EXPECT_EQ(teVroeg.status, 409);
    EXPECT_THAT(teVroeg.inhoud, HasSubstr("Iemand anders heeft dit bezoek intussen gewijzigd."));
    EXPECT_EQ(proef_.stuur(proef_.inspecteurB, weg, {{"versie", "1"}}).naarPad,
              pad("/bezoeken?gelukt=ingetrokken"));
    EXPECT_TRUE(bezoeken().empty());
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bezoek/1")).inhoud,
                HasSubstr("Haal dit bezoek terug"));
    const Antwoord antwoord = proef_.stuur(proef_.inspecteurA, pad("/bezoek/1"), bezoek("1", "AB"));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud,
                HasSubstr("Dit bezoek is ingetrokken. Slaat u het op, dan komt het terug."));
    proef_.stuur(proef_.inspecteurA, pad("/bezoek/1"), bezoek("2", "AB"));
    ASSERT_EQ(bezoeken().size(), 1U);
    EXPECT_EQ(bezoeken()[0].wie, "AB");
}

TEST_F(BezoekRoutes, HoudenElkeVersieEnZettenTerug) {
    maak(bezoek("0", "Eerst"));
    proef_.stuur(proef_.inspecteurB, pad("/bezoek/1"), bezoek("1", "Daarna"));
    const std::string verleden = pad("/geschiedenis/bezoek/1");
    EXPECT_THAT(lees("/geschiedenis/bezoek/1"),
                AllOf(HasSubstr("Geschiedenis: Bezoek 1"), HasSubstr("Wie erbij was"),
                      HasSubstr("Eerst"), HasSubstr("Daarna"), HasSubstr("Inspecteur B")));
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, verleden, {{"naar", "1"}, {"versie", "2"}}).naarPad,
              verleden + "?gelukt=terug");
    EXPECT_EQ(bezoeken()[0].wie, "Eerst");
    EXPECT_EQ(bezoeken()[0].versie, 3);
    EXPECT_THAT(proef_.vraag(proef_.beheerder, "/beheer/logboek").inhoud,
                AllOf(HasSubstr("bezoek toegevoegd"), HasSubstr("bezoek gewijzigd")));
}

TEST_F(BezoekRoutes, StaanInWatBevrorenWordtAlsZeErZijn) {
    const std::string zonder = bevroren();
    EXPECT_THAT(zonder, Not(HasSubstr("bezoek")));
    maak(bezoek("0", "twee inspecteurs", "2026-11-20", ""));
    EXPECT_EQ(bevroren(),
              zonder +
                  "bezoek=1&inhoud=datum%3D2026-11-20%26soort%3Donaangekondigd%2520bezoek%26"
                  "locatie%3Dhet%2520hoofdkantoor%26wie%3Dtwee%2520inspecteurs%26"
                  "bijzonderheden%3D\n");
    proef_.stuur(proef_.inspecteurA, pad("/bezoek/1/intrekken"), {{"versie", "1"}});
    EXPECT_EQ(bevroren(), zonder);
}

TEST_F(BezoekRoutes, LatenLezenWieNietWijzigtEnZijnErNietVoorEenAnder) {
    maak(bezoek("0", "twee inspecteurs"));
    EXPECT_THAT(proef_.vraag(proef_.coordinator, pad("/bezoek/1")).inhoud,
                AllOf(HasSubstr("Onaangekondigd bezoek"), HasSubstr("<strong>niemand</strong>"),
                      Not(HasSubstr("name=\"wie\"")), Not(HasSubstr("intrekken"))));
    for (const Persoon& wie : {proef_.inspecteurElders, proef_.beheerder, proef_.vtManagement}) {
        EXPECT_EQ(proef_.vraag(wie, pad("/bezoeken")).status, 404) << wie.naam;
        EXPECT_EQ(proef_.vraag(wie, pad("/bezoek/1")).status, 404) << wie.naam;
        EXPECT_EQ(proef_.stuur(wie, pad("/bezoek/nieuw"), bezoek("0", "x")).status, 404);
    }
    EXPECT_EQ(bezoeken().size(), 1U);
}

}  // namespace
}  // namespace maatlat::web
