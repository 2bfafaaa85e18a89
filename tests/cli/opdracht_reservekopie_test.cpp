// SPDX-License-Identifier: EUPL-1.2
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>

#include "domain/gebeurtenis.h"
#include "store/mensen/codekluis.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/ernaast.h"
#include "store/motor/vraag.h"
#include "support/draai.h"
#include "support/inhoudproef.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/bewaren/kopiemap.h"
#include "toetsing/steekproef/sleutelbestand.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class OpdrachtReservekopie : public testing::Test {
  protected:
    OpdrachtReservekopie() {
        fs::create_directory(map_.map() / "kopieen");
        fs::permissions(map_.map() / "kopieen", fs::perms::owner_all);
        fs::permissions(bron_, static_cast<fs::perms>(0600));
    }

    test::Gedraaid kopieer(const std::string& naar, std::vector<std::string> meer = {}) {
        std::vector<std::string> woorden{"reservekopie", "--database", bron_, "--naar", naar};
        woorden.insert(woorden.end(), meer.begin(), meer.end());
        return test::gedraaid2015(woorden);
    }
    test::Gedraaid controleer(const std::string& wat) {
        return test::gedraaid2015({"controleer", "--database", wat});
    }
    /// A bron with a file; gives where that file is.
    fs::path bijlage() {
        web::Verzoek verzoek = proef_.formulier(proef_.inspecteurA, proef_.toetspad("/bron/nieuw"),
                                                {{"soort", "document"},
                                                 {"titel", "Jaarplan"},
                                                 {"documentsoort", "beleid"},
                                                 {"datum", "2026-01-01"}});
        verzoek.uploads.push_back(
            {"bijlage", "plan.txt", map_.schrijf("upload", "Het plan.\n"), 10});
        EXPECT_EQ(proef_.doe(verzoek).status, 303);
        return ernaast(bron_).bijlagen / sha256Hex("Het plan.\n");
    }
    /// As somebody who has the file, past the program.
    void knoei(const std::string& tabel, const std::string& sql) {
        test::knoei(proef_.database(), tabel, sql);
    }

    test::Werkmap map_;
    const std::string bron_ = map_.pad("maatlat.db");
    const std::string naar_ = map_.pad("kopieen");
    test::Proefopstelling proef_{web::alleRoutes(), bron_};
};

TEST_F(OpdrachtReservekopie, ZegtWaarZijStaatEnWatHetKostZonderSleutels) {
    bijlage();
    const auto uitslag = kopieer(naar_);
    EXPECT_EQ(uitslag.code, 0) << uitslag.fout;
    EXPECT_THAT(uitslag.uit,
                AllOf(HasSubstr(naar_ + "/maatlat-"), HasSubstr("1 bijlage."),
                      HasSubstr("nagekeken"), HasSubstr("pseudoniem niet meer naar een dossier"),
                      HasSubstr("inloggen met een code niet meer"),
                      HasSubstr("logboek van voor het herstel")));
    EXPECT_EQ(kopieen(naar_).size(), 1u);
    EXPECT_EQ(controleer(kopieen(naar_).front().map.string()).code, 0);
}

TEST_F(OpdrachtReservekopie, EenPlekDieNietKan) {
    const auto fout = [&](const std::string& naar, std::vector<std::string> meer = {}) {
        const auto uitslag = kopieer(naar, std::move(meer));
        EXPECT_EQ(uitslag.code, 2) << naar;
        return uitslag.fout;
    };
    EXPECT_THAT(fout(map_.pad("weg")), HasSubstr("bestaat niet"));
    bijlage();
    EXPECT_THAT(fout(ernaast(bron_).bijlagen), HasSubstr("hoort zelf bij de database"));
    fs::create_directory(ernaast(bron_).bijlagen / "kopie");
    EXPECT_THAT(fout(ernaast(bron_).bijlagen / "kopie"), HasSubstr("hoort zelf bij de database"));
    fs::create_directory_symlink(ernaast(bron_).bijlagen, map_.map() / "omweg");
    EXPECT_THAT(fout(map_.pad("omweg")), HasSubstr("hoort zelf bij de database"));
    EXPECT_THAT(fout(naar_, {"--sleutels-naar", naar_}), HasSubstr("mag de sleutels niet hebben"));
    fs::create_directory(map_.map() / "kopieen" / "sleutels");
    EXPECT_THAT(fout(naar_, {"--sleutels-naar", naar_ + "/sleutels"}),
                HasSubstr("mag de sleutels niet hebben"));
    fs::remove(map_.map() / "kopieen" / "sleutels");
    EXPECT_THAT(fout(naar_, {"--bewaar", "0"}), HasSubstr("--bewaar"));
    EXPECT_THAT(fout(naar_, {"--bewaar", "week"}), HasSubstr("--bewaar"));
    fs::permissions(naar_, fs::perms::all);
    EXPECT_THAT(fout(naar_), HasSubstr("andere gebruikers schrijven"));
    fs::permissions(naar_, fs::perms::owner_all);
    EXPECT_TRUE(fs::is_empty(naar_));
}

TEST_F(OpdrachtReservekopie, EenTegelijkEnRuimtOpWatHalfBleef) {
    const std::string half = naar_ + "/maatlat-20260101T000000Z-versie3.deel";
    const std::string vreemd = naar_ + "/iets.deel";
    fs::create_directory(half);
    fs::create_directory(vreemd);
    const int nr = open(naar_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ASSERT_EQ(flock(nr, LOCK_EX), 0);
    EXPECT_THAT(kopieer(naar_).fout, HasSubstr("wordt al een reservekopie gemaakt"));
    EXPECT_TRUE(fs::exists(half));
    close(nr);
    EXPECT_EQ(kopieer(naar_).code, 0);
    EXPECT_FALSE(fs::exists(half));
    EXPECT_TRUE(fs::exists(vreemd));
}

TEST_F(OpdrachtReservekopie, WatAlOntbrakHoudtDeRestNietTegen) {
    fs::remove(bijlage());
    const auto uitslag = kopieer(naar_);
    EXPECT_EQ(uitslag.code, 1);
    EXPECT_THAT(uitslag.uit, AllOf(HasSubstr("LET OP: De bijlage van bron 1 van toets"),
                                   HasSubstr("Dat was al zo in de database")));
    ASSERT_EQ(kopieen(naar_).size(), 1u);
    EXPECT_FALSE(kopieen(naar_).front().heel());
    // It can be restored, and says so again.
    const auto terug = test::gedraaid(
        {"herstel", "--van", kopieen(naar_).front().map.string(), "--naar", map_.pad("weer.db")});
    EXPECT_EQ(terug.code, 0);
    EXPECT_THAT(terug.uit, HasSubstr("LET OP: De bijlage van bron 1 van toets"));
}

TEST_F(OpdrachtReservekopie, EenBijlageDieDaarnaKomtOfGaatHoortErNietBij) {
    const fs::path eerst = bijlage();
    ASSERT_EQ(kopieer(naar_).code, 0);
    std::ofstream(eerst.parent_path() / std::string(64, 'b')) << "later";
    fs::remove(eerst);
    const Kopie kopie = kopieen(naar_).front();
    EXPECT_EQ(test::inhoud(kopie.map / "maatlat.db-bijlagen" / eerst.filename()), "Het plan.\n");
    EXPECT_FALSE(fs::exists(kopie.map / "maatlat.db-bijlagen" / std::string(64, 'b')));
    EXPECT_EQ(controleer(kopie.map.string()).code, 0);
}

TEST_F(OpdrachtReservekopie, DeKopVanHetLogboekGaatMee) {
    const std::string kop = test::inhoud(ernaast(bron_).logboekkop);
    ASSERT_FALSE(kop.empty());
    ASSERT_EQ(kopieer(naar_).code, 0);
    EXPECT_EQ(test::inhoud(kopieen(naar_).front().map / "maatlat.db-logboekkop"), kop);
    ASSERT_EQ(test::gedraaid({"herstel", "--van", kopieen(naar_).front().map.string(), "--naar",
                              map_.pad("weer.db")})
                  .code,
              0);
    EXPECT_EQ(test::inhoud(map_.pad("weer.db-logboekkop")), kop);
}

/// Everything that `maatlat controleer` finds, each by what was done to a database that was whole.
TEST_F(OpdrachtReservekopie, ControleerNoemtElkGebrek) {
    const fs::path bestand = bijlage();
    EXPECT_EQ(controleer(bron_).code, 0) << controleer(bron_).uit;
    const Ernaast hier = ernaast(bron_);
    const auto oud = [](const fs::path& pad) {
        fs::last_write_time(pad, fs::last_write_time(pad) - std::chrono::hours(5));
    };
    const auto vindt = [&](const std::string& wat, const std::function<void()>& doe,
                           const std::function<void()>& terug) {
        doe();
        const auto uitslag = controleer(bron_);
        EXPECT_EQ(uitslag.code, 1) << wat;
        EXPECT_THAT(uitslag.uit, AllOf(HasSubstr(wat), HasSubstr("Niet heel: 1 melding."))) << wat;
        terug();
    };
    const auto schrijf = [](const fs::path& pad, const std::string& tekst) {
        std::ofstream(pad) << tekst;
        fs::permissions(pad, static_cast<fs::perms>(0600));
    };
    vindt(
        "De bijlage van bron 1 van toets 1 ontbreekt", [&] { fs::remove(bestand); },
        [&] { schrijf(bestand, "Het plan.\n"); });
    vindt(
        "De bijlage van bron 1 van toets 1 is veranderd",
        [&] { schrijf(bestand, "Iets anders.\n"); }, [&] { schrijf(bestand, "Het plan.\n"); });
    const fs::path wees = hier.bijlagen / std::string(64, 'c');
    vindt(
        "hoort bij geen enkele bron",
        [&] {
            schrijf(wees, "wees");
            oud(wees);
        },
        [&] { fs::remove(wees); });
    const fs::path half = hier.bijlagen / "nieuw-abc";
    vindt(
        "half ontvangen",
        [&] {
            schrijf(half, "half");
            oud(half);
        },
        [&] { fs::remove(half); });
    vindt(
        "staat open voor andere gebruikers", [&] { fs::permissions(bestand, fs::perms::all); },
        [&] { fs::permissions(bestand, static_cast<fs::perms>(0600)); });
    const fs::path geheim = hier.geheimen / "proef.sleutel";
    vindt(
        "geen sleutel van Maatlat",
        [&] {
            schrijf(geheim, "geen sleutel");
            fs::permissions(geheim, static_cast<fs::perms>(0600));
        },
        [&] { fs::remove(geheim); });
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        const std::int64_t wie = proef_.inspecteurA.nr;
        persoonStore::zetTotp(transactie, wie,
                              Codekluis(proef_.database().geheimen()).sluit(wie, "geheim"), true);
    });
    const fs::path codes = hier.geheimen / "codes.sleutel";
    vindt(
        "bij 1 persoon de code bij het inloggen niet na te kijken",
        [&] { fs::rename(codes, codes.string() + ".weg"); },
        [&] { fs::rename(codes.string() + ".weg", codes); });
    trekDossiers(proef_, proef_.toets, test::tekst("Een steekproef"));
    vindt(
        "Het sleutelbestand van steekproef 1 van toets 1 ontbreekt", [] {},
        [&] {
            schrijfSleutelbestand(hier.sleutels, proef_.toets, 1,
                                  {std::string(64, 'a'), {{"AAAA-0000-0001", "1"}}});
        });
    const fs::path sleutel = hier.sleutels / "1-1.csv";
    ASSERT_TRUE(fs::exists(sleutel));
    vindt(
        "Het sleutelbestand van steekproef 1 van toets 1 is beschadigd",
        [&] { schrijf(sleutel, "kapot"); }, [&] { fs::remove(sleutel); });
    // Destroyed on purpose: its line in the log says so.
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        transactie.log(Gebeurtenis::sleutelVernietigd, steekproefStore::inLogboek(proef_.toets, 1));
    });
    EXPECT_EQ(controleer(bron_).code, 0) << controleer(bron_).uit;

    test::stelVast(proef_, proef_.andereToets, "voldoende");
    EXPECT_EQ(controleer(bron_).code, 0) << controleer(bron_).uit;
    knoei("rapport", "UPDATE rapport SET html = html || ' '");
    EXPECT_THAT(controleer(bron_).uit, HasSubstr("Het rapport is buiten Maatlat om veranderd"));
    knoei("logboek", "UPDATE logboek SET wie = 'iemand anders' WHERE nr = 3");
    EXPECT_THAT(controleer(bron_).uit,
                HasSubstr("Regel 3 van het logboek is buiten Maatlat om gewijzigd"));
    // A copy is made of it all the same, and says what was wrong.
    const auto kopie = kopieer(naar_);
    EXPECT_EQ(kopie.code, 1);
    EXPECT_THAT(kopie.uit,
                HasSubstr("LET OP: Regel 3 van het logboek is buiten Maatlat om gewijzigd"));
}

TEST_F(OpdrachtReservekopie, ControleerVindtEenBeschadigdBestand) {
    ASSERT_EQ(kopieer(naar_).code, 0);
    const fs::path kopie = kopieen(naar_).front().map / kKopiedatabase;
    std::string bytes = test::inhoud(kopie);
    for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 9000; ++i)
        bytes[i] = 'x';
    std::ofstream(kopie, std::ios::binary) << bytes;
    const auto uitslag = controleer(kopie.parent_path().string());
    EXPECT_EQ(uitslag.code, 1);
    EXPECT_THAT(uitslag.uit, HasSubstr("beschadigd"));
    EXPECT_EQ(test::gedraaid(
                  {"herstel", "--van", kopie.parent_path().string(), "--naar", map_.pad("weer.db")})
                  .code,
              2);
    EXPECT_FALSE(fs::exists(map_.pad("weer.db")));
    EXPECT_EQ(controleer(map_.pad("weg.db")).code, 2);
    fs::remove(kopie.parent_path() / kInventaris);
    EXPECT_THAT(controleer(kopie.parent_path().string()).uit, HasSubstr("inventaris"));
    EXPECT_EQ(test::gedraaid({"herstel", "--van", naar_, "--naar", map_.pad("weer.db")}).code, 2);
}

/// The folder of bijlagen is gone, or another one.
TEST_F(OpdrachtReservekopie, DatabaseDieMeerWeetDanDeBijlagen) {
    const fs::path bestand = bijlage();
    EXPECT_EQ(ontbrekendeBijlagen(proef_.werkplek()), 0);
    fs::remove_all(bestand.parent_path());
    EXPECT_EQ(ontbrekendeBijlagen(proef_.werkplek()), 1);
}

/// Somebody put an old database back, and the bijlagen know more than it does.
TEST_F(OpdrachtReservekopie, BijlagenDieMeerWetenDanDeDatabase) {
    const fs::path bestand = bijlage();
    EXPECT_EQ(nieuwereBijlagen(proef_.werkplek()), 0);
    std::ofstream(bestand.parent_path() / std::string(64, 'd')) << "van na de kopie";
    // Of after the last line of the log, which has the moment of the test.
    EXPECT_EQ(nieuwereBijlagen(proef_.werkplek()), 1);
    fs::last_write_time(bestand.parent_path() / std::string(64, 'd'),
                        fs::last_write_time(bestand) - std::chrono::hours(24 * 3650));
    EXPECT_EQ(nieuwereBijlagen(proef_.werkplek()), 0);
}

}  // namespace
}  // namespace maatlat
