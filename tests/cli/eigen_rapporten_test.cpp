// SPDX-License-Identifier: EUPL-1.2
// An onderzoek that is done in Maatlat, on the command line: what its pages give.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <string>

#include "hash/sha256.h"
#include "store/toets/rapport_store.h"
#include "support/draai.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::gedraaid2015;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class EigenRapporten : public testing::Test {
  protected:
    test::Gedraaid rapport(std::vector<std::string> opties = {}) {
        std::filesystem::remove_all(map_.pad("uit"));
        opties.insert(opties.begin(), {"rapport", "--database", map_.pad("m.db"), "--uitvoer",
                                       map_.pad("uit"), "--onderzoek", onderzoek_});
        return gedraaid2015(opties);
    }
    test::Gedraaid controleer() {
        return test::gedraaid({"rapport", "controleer", "--database", map_.pad("m.db")});
    }
    std::map<std::string, std::string> bestanden() const {
        std::map<std::string, std::string> uit;
        if (!std::filesystem::exists(map_.pad("uit"))) return uit;
        for (const auto& een : std::filesystem::directory_iterator(map_.pad("uit")))
            uit[een.path().filename().string()] = test::inhoud(een.path());
        return uit;
    }
    web::Antwoord bestand(const std::string& pad) {
        return proef_.vraag(proef_.coordinator, pad + "/rapport?als=bestand");
    }
    std::string anderPad() const { return "/toets/" + std::to_string(proef_.andereToets); }

    /// Without the moment at which it was made, which is that of asking.
    static std::string zonderMoment(std::string html) {
        // In the head, in the colofon, and in the national report above how far the toetsen are.
        static const std::regex moment("\\d{1,2} [a-z]+ \\d{4} om \\d{2}:\\d{2}(:\\d{2})?( uur)?");
        return std::regex_replace(html, moment, "");
    }

    test::Werkmap map_;
    test::Proefopstelling proef_{web::alleRoutes(), map_.pad("m.db")};
    std::string onderzoek_ = proef_.onderzoek;
};

TEST_F(EigenRapporten, ZijnByteVoorByteWatHetWebGeeft) {
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        veldStore::bewaar(test::in(transactie, proef_.andereToets), {Veldsoort::inleiding, "toets"},
                          "Een organisatie met één locatie.", 0, proef_.inspecteurA.nr);
    });
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const auto gedraaid = rapport();
    EXPECT_EQ(gedraaid.code, 0) << gedraaid.fout;
    EXPECT_THAT(gedraaid.uit, HasSubstr("Drie rapporten gemaakt"));
    const auto alle = bestanden();
    ASSERT_EQ(alle.size(), 3u);
    const web::Antwoord vast = bestand(proef_.toetspad());
    EXPECT_EQ(alle.at("veilig-thuis-utrecht-proefronde.html"), vast.inhoud);
    EXPECT_EQ(vast.bestandsnaam, "veilig-thuis-utrecht-proefronde.html");
    const web::Antwoord voorlopig = bestand(anderPad());
    const std::string& hier = alle.at(voorlopig.bestandsnaam);
    EXPECT_EQ(voorlopig.bestandsnaam, "concept-veilig-thuis-midden-brabant-proefronde.html");
    EXPECT_THAT(hier, AllOf(HasSubstr("<b>CONCEPT</b>"), HasSubstr("Wat nog ontbreekt"),
                            HasSubstr("Een organisatie met één locatie.")));
    EXPECT_EQ(zonderMoment(hier), zonderMoment(voorlopig.inhoud));
    const web::Antwoord land = bestand("/onderzoek/" + onderzoek_);
    EXPECT_THAT(land.inhoud, HasSubstr("CONCEPT"));
    EXPECT_EQ(zonderMoment(alle.at(land.bestandsnaam)), zonderMoment(land.inhoud));
}

TEST_F(EigenRapporten, VragenOmWatErNogNietIsWordtGeweigerdMetReden) {
    const auto land = rapport({"--landelijk"});
    EXPECT_EQ(land.code, 2);
    EXPECT_THAT(land.fout, HasSubstr("Er staat nog geen toets van dit onderzoek vast."));
    EXPECT_TRUE(bestanden().empty());
    const auto alles = rapport();
    EXPECT_EQ(alles.code, 0);
    EXPECT_THAT(alles.fout, HasSubstr("Let op: Er staat nog geen toets"));
    EXPECT_EQ(bestanden().size(), 2u);
    const auto anders = rapport({"--regelset", "toegepast-2015"});
    EXPECT_EQ(anders.code, 2);
    EXPECT_THAT(anders.fout, HasSubstr("Laat --regelset weg."));
    const auto elders = rapport({"--organisatie", "Twente"});
    EXPECT_EQ(elders.code, 2);
    EXPECT_THAT(elders.fout, HasSubstr("doet niet mee aan dit onderzoek"));
}

TEST_F(EigenRapporten, EenZelfevaluatieWordtNooitEenLandelijkRapport) {
    const std::string kader = test::kop(proef_, proef_.toets).kaderHash;
    const std::string pad =
        proef_.stuur(proef_.vtManagement, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}})
            .naarPad;
    const std::int64_t toets = std::stoll(pad.substr(7));
    test::beoordeelAlles(proef_, toets, "voldoende");
    onderzoek_ = test::kop(proef_, toets).onderzoekId;
    const auto eerder = rapport();
    EXPECT_EQ(eerder.code, 2);
    EXPECT_THAT(eerder.fout, HasSubstr("De zelfevaluatie is nog niet ingediend."));
    ASSERT_EQ(
        proef_
            .stuur(proef_.vtManagement, "/toets/" + std::to_string(toets) + "/indienen",
                   test::metHiaten({{"versie", std::to_string(test::kop(proef_, toets).versie)},
                                    {"zeker", "ja"}}))
            .status,
        303);
    EXPECT_EQ(rapport().code, 0);
    const auto alle = bestanden();
    ASSERT_EQ(alle.size(), 1u);
    // So beside the report of the inspectie of this organisation it is another file.
    EXPECT_THAT(alle.begin()->first, HasSubstr("utrecht-zelfevaluatie"));
    EXPECT_EQ(
        alle.begin()->second,
        proef_.vraag(proef_.vtManagement, "/toets/" + std::to_string(toets) + "/rapport").inhoud);
    const auto land = rapport({"--landelijk"});
    EXPECT_EQ(land.code, 2);
    EXPECT_THAT(land.fout, HasSubstr("Daarvan bestaat geen landelijk rapport"));
}

TEST_F(EigenRapporten, ControleerRekentElkKenmerkNa) {
    EXPECT_THAT(controleer().uit, HasSubstr("nog niets vastgesteld"));
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    test::stelVast(proef_, proef_.andereToets, "voldoende");
    const auto goed = controleer();
    EXPECT_EQ(goed.code, 0) << goed.uit << goed.fout;
    EXPECT_THAT(goed.uit, AllOf(HasSubstr("Utrecht, Proefronde, editie 1, vastgesteld op"),
                                HasSubstr("Twee rapporten gecontroleerd: alle kloppen."),
                                Not(HasSubstr("KLOPT NIET"))));
    test::knoei(proef_.database(), "rapport",
                "UPDATE rapport SET html = html || ' ' WHERE toets = 1");
    const auto bytes = controleer();
    EXPECT_EQ(bytes.code, 1);
    EXPECT_THAT(bytes.uit, HasSubstr("KLOPT NIET: Het rapport is buiten Maatlat om veranderd."));
    EXPECT_THAT(bytes.uit, HasSubstr("1 van de 2 klopt niet."));
    const auto weigering = rapport();
    EXPECT_EQ(weigering.code, 0);
    EXPECT_THAT(weigering.fout, HasSubstr("buiten Maatlat om veranderd"));
    EXPECT_EQ(bestanden().size(), 2u);
}

// Who changes the bytes can change the hash beside them too; the log is a chain.
TEST_F(EigenRapporten, ControleerLegtHetKenmerkNaastHetLogboek) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const std::string anders = proef_.database().lees([&](Sessie& sessie) {
        return rapportStore::lees(test::in(sessie, proef_.toets), 1)->html + "<!-- x -->";
    });
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "DROP TRIGGER rapport_vast_bij_wijzigen").voerUit();
        Vraag(transactie, "UPDATE rapport SET html = ?, sha256 = ?")
            .bind(anders, sha256Hex(anders))
            .voerUit();
    });
    const auto na = controleer();
    EXPECT_EQ(na.code, 1);
    EXPECT_THAT(na.uit, HasSubstr("KLOPT NIET: Het rapport is buiten Maatlat om veranderd."));
}

TEST_F(EigenRapporten, ControleerZietEenVeranderdeInhoud) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE veld SET waarde = 'voldoende' WHERE sleutel = 'score/1.1.1'")
            .voerUit();
    });
    const auto na = controleer();
    EXPECT_EQ(na.code, 1);
    EXPECT_THAT(na.uit, HasSubstr("KLOPT NIET: De inhoud is niet meer zoals zij is vastgelegd."));
}

TEST_F(EigenRapporten, VanVoorHetBevriezenWordenGeweigerd) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    test::alsVanVroeger(proef_.database());
    EXPECT_THAT(rapport({"--organisatie", "Utrecht"}).fout, HasSubstr("nog niet bevroren"));
    EXPECT_EQ(controleer().code, 1);
    EXPECT_THAT(controleer().uit, HasSubstr("nog niet bevroren"));
}

TEST_F(EigenRapporten, ControleerVertrouwtGeenLogboekDatZelfIsVeranderd) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    EXPECT_EQ(controleer().code, 0);
    test::knoei(proef_.database(), "logboek",
                "UPDATE logboek SET wie = 'iemand' WHERE wat = 'rapport bevroren'");
    const auto na = controleer();
    EXPECT_EQ(na.code, 1);
    EXPECT_THAT(na.uit, HasSubstr("KLOPT NIET: Het logboek klopt zelf niet meer."));
}

}  // namespace
}  // namespace maatlat
