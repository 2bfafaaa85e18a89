// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtVaststel{
    {"GET", "/toets/{toets}/vaststellen", {Actie::toetsLezen}, true},
    {"POST",
     "/toets/{toets}/vaststellen",
     {Actie::legVoor, Actie::neemTerug, Actie::stelVast, Actie::geefTerug, Actie::corrigeer},
     true},
};

class Vaststellen : public testing::Test {
  protected:
    Proefopstelling proef;

    std::string pad() const { return proef.toetspad("/vaststellen"); }

    std::string versie() {
        return proef.database().lees([&](Sessie& sessie) {
            return std::to_string(toetskopStore::lees(test::kSleutel, sessie, proef.toets)->versie);
        });
    }

    Toetsstatus status() {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->status;
        });
    }

    /// Every verwachting gets a score, with what nobody can leave out.
    void beoordeelAlles(Score score = Score::voldoende) {
        test::beoordeelAlles(proef, proef.toets, std::string(naam(score)));
    }

    std::string bevroren() {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::vaststellingen(test::in(sessie, proef.toets)).back().inhoud;
        });
    }

    /// As if it was frozen with this text.
    void bevriesAls(const std::string& inhoud) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            toetskopStore::Vaststelling oud;
            oud.voorgelegdDoor = proef.inspecteurA.nr;
            oud.vastgesteldDoor = proef.inspecteurB.nr;
            oud.inhoud = inhoud;
            toetskopStore::stelVast(test::in(transactie, proef.toets), oud, test::kDrukProef);
            trajectStore::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vastgesteld);
        });
    }

    web::Antwoord kies(const Persoon& wie, const std::string& keuze,
                       Proefopstelling::Velden velden = {}) {
        velden.emplace_back("versie", versie());
        velden.emplace_back("keuze", keuze);
        return proef.stuur(wie, pad(), test::metHiaten(std::move(velden)));
    }

    void legVoor() {
        beoordeelAlles();
        ASSERT_EQ(kies(proef.inspecteurA, "voorleggen").status, 303);
    }
};

TEST_F(Vaststellen, KanPasAlsElkeVerwachtingEenScoreHeeft) {
    const auto pagina = proef.vraag(proef.inspecteurA, pad());
    EXPECT_EQ(pagina.status, 200);
    EXPECT_THAT(pagina.inhoud, Not(HasSubstr("value=\"voorleggen\"")));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Niet elke verwachting heeft een score"));
    const auto geweigerd = kies(proef.inspecteurA, "voorleggen");
    EXPECT_EQ(geweigerd.status, 409);
    EXPECT_THAT(geweigerd.inhoud, HasSubstr("Niet elke verwachting heeft een score"));
    EXPECT_EQ(status(), Toetsstatus::lopend);
}

TEST_F(Vaststellen, GaatMetTweePaarOgen) {
    legVoor();
    EXPECT_EQ(status(), Toetsstatus::vaststelling);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad()).inhoud,
                Not(HasSubstr("value=\"vaststellen\"")));
    const auto nu = proef.vraag(proef.inspecteurA, proef.toetspad("/bevinding/nieuw"));
    EXPECT_EQ(nu.status, 409);
    EXPECT_THAT(nu.inhoud, HasSubstr("href=\"" + proef.toetspad() + "\">Terug naar de toets"));
    EXPECT_NE(kies(proef.inspecteurA, "vaststellen", {{"gelezen", "ja"}}).status, 303);
    EXPECT_EQ(status(), Toetsstatus::vaststelling);

    EXPECT_THAT(proef.vraag(proef.inspecteurB, pad()).inhoud, HasSubstr("value=\"vaststellen\""));
    const auto ongelezen = kies(proef.inspecteurB, "vaststellen");
    EXPECT_EQ(ongelezen.status, 422);
    EXPECT_THAT(ongelezen.inhoud, HasSubstr("Lees eerst het conceptrapport"));
    EXPECT_EQ(kies(proef.inspecteurB, "vaststellen", {{"gelezen", "ja"}}).status, 303);
    EXPECT_EQ(status(), Toetsstatus::vastgesteld);
    const auto na = proef.vraag(proef.inspecteurA, pad() + "?gelukt=vastgesteld");
    EXPECT_THAT(na.inhoud, HasSubstr("Voorgelegd door Inspecteur A en vastgesteld door "
                                     "Inspecteur B"));
    EXPECT_THAT(na.inhoud, AllOf(HasSubstr("nog precies zoals zij is vastgelegd"),
                                 Not(HasSubstr("Wat nog ontbreekt"))));
}

// A rule was once taken to the letter where nothing applies: "0 of 1 onvoldoende" fits 0 of 0.
TEST_F(Vaststellen, EenOudeVaststellingMetAllesNvtBlijftKloppen) {
    beoordeelAlles(Score::nvt);
    kies(proef.inspecteurA, "voorleggen");
    ASSERT_EQ(kies(proef.inspecteurB, "vaststellen", {{"gelezen", "ja"}}).status, 303);
    const std::string nu = bevroren();
    for (const char* code : {"1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2"})
        EXPECT_THAT(nu, HasSubstr("criterium=" + std::string(code) + "&oordeel=geen\n"));
    const auto klopt = [&] {
        const std::string pagina = proef.vraag(proef.inspecteurA, pad()).inhoud;
        return pagina.find("De inhoud is niet meer zoals zij is vastgelegd") == std::string::npos;
    };
    const auto met = [](std::string tekst, const std::string& code) {
        const std::string van = "criterium=" + code + "&oordeel=geen\n";
        return tekst.replace(tekst.find(van), van.size(),
                             "criterium=" + code + "&oordeel=voldoende\n");
    };
    EXPECT_TRUE(klopt());
    const std::string oud = met(met(met(nu, "1.1"), "1.2"), "1.3");
    bevriesAls(oud);
    EXPECT_TRUE(klopt()) << "what the letter of the rules gave then";
    bevriesAls(met(oud, "2.1"));
    EXPECT_FALSE(klopt()) << "and nothing else";
}

TEST_F(Vaststellen, KanNietOpEenToetsDieIntussenIsGewijzigd) {
    beoordeelAlles();
    const std::string oud = versie();
    proef.database().schrijf("test", [&](Transactie& transactie) {
        veldStore::bewaar(test::in(transactie, proef.toets), {Veldsoort::score, "1.1.1"},
                          "onvoldoende", 1, proef.inspecteurB.nr);
    });
    const auto antwoord =
        proef.stuur(proef.inspecteurA, pad(), {{"versie", oud}, {"keuze", "voorleggen"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("gewijzigd nadat u deze pagina opende"));
}

TEST_F(Vaststellen, TerugnemenMagAlleenWieVoorlegde) {
    legVoor();
    EXPECT_NE(kies(proef.inspecteurB, "terugnemen").status, 303);
    EXPECT_EQ(status(), Toetsstatus::vaststelling);
    EXPECT_EQ(kies(proef.inspecteurA, "terugnemen").status, 303);
    EXPECT_EQ(status(), Toetsstatus::lopend);
}

TEST_F(Vaststellen, TeruggevenVraagtEenRedenDieHetTeamZiet) {
    legVoor();
    const auto zonder = kies(proef.inspecteurB, "teruggeven", {{"reden", "  "}});
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("Schrijf op wat er nog moet gebeuren"));
    EXPECT_EQ(
        kies(proef.inspecteurB, "teruggeven", {{"reden", "De onderbouwing van 1.2 is te kort."}})
            .status,
        303);
    EXPECT_EQ(status(), Toetsstatus::lopend);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad()).inhoud,
                HasSubstr("De onderbouwing van 1.2 is te kort."));
}

TEST_F(Vaststellen, EenRedenMetEenBsnWordtNietBewaardEnBlijftStaan) {
    legVoor();
    const auto antwoord =
        kies(proef.inspecteurB, "teruggeven", {{"reden", "Kijk naar cliënt 111222333."}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Kijk naar cliënt 111222333."));
    EXPECT_THAT(antwoord.inhoud, HasSubstr("name=\"privacy_reden\""));
    EXPECT_EQ(status(), Toetsstatus::vaststelling);
}

TEST_F(Vaststellen, IsErNietVoorWieNietInHetTeamZit) {
    for (const Persoon& wie : {proef.inspecteurElders, proef.beheerder, proef.vtManagement})
        EXPECT_EQ(proef.vraag(wie, pad()).status, 404) << wie.naam;
    EXPECT_THAT(proef.vraag(proef.coordinator, pad()).inhoud, Not(HasSubstr("name=\"keuze\"")));
}

TEST_F(Vaststellen, VastgesteldIsBevroren) {
    legVoor();
    kies(proef.inspecteurB, "vaststellen", {{"gelezen", "ja"}});
    const auto antwoord = kies(proef.inspecteurA, "voorleggen");
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("is vastgesteld"));
}

}  // namespace
}  // namespace maatlat
