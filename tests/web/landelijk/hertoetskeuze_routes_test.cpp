// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/opvolgdag_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "support/routeverwachting.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kRoutesHertoetskeuze{
    {"GET",
     "/onderzoek/{onderzoek}/hertoetskeuze",
     {Actie::onderzoekWijzigen},
     false,
     {"?regel=onvoldoende&criterium=1.1", "?regel=maatregel-te-laat", "?regel=laagste&aantal=1"}},
    {"POST", "/onderzoek/{onderzoek}/hertoetskeuze", {Actie::onderzoekWijzigen}},
};

class HertoetskeuzeRoutes : public testing::Test, protected test::Hertoetsproef {
  protected:
    std::string keuzepad(const std::string& erachter = "") {
        return "/onderzoek/" + proef.onderzoek + "/hertoetskeuze" + erachter;
    }
    std::string lees(const std::string& erachter = "") {
        return proef.vraag(proef.coordinator, keuzepad(erachter)).inhoud;
    }
    Antwoord openDeze(const std::vector<std::int64_t>& toetsen,
                      const std::string& streef = "22-5-2027") {
        test::Proefopstelling::Velden velden{
            {"regel", "laagste"}, {"aantal", "2"}, {"streef", streef}};
        for (const std::int64_t een : toetsen)
            velden.emplace_back("toets", std::to_string(een));
        return proef.stuur(proef.coordinator, keuzepad(), velden);
    }
    int hertoetsen() {
        return proef.database().lees([&](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT count(*) FROM hertoets");
            vraag.stap();
            return vraag.klein(0);
        });
    }
    std::string vak(std::int64_t toets) { return "id=\"toets-" + std::to_string(toets) + "\""; }
};

TEST_F(HertoetskeuzeRoutes, TeltAlleenWatVaststaat) {
    EXPECT_THAT(lees(), HasSubstr("nog geen toets van dit onderzoek vast"));
    stelEersteVast();
    const std::string lijst = lees("?regel=laagste&aantal=1");
    EXPECT_THAT(lijst, AllOf(HasSubstr("In de lijst: één organisatie."), HasSubstr("Utrecht"),
                             HasSubstr("20 van de 24"), HasSubstr(vak(proef.toets)),
                             HasSubstr("staat er 1 vast"), Not(HasSubstr("Midden-Brabant"))));
    EXPECT_THAT(lees("?regel=laagste&aantal=7"), HasSubstr("Er werd om 7 gevraagd"));
    EXPECT_THAT(lees("?regel=laagste&aantal=0"), HasSubstr("van 1 tot en met 10.000"));
    EXPECT_EQ(proef.vraag(proef.coordinator, keuzepad("?regel=bestaat-niet")).status, 404);
}

TEST_F(HertoetskeuzeRoutes, ZegtPerRegelWaarom) {
    stelEersteVast();
    EXPECT_THAT(lees("?regel=onvoldoende&criterium=1.1"), HasSubstr("Onvoldoende op 1.1."));
    EXPECT_THAT(lees("?regel=onvoldoende&criterium=1.2"),
                AllOf(HasSubstr("Net erbuiten"), HasSubstr("Niet onvoldoende op 1.2.")));
    EXPECT_THAT(lees("?regel=maatregel-te-laat"), HasSubstr("Geen enkele maatregel"));
    proef.database().schrijf("test", [&](Transactie& transactie) {
        opvolgdagStore::vervang(test::in(transactie, proef.toets),
                                {{"maatregel/1", "2026-11-01", "maatregel 1"}});
    });
    EXPECT_THAT(lees("?regel=maatregel-te-laat"),
                HasSubstr("De laatste dag van een maatregel was 1 november 2026."));
}

TEST_F(HertoetskeuzeRoutes, OpentAlleGekozenHertoetsenOfGeenEen) {
    stelEersteVast();
    EXPECT_THAT(openDeze({}).inhoud, HasSubstr("Zet een vinkje bij elke organisatie"));
    EXPECT_EQ(openDeze({proef.toets}, "gisteren").status, 422);
    EXPECT_EQ(openDeze({proef.toets, proef.andereToets}).status, 409);
    EXPECT_THAT(openDeze({proef.toets, proef.andereToets}).inhoud,
                AllOf(HasSubstr("Midden-Brabant: "), HasSubstr("geen enkele hertoets geopend")));
    EXPECT_EQ(hertoetsen(), 0);
    ASSERT_EQ(openDeze({proef.toets}).status, 303);
    EXPECT_EQ(hertoetsen(), 1);
    const std::string daarna = lees("?regel=laagste&aantal=1");
    EXPECT_THAT(daarna, AllOf(HasSubstr("loopt al een hertoets"), HasSubstr("Naar die hertoets"),
                              HasSubstr("kan niet"), Not(HasSubstr(vak(proef.toets)))));
    EXPECT_EQ(openDeze({proef.toets}).status, 409);
    EXPECT_EQ(hertoetsen(), 1);
}

}  // namespace
}  // namespace maatlat::web
