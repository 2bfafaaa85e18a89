// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/virusscanner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "store/spoor/logboeklijst.h"
#include "support/proefclamd.h"
#include "support/werkmap.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class VirusscannerTest : public testing::Test {
  protected:
    VirusscannerTest() { wie_.nr = 7; }

    void stelIn(bool gevraagd = true) {
        Virusscanner::Instelling wordt;
        wordt.socket = socket_;
        wordt.gevraagd = gevraagd;
        wordt.geduld = std::chrono::milliseconds(200);
        wordt.meld = [this](const std::string& regel) { gemeld_.push_back(regel); };
        stelVirusscannerIn(werkplek_, wordt);
    }

    /// "" when it was kept.
    std::string bewaar(const std::string& inhoud) {
        try {
            bewaarBijlage(werkplek_, wie_, map_.schrijf("upload", inhoud), "plan.txt");
            return {};
        } catch (const Veldfouten& fout) {
            EXPECT_EQ(fout.fouten().at(0).veld, kBijlageveld);
            return fout.what();
        }
    }

    std::size_t bewaarde() const {
        if (!fs::exists(werkplek_.bijlagen())) return 0;
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(werkplek_.bijlagen()), {}));
    }

    std::vector<std::string> logregels() {
        return database_.lees([](Sessie& sessie) {
            std::vector<std::string> uit;
            for (const auto& een : logboek::nieuwste(sessie, 100))
                if (een.wat == naam(Gebeurtenis::virusGeweigerd))
                    uit.push_back(een.wie + ": " + een.nieuw);
            return uit;
        });
    }

    test::Werkmap map_;
    std::string socket_ = map_.pad("clamd.ctl");
    Database database_ =
        Database::openSchrijven(":memory:", [] { return "2026-11-22T12:00:00.000Z"; });
    mutable Werkplek werkplek_{database_,
                               [] { return "2026-11-22T12:00:00.000Z"; },
                               map_.map() / "bijlagen",
                               map_.map() / "sleutels",
                               {}};
    Persoon wie_;
    std::vector<std::string> gemeld_;
};

TEST_F(VirusscannerTest, KrijgtElkeByteVanEenBestand) {
    test::Proefclamd clamd(socket_, "stream: OK");
    stelIn();
    std::string groot = "Begin\n";
    for (int i = 0; i < 20'000; ++i)
        groot += "regel " + std::to_string(i) + "\n";
    EXPECT_EQ(bewaar(groot), "");
    EXPECT_THAT(clamd.gezien(), testing::ElementsAre(groot));
    EXPECT_EQ(bewaarde(), 1U);
    EXPECT_THAT(logregels(), IsEmpty());
}

TEST_F(VirusscannerTest, WeigertEenBestandMetEenVirusEnSchrijftHetOp) {
    test::Proefclamd clamd(socket_, "stream: Eicar-Test-Signature FOUND");
    stelIn();
    EXPECT_THAT(bewaar("Lijkt gewone tekst.\n"),
                AllOf(HasSubstr("een virus in dit bestand: Eicar-Test-Signature"),
                      HasSubstr("niet opgeslagen"), HasSubstr("beheerder")));
    EXPECT_EQ(bewaarde(), 0U);
    EXPECT_THAT(logregels(), testing::ElementsAre(AllOf(HasSubstr("persoon 7: "),
                                                        HasSubstr("Eicar-Test-Signature"),
                                                        HasSubstr("sha256: "))));
    EXPECT_THAT(gemeld_, Contains(HasSubstr("met een virus is geweigerd")));
}

/// Also of a form that could not be saved yet.
TEST_F(VirusscannerTest, LaatEenBestandMetEenVirusOokNietWachten) {
    test::Proefclamd clamd(socket_, "stream: Win.Test FOUND");
    stelIn();
    EXPECT_THROW(houdVast(werkplek_, wie_, map_.schrijf("upload", "tekst\n"), "a.txt"), Veldfouten);
    EXPECT_TRUE(fs::is_empty(werkplek_.bijlagen() / "wachtend"));
}

TEST_F(VirusscannerTest, NoemtEenNaamUitDeScannerZonderTekensDieIetsDoen) {
    test::Proefclamd clamd(socket_, "stream: a<b>\x1b[31m\xc3\xa9 FOUND");
    stelIn();
    EXPECT_THAT(bewaar("tekst\n"), HasSubstr("a_b___31m__"));
}

/// Who asked for a scanner gets no file past it.
TEST_F(VirusscannerTest, BewaartNietsAlsDeScannerNietAntwoordt) {
    stelIn();
    const std::string melding = "De virusscanner antwoordt niet";
    EXPECT_THAT(bewaar("tekst\n"), AllOf(HasSubstr(melding), HasSubstr("opnieuw")));
    for (const std::string& antwoord :
         {std::string("INSTREAM size limit exceeded. ERROR"), std::string(),
          std::string("stream: "), std::string("stream:  FOUND"), std::string("UNKNOWN COMMAND"),
          std::string(test::Proefclamd::kZwijgt)}) {
        test::Proefclamd clamd(socket_, antwoord);
        EXPECT_THAT(bewaar("tekst\n"), HasSubstr(melding)) << antwoord;
    }
    EXPECT_EQ(bewaarde(), 0U);
    EXPECT_THAT(logregels(), IsEmpty());
    EXPECT_THAT(gemeld_, SizeIs(7));
    EXPECT_THAT(gemeld_, Contains(HasSubstr("size limit exceeded")));
    EXPECT_THAT(gemeld_, Contains(HasSubstr("No such file")));
}

/// Nobody asked: it is used where it runs, and from then on.
TEST_F(VirusscannerTest, GebruiktEenScannerZodraDieErIs) {
    stelIn(false);
    EXPECT_EQ(bewaar("eerste\n"), "");
    {
        test::Proefclamd clamd(socket_, "stream: OK");
        EXPECT_EQ(bewaar("tweede\n"), "");
        EXPECT_THAT(clamd.gezien(), testing::ElementsAre("tweede\n"));
    }
    EXPECT_THAT(bewaar("derde\n"), HasSubstr("antwoordt niet"))
        << "a scanner that is stopped lets no file pass";
}

TEST_F(VirusscannerTest, DoetNietsZonderScanner) {
    EXPECT_EQ(bewaar("tekst\n"), "");
    stelVirusscannerIn(werkplek_, {});
    EXPECT_EQ(bewaar("meer tekst\n"), "");
}

}  // namespace
}  // namespace maatlat
