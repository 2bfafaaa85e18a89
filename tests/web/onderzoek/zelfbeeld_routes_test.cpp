// SPDX-License-Identifier: EUPL-1.2
#include <regex>
#include <string>

#include "store/onderzoek/overname_store.h"
#include "store/onderzoek_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/ijking.h"
#include "toetsing/onderzoek/jaarbeeld.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtZelfbeeld{
    {"GET", "/zelfevaluatie/jaren", {Actie::zelfevaluatieOpenen}},
    {"GET", "/toets/{toets}/bevestigen", {Actie::samenwerkingLezen}, true},
    {"POST", "/toets/{toets}/bevestigen", {Actie::scoresBevestigen}, true},
    {"GET", "/toets/{toets}/ijking", {Actie::ijkingLezen}, true},
};

class Zelfbeeld : public testing::Test {
  protected:
    std::string kader() { return test::kop(proef, proef.toets).kaderHash; }

    static std::int64_t nummer(const std::string& pad) {
        return std::stoll(pad.substr(pad.find("/toets/") + 7));
    }

    web::Antwoord open(const std::string& begin = "") {
        const std::string html = proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud;
        const std::string set =
            html.find(kader() + ":gepubliceerd") != std::string::npos ? ":gepubliceerd" : "";
        return proef.stuur(proef.vtManagement, "/zelfevaluatie",
                           {{"kader", kader() + set}, {"begin", begin}});
    }

    void zet(std::int64_t toets, Veldsoort soort, const std::string& code,
             const std::string& waarde) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Veldsleutel sleutel{soort, code};
            const int versie = veldStore::lees(test::in(transactie, toets), sleutel.tekst()).versie;
            veldStore::bewaar(test::in(transactie, toets), sleutel, test::tekst(waarde), versie,
                              proef.vtManagement.nr);
        });
    }
    Veld veld(std::int64_t toets, Veldsoort soort, const std::string& code) {
        return proef.database().lees([&](Sessie& sessie) {
            return veldStore::lees(test::in(sessie, toets), Veldsleutel{soort, code}.tekst());
        });
    }
    void zetStand(std::int64_t toets, Toetsstatus status) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, toets), status, 0);
        });
    }

    /// Through the form, with all that is missing let be.
    void dienIn(std::int64_t toets) {
        test::zorgVoorBron(proef, toets);
        const std::string versie = std::to_string(test::kop(proef, toets).versie);
        const auto antwoord =
            proef.stuur(proef.vtManagement, "/toets/" + std::to_string(toets) + "/indienen",
                        test::metHiaten({{"versie", versie}, {"zeker", "ja"}}));
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    }

    /// One that was handed in, with a plus, a min and a text.
    std::int64_t eerste() {
        const std::int64_t nr = nummer(open().naarPad);
        zet(nr, Veldsoort::score, "1.1.1", "voldoende");
        zet(nr, Veldsoort::score, "1.1.2", "onvoldoende");
        zet(nr, Veldsoort::motivering, "1.1.2", "Het plan van toen noemt dit niet.");
        zet(nr, Veldsoort::onderbouwing, "1.1", "Zo ging het toen.");
        dienIn(nr);
        return nr;
    }

    Proefopstelling proef;
};

TEST_F(Zelfbeeld, BegintLeegZolangErNietsEerderIs) {
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud,
                Not(HasSubstr("Waarmee wilt u beginnen?")));
    const std::int64_t nr = nummer(open().naarPad);
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/toets/" + std::to_string(nr)).inhoud,
                Not(HasSubstr("/bevestigen")));
}

TEST_F(Zelfbeeld, NeemtTekstenMeeEnScoresAlsVoorstel) {
    const std::int64_t was = eerste();
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud,
                HasSubstr("De vorige: Zelfevaluatie 1, ingediend op 22 november 2026"));
    const auto geopend = open(std::to_string(was));
    ASSERT_EQ(geopend.status, 303) << geopend.inhoud;
    const std::int64_t nr = nummer(geopend.naarPad);
    const std::string pad = "/toets/" + std::to_string(nr);
    EXPECT_EQ(geopend.naarPad, pad + "/bevestigen?gelukt=zelfevaluatie-begonnen");
    EXPECT_EQ(veld(nr, Veldsoort::score, "1.1.1").versie, 0);  // it counts nowhere
    EXPECT_EQ(veld(nr, Veldsoort::motivering, "1.1.2").waarde, "Het plan van toen noemt dit niet.");
    const std::string html = proef.vraag(proef.vtManagement, geopend.naarPad).inhoud;
    EXPECT_THAT(html, AllOf(HasSubstr("Twee scores uit Zelfevaluatie 1 moeten nog worden"),
                            HasSubstr("getoond\" value=\"1.1.1=voldoende\"")));
    const std::string criterium = proef.vraag(proef.vtManagement, pad + "/criterium/1.1").inhoud;
    EXPECT_THAT(criterium,
                AllOf(HasSubstr("Overgenomen uit Zelfevaluatie 1, niet gewijzigd."),
                      HasSubstr("In Zelfevaluatie 1 was dit: voldoende. Dat telt pas mee")));
    // Handing in names them as missing.
    test::zorgVoorBron(proef, nr);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/hiaten").inhoud,
                HasSubstr("Verwachting 1.1.1 heeft nog geen score: dat het voldoende was in "
                          "Zelfevaluatie 1 heeft nog niemand bevestigd."));
}

TEST_F(Zelfbeeld, BevestigtEenVoorEenOfEenHeelCriterium) {
    const std::int64_t nr = nummer(open(std::to_string(eerste())).naarPad);
    const std::string pad = "/toets/" + std::to_string(nr) + "/bevestigen";
    const Proefopstelling::Velden getoond{
        {"criterium", "1.1"}, {"getoond", "1.1.1=voldoende"}, {"getoond", "1.1.2=onvoldoende"}};
    auto een = getoond;
    een.emplace_back("bevestig", "1.1.2");
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad, een).naarPad,
              pad + "?gelukt=bevestigd#deel-1.1");
    EXPECT_EQ(veld(nr, Veldsoort::score, "1.1.2").waarde, "onvoldoende");
    EXPECT_EQ(veld(nr, Veldsoort::score, "1.1.1").versie, 0);
    auto alle = getoond;
    alle.emplace_back("bevestig", "alle");
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad, alle).naarPad,
              pad + "?gelukt=bevestigd-niet-alle#deel-1.1");
    EXPECT_EQ(veld(nr, Veldsoort::score, "1.1.1").waarde, "voldoende");
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad).inhoud,
                HasSubstr("Alle scores uit Zelfevaluatie 1 zijn bevestigd of gewijzigd."));
}

TEST_F(Zelfbeeld, BevestigenGaatNietOverWatIemandIntussenKoos) {
    const std::int64_t nr = nummer(open(std::to_string(eerste())).naarPad);
    const std::string pad = "/toets/" + std::to_string(nr) + "/bevestigen";
    zet(nr, Veldsoort::score, "1.1.1", "onvoldoende");
    EXPECT_THAT(
        proef
            .stuur(proef.vtManagement, pad, {{"getoond", "1.1.1=voldoende"}, {"bevestig", "1.1.1"}})
            .naarPad,
        HasSubstr("bevestigd-niet-alle"));
    EXPECT_EQ(veld(nr, Veldsoort::score, "1.1.1").waarde, "onvoldoende");
    EXPECT_EQ(
        proef
            .stuur(proef.vtManagement, pad, {{"getoond", "1.1.2=voldoende"}, {"bevestig", "1.1.2"}})
            .status,
        422);  // another one was proposed
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad, {{"bevestig", "alle"}}).status, 422);
    EXPECT_EQ(
        proef
            .stuur(proef.vtManagement, pad, {{"getoond", "1.1.3=voldoende"}, {"bevestig", "1.1.3"}})
            .status,
        404);
    EXPECT_EQ(
        proef.stuur(proef.vtManagement, pad, {{"getoond", "9.9=tien"}, {"bevestig", "9.9"}}).status,
        404);
}

TEST_F(Zelfbeeld, EenZelfevaluatieOpEenAnderKaderPastNiet) {
    const std::int64_t was = eerste();
    const std::string html = proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud;
    static const std::regex kKeuze("name=\"kader\" value=\"([0-9a-f]{64}:[a-z0-9-]+)\"");
    std::string ander;
    for (std::sregex_iterator een(html.begin(), html.end(), kKeuze), geen; een != geen; ++een)
        if (!(*een)[1].str().starts_with(kader())) ander = (*een)[1];
    ASSERT_NE(ander, "");
    const auto antwoord = proef.stuur(proef.vtManagement, "/zelfevaluatie",
                                      {{"kader", ander}, {"begin", std::to_string(was)}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("is gemaakt met een ander kader"));
    // Nor does somebody else's toets, or one that is not there.
    for (const std::int64_t niet : {proef.andereToets, proef.toets, std::int64_t{9999}})
        EXPECT_THAT(open(std::to_string(niet)).inhoud, HasSubstr("Hiermee kunt u nu niet beginnen"))
            << niet;
}

TEST_F(Zelfbeeld, BegintMetWatDeInspectieVaststelde) {
    test::beoordeelAlles(proef, proef.toets, "voldoende");
    zet(proef.toets, Veldsoort::onderbouwing, "1.1", "De inspectie vond dit.");
    zetStand(proef.toets, Toetsstatus::vastgesteld);
    const auto geopend = open(std::to_string(proef.toets));
    ASSERT_EQ(geopend.status, 303) << geopend.inhoud;
    const std::int64_t nr = nummer(geopend.naarPad);
    EXPECT_EQ(veld(nr, Veldsoort::onderbouwing, "1.1").waarde, "De inspectie vond dit.");
    EXPECT_THAT(proef.vraag(proef.vtManagement, geopend.naarPad).inhoud,
                HasSubstr("24 scores uit Proefronde moeten nog worden bevestigd"));
}

TEST_F(Zelfbeeld, LegtDeJarenNaastElkaarMetEenTrend) {
    const std::int64_t was = eerste();
    const std::int64_t nu = nummer(open().naarPad);
    zet(nu, Veldsoort::score, "1.1.1", "onvoldoende");
    zet(nu, Veldsoort::motivering, "1.1.1", "Het ging achteruit.");
    zet(nu, Veldsoort::score, "1.1.2", "voldoende");
    const auto pagina = [&] {
        return proef.vraag(proef.vtManagement, "/zelfevaluatie/jaren").inhoud;
    };
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Er is nog geen trend te zien"),
                                HasSubstr("zelfevaluatie, loopt nog"),
                                HasSubstr("href=\"/toets/" + std::to_string(was) + "\"")));
    dienIn(nu);
    EXPECT_THAT(pagina(),
                AllOf(HasSubstr("1 beter, 0 gelijk en 1 minder"), HasSubstr("<b>beter</b>"),
                      HasSubstr("<b>minder</b>"), Not(HasSubstr("Proefronde"))));
    // What the inspectie adopted stands beside it, as something else.
    test::beoordeelAlles(proef, proef.toets, "voldoende");
    zetStand(proef.toets, Toetsstatus::vastgesteld);
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Proefronde"), HasSubstr("inspectie, "),
                                HasSubstr("1 beter, 0 gelijk en 1 minder")));
    // Those of others never.
    EXPECT_THAT(proef.vraag(proef.vtElders, "/zelfevaluatie/jaren").inhoud,
                AllOf(HasSubstr("Er is nog geen zelfevaluatie."), Not(HasSubstr("Proefronde"))));
    EXPECT_EQ(proef.vraag(proef.vtManagement, "/zelfevaluatie/jaren?kader=onbekend").status, 404);
}

TEST(Jaartrend, VergeltDeLaatsteTweeMetEenPlusOfEenMin) {
    using enum Score;
    EXPECT_EQ(trendVan({}), Trend::nietTeZeggen);
    EXPECT_EQ(trendVan({voldoende}), Trend::nietTeZeggen);
    EXPECT_EQ(trendVan({voldoende, nvt, onbeoordeeld}), Trend::nietTeZeggen);
    EXPECT_EQ(trendVan({onvoldoende, voldoende}), Trend::beter);
    EXPECT_EQ(trendVan({voldoende, onvoldoende}), Trend::minder);
    EXPECT_EQ(trendVan({voldoende, nvt, voldoende}), Trend::gelijk);
    EXPECT_EQ(trendVan({onvoldoende, voldoende, onvoldoende, onbeoordeeld}), Trend::minder);
}

TEST(IJkverschil, KentAlleParen) {
    using enum Score;
    EXPECT_EQ(ijkverschil(voldoende, voldoende), IJkverschil::gelijk);
    EXPECT_EQ(ijkverschil(onvoldoende, onvoldoende), IJkverschil::gelijk);
    EXPECT_EQ(ijkverschil(onvoldoende, voldoende), IJkverschil::strenger);
    EXPECT_EQ(ijkverschil(voldoende, onvoldoende), IJkverschil::milder);
    for (const Score een : {nvt, onbeoordeeld}) {
        EXPECT_EQ(ijkverschil(een, voldoende), IJkverschil::nietTeZien);
        EXPECT_EQ(ijkverschil(onvoldoende, een), IJkverschil::nietTeZien);
        EXPECT_EQ(ijkverschil(een, een), IJkverschil::nietTeZien);
    }
}

/// Never before the inspectie stands vast: not by the address, not on any page.
TEST_F(Zelfbeeld, IJktPasNaIndienenEnVaststellen) {
    const std::int64_t zelf = nummer(open().naarPad);
    const std::string pad = "/toets/" + std::to_string(zelf);
    test::beoordeelAlles(proef, zelf, "voldoende");
    test::beoordeelAlles(proef, proef.toets, "voldoende");
    for (const char* code : {"1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2.1", "1.2.2"}) {
        zet(proef.toets, Veldsoort::score, code, "onvoldoende");
        zet(proef.toets, Veldsoort::motivering, code, "Dat zagen wij niet.");
    }
    EXPECT_NE(proef.vraag(proef.vtManagement, pad + "/ijking").status, 200);  // not handed in
    dienIn(zelf);
    const std::string naast = pad + "/ijking?naast=" + std::to_string(proef.toets);
    for (const Toetsstatus nog :
         {Toetsstatus::lopend, Toetsstatus::wederhoor, Toetsstatus::vaststelling}) {
        zetStand(proef.toets, nog);
        for (const Persoon& wie : {proef.inspecteurA, proef.vtManagement}) {
            EXPECT_THAT(proef.vraag(wie, pad + "/ijking").inhoud,
                        AllOf(HasSubstr("Er is nog geen inspectie om naast te leggen"),
                              Not(HasSubstr("Proefronde"))))
                << naam(nog);
            EXPECT_EQ(proef.vraag(wie, naast).status, 404);
        }
    }
    zetStand(proef.toets, Toetsstatus::vastgesteld);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/ijking").inhoud,
                AllOf(HasSubstr("U was op 0 van de 24 vergeleken verwachtingen strenger dan de "
                                "inspectie, en op 6 milder. Op 18 was de score gelijk."),
                      HasSubstr("ongeveer 3 van de 100 keer"),
                      HasSubstr("u zichzelf vaker milder beoordeelt")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, naast).inhoud,
                AllOf(HasSubstr("De organisatie was op 0 van de 24"),
                      HasSubstr("de organisatie zichzelf vaker milder")));
    for (const Persoon& wie :
         {proef.coordinator, proef.inspecteurElders, proef.vtElders, proef.beheerder})
        EXPECT_EQ(proef.vraag(wie, naast).status, 404) << wie.naam;
    // Taken open again for a next editie, it is no longer there.
    zetStand(proef.toets, Toetsstatus::verwerking);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, naast).status, 404);
}

TEST_F(Zelfbeeld, ZegtEerlijkWatWeinigVerschillenZeggen) {
    IJking van;
    van.criteria = {{"1.1", "", {}}};
    van.eigen = true;
    van.vergeleken = 24;
    const auto zinnen = [&](int strenger, int milder) {
        van.verschillen = {strenger, milder};
        van.gelijk = 24 - strenger - milder;
        van.kans = tekentoets(van.verschillen);
        std::string uit;
        for (const std::string& een : ijkzinnen(van))
            uit += een + "\n";
        return uit;
    };
    EXPECT_THAT(zinnen(0, 0), HasSubstr("Er is geen verschil."));
    EXPECT_THAT(zinnen(1, 2), HasSubstr("daarvoor zijn minstens zes verschillen nodig"));
    EXPECT_THAT(zinnen(4, 2), AllOf(HasSubstr("U was op 4 van de 24"), HasSubstr("op 2 milder"),
                                    HasSubstr("ongeveer 69 van de 100 keer"),
                                    HasSubstr("Een vaste richting is hier dus niet aan te zien")));
    EXPECT_THAT(zinnen(9, 0), HasSubstr("zichzelf vaker strenger beoordeelt"));
    van.criteria.clear();
    EXPECT_TRUE(ijkzinnen(van).empty());
}

}  // namespace
}  // namespace maatlat
