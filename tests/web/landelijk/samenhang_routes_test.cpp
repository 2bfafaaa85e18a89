// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/tekst.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/opvolging/toezicht.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtSamenhang{
    {"GET",
     "/onderzoek/{onderzoek}/samenhang",
     {Actie::landelijkBeeld},
     false,
     {"?verwachting=1.1.1", "?pagina=2"}},
    {"GET",
     "/onderzoek/{onderzoek}/wat-als",
     {Actie::landelijkBeeld},
     false,
     {"?regels=gepubliceerd", "?onvoldoende-1=2", "?matig-1.1=1&pagina=2"}},
    {"GET", "/landelijk/rondes", {Actie::landelijkBeeld}, false, {"?a={onderzoek}"}},
    {"GET", "/organisatie/{nr}/rondes", {Actie::verhaalLezen}},
};

class SamenhangRoutesTest : public testing::Test {
  protected:
    SamenhangRoutesTest() : basis_("/onderzoek/" + proef_.onderzoek) {}

    /// All scores of a toets, and it stands vast.
    void stelVast(std::int64_t toets, const std::string& anders = "") {
        const auto kader = proef_.database().lees([&](Sessie& sessie) {
            return NamensProgramma::kader(proef_.werkplek(), sessie, toets);
        });
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            for (const std::string& code : kader->codesPerPositie())
                veldStore::bewaar(test::in(transactie, toets), {Veldsoort::score, code},
                                  test::tekst(code == anders ? "onvoldoende" : "voldoende"), 0,
                                  proef_.inspecteurA.nr);
            test::zetStatus(test::in(transactie, toets), Toetsstatus::vastgesteld, 0);
        });
    }

    Antwoord vraag(const Persoon& wie, const std::string& pad) { return proef_.vraag(wie, pad); }
    std::string pagina(const Persoon& wie, const std::string& pad) {
        const Antwoord antwoord = vraag(wie, pad);
        EXPECT_EQ(antwoord.status, 200) << pad;
        return antwoord.inhoud;
    }

    test::Proefopstelling proef_;
    std::string basis_;
};

TEST_F(SamenhangRoutesTest, TellenAlleenWatVaststaat) {
    const std::string nog = pagina(proef_.coordinator, basis_ + "/samenhang");
    EXPECT_THAT(nog, AllOf(HasSubstr("Er staat nog geen toets vast"), Not(HasSubstr("<table"))));
    stelVast(proef_.toets, "1.1.1");
    const std::string een = pagina(proef_.coordinator, basis_ + "/samenhang");
    EXPECT_THAT(een, AllOf(HasSubstr("276 paren"), HasSubstr("1 tot en met 20 van 276")));
    const std::string gefilterd =
        pagina(proef_.coordinator, basis_ + "/samenhang?verwachting=1.1.1&pagina=2");
    EXPECT_THAT(gefilterd, AllOf(HasSubstr("21 tot en met 23 van 23"),
                                 HasSubstr("?verwachting=1.1.1&amp;pagina=1")));
    EXPECT_EQ(vraag(proef_.coordinator, basis_ + "/samenhang?verwachting=9.9.9").status, 404);
}

TEST_F(SamenhangRoutesTest, ProberenAndereRegelsUitEnWeigerenEenHalveLijn) {
    EXPECT_THAT(pagina(proef_.coordinator, basis_ + "/wat-als"),
                HasSubstr("Er staat nog geen toets van dit onderzoek vast."));
    stelVast(proef_.toets, "2.1.1");
    const std::string streng = pagina(proef_.coordinator, basis_ + "/wat-als?onvoldoende-2.1=1");
    EXPECT_THAT(streng, AllOf(HasSubstr("Er verandert 1 oordeel, bij 1 organisatie."),
                              HasSubstr("met een verschoven lijn"), HasSubstr("<details open>")));
    const Antwoord fout =
        vraag(proef_.coordinator, basis_ + "/wat-als?matig-2.1=3&onvoldoende-2.1=2");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("Matig begint bij 2.1 na onvoldoende."),
                                   HasSubstr("value=\"3\""), Not(HasSubstr("id=\"uitkomst\""))));
    EXPECT_EQ(vraag(proef_.coordinator, basis_ + "/wat-als?matig-1=twee").status, 422);
    EXPECT_EQ(vraag(proef_.coordinator, basis_ + "/wat-als?matig-1=0").status, 422);
    EXPECT_EQ(vraag(proef_.coordinator, basis_ + "/wat-als?regels=geen").status, 404);
}

TEST_F(SamenhangRoutesTest, BewarenNiets) {
    stelVast(proef_.toets, "2.1.1");
    // Without the frame, which has keys that are made afresh.
    const auto tabel = [&] {
        const std::string alles = pagina(proef_.coordinator, basis_ + "/tabel");
        return alles.substr(alles.find("<main"));
    };
    const std::string voor = tabel();
    pagina(proef_.coordinator, basis_ + "/wat-als?onvoldoende-2.1=1");
    EXPECT_EQ(tabel(), voor);
}

TEST_F(SamenhangRoutesTest, VergelijkenAlleenRondesOpHetzelfdeKader) {
    EXPECT_THAT(pagina(proef_.coordinator, "/landelijk/rondes"), HasSubstr("nog geen twee rondes"));
    stelVast(proef_.toets);
    const std::string paar = "/landelijk/rondes?a=" + proef_.onderzoek + "&b=" + proef_.onderzoek;
    const Antwoord zelfde = vraag(proef_.coordinator, paar);
    EXPECT_EQ(zelfde.status, 422);
    EXPECT_THAT(zelfde.inhoud, HasSubstr("Kies twee verschillende rondes."));
    EXPECT_EQ(vraag(proef_.coordinator, "/landelijk/rondes?a=onbekend").status, 404);
}

/// The scores of a round are read once; what somebody may open is of that reader.
TEST_F(SamenhangRoutesTest, VergelijkenRondesUitHetGeheugenMetDeVerwijzingenVanDeLezer) {
    importeer(proef_.database(), "test",
              leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"));
    stelVast(proef_.toets);
    const std::string paar = "/landelijk/rondes?a=" + proef_.onderzoek + "&b=stap1-2015";
    const std::string naar = "<a href=\"/toets/" + std::to_string(proef_.toets) + "\">";
    EXPECT_THAT(pagina(proef_.inspecteurA, paar), HasSubstr(naar + "Utrecht"));
    const auto& geheugen = proef_.werkplek().geheugen<Beeldgeheugen>();
    const int gelezen = geheugen.gelezen();
    EXPECT_THAT(pagina(proef_.inspecteurElders, paar),
                AllOf(HasSubstr("Utrecht"), Not(HasSubstr(naar))));
    pagina(proef_.coordinator, basis_ + "/samenhang");
    pagina(proef_.coordinator, basis_ + "/wat-als");
    EXPECT_EQ(geheugen.gelezen(), gelezen);
    // What is changed is read again.
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef_.toets), Toetsstatus::lopend, 0);
    });
    EXPECT_THAT(pagina(proef_.inspecteurA, paar), HasSubstr("staat nog geen toets vast"));
}

TEST_F(SamenhangRoutesTest, LatenBijEenOrganisatieNietsZienVanWatLoopt) {
    const std::int64_t nr = organisatienummer(proef_.werkplek(), "Utrecht");
    ASSERT_GT(nr, 0);
    const std::string pad = "/organisatie/" + std::to_string(nr) + "/rondes";
    const std::string nog = pagina(proef_.inspecteurA, pad);
    EXPECT_THAT(nog, Not(HasSubstr("<a href=\"/toets/" + std::to_string(proef_.toets) + "\">")));
    stelVast(proef_.toets, "1.1.1");
    const std::string vast = pagina(proef_.inspecteurA, pad);
    EXPECT_THAT(vast, AllOf(HasSubstr("23 van de 24"), HasSubstr("<svg")));
    // Another team does not read this toets; who is not of the inspectie or of an organisation
    // nothing at all.
    EXPECT_THAT(pagina(proef_.inspecteurElders, pad), Not(HasSubstr("23 van de 24")));
    EXPECT_EQ(vraag(proef_.beheerder, pad).status, 404);
    EXPECT_EQ(vraag(proef_.coordinator, pad + "?kader=onbekend").status, 404);
}

}  // namespace
}  // namespace maatlat::web
