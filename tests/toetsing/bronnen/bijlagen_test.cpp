// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bijlagen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "support/proefopruimklok.h"
#include "support/proeftekst.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr const char* kPdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

class BijlagenTest : public testing::Test {
  protected:
    Bijlage bewaar(const std::string& inhoud, const std::string& naam) {
        auto [bijlage, getypt] =
            bewaarBijlage(werkplek_, Persoon(), werkmap_.schrijf("upload", inhoud), naam);
        EXPECT_EQ(bijlage.naam, "");  // the guard has not seen it
        bijlage.naam = test::tekst(getypt.ruw());
        return bijlage;
    }
    std::string weigering(const std::string& inhoud) {
        try {
            bewaar(inhoud, "x.pdf");
        } catch (const Veldfouten& fout) {
            EXPECT_EQ(fout.fouten().at(0).veld, kBijlageveld);
            return fout.what();
        }
        return "niet geweigerd";
    }
    std::size_t aantalBestanden() const {
        if (!fs::exists(map_)) return 0;
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(map_), fs::directory_iterator{}));
    }
    static unsigned rechten(const fs::path& pad) {
        struct stat staat {};
        EXPECT_EQ(stat(pad.c_str(), &staat), 0);
        return staat.st_mode & 0777U;
    }

    test::Werkmap werkmap_;
    fs::path map_ = werkmap_.map() / "gegevens" / "bijlagen";
    Database database_ = Database::openSchrijven(":memory:", [] { return "2026-11-22T12:00:00Z"; });
    Werkplek werkplek_{
        database_, [] { return "2026-11-22T12:00:00Z"; }, map_, map_ / "sleutels", {}};
};

TEST_F(BijlagenTest, BewaartOnderDeHashVanDeInhoud) {
    const Bijlage bijlage = bewaar(kPdf, "Beleid 2026.pdf");
    EXPECT_EQ(bijlage, (Bijlage{"Beleid 2026.pdf", sha256Hex(kPdf), "application/pdf",
                                static_cast<std::int64_t>(std::string(kPdf).size())}));
    const fs::path pad = openBijlage(werkplek_, bijlage, test::bewijs(1));
    EXPECT_EQ(pad, map_ / sha256Hex(kPdf));
    EXPECT_EQ(test::inhoud(pad), kPdf);
    EXPECT_EQ(aantalBestanden(), 1u);
    EXPECT_TRUE(fs::exists(werkmap_.pad("upload")));
}

TEST_F(BijlagenTest, AlleenDeEigenaarKanErBij) {
    const Bijlage bijlage = bewaar(kPdf, "a.pdf");
    EXPECT_EQ(rechten(map_), 0700u);
    EXPECT_EQ(rechten(map_ / bijlage.sha256), 0600u);
}

TEST_F(BijlagenTest, DezelfdeInhoudStaatErEenKeer) {
    EXPECT_EQ(bewaar(kPdf, "a.pdf").sha256, bewaar(kPdf, "b.pdf").sha256);
    EXPECT_EQ(aantalBestanden(), 1u);
}

TEST_F(BijlagenTest, WeigertWatLeegTeGrootOfVreemdIs) {
    EXPECT_THAT(weigering(""), HasSubstr("leeg"));
    EXPECT_THAT(weigering(kPdf + std::string(kGrootsteBijlage, ' ')), HasSubstr("25 MB"));
    EXPECT_THAT(weigering(std::string("\x7f"
                                      "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0",
                                      18)),
                HasSubstr("is een programma"));
    EXPECT_EQ(aantalBestanden(), 0u);
}

TEST_F(BijlagenTest, NeemtPreciesDeGrootsteMaat) {
    std::string grootst = kPdf;
    grootst.resize(kGrootsteBijlage, ' ');
    EXPECT_EQ(bewaar(grootst, "a.pdf").grootte, kGrootsteBijlage);
}

TEST_F(BijlagenTest, MerktDatEenBestandWegOfVeranderdIs) {
    const Bijlage bijlage = bewaar(kPdf, "a.pdf");
    std::ofstream(map_ / bijlage.sha256, std::ios::app) << "x";
    EXPECT_THROW(openBijlage(werkplek_, bijlage, test::bewijs(1)), Gebruikersfout);
    fs::remove(map_ / bijlage.sha256);
    EXPECT_THROW(openBijlage(werkplek_, bijlage, test::bewijs(1)), Gebruikersfout);
}

TEST_F(BijlagenTest, LeestNietsBuitenDeMap) {
    EXPECT_THROW(
        openBijlage(werkplek_, {"x", "../../upload", "application/pdf", 1}, test::bewijs(1)),
        Gebruikersfout);
    EXPECT_THROW(openBijlage(werkplek_, {"x", "", "application/pdf", 1}, test::bewijs(1)),
                 Gebruikersfout);
}

TEST_F(BijlagenTest, ZegtWatErIsAlsErNietKanWordenGeschreven) {
    werkmap_.schrijf("gegevens", "geen map");
    try {
        bewaar(kPdf, "a.pdf");
        FAIL() << "written after all";
    } catch (const Bestandsfout& fout) {
        EXPECT_THAT(fout.what(), HasSubstr("Not a directory"));
        EXPECT_THAT(fout.what(), testing::Not(HasSubstr(werkmap_.map().string())));
    }
}

TEST(ToonBinnen, AlleenPdfEnAfbeeldingen) {
    for (const char* soort : {"application/pdf", "image/png", "image/jpeg"})
        EXPECT_TRUE(toonBinnen(soort)) << soort;
    for (const char* soort :
         {"text/html", "text/plain", "image/svg+xml", "application/xml", "", "message/rfc822",
          "image/heic", "image/tiff", "application/zip", "application/vnd.ms-outlook", "audio/mpeg",
          "application/msword", "application/vnd.oasis.opendocument.text"})
        EXPECT_FALSE(toonBinnen(soort)) << soort;
}

}  // namespace
}  // namespace maatlat
