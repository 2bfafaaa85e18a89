// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/rapport_schrijver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

#include "domain/melding.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> bestandenIn(const fs::path& map) {
    std::vector<std::string> uit;
    for (const auto& een : fs::directory_iterator(map))
        uit.push_back(een.path().filename());
    return uit;
}

/// The message of a failure; empty when there is none.
std::string foutBij(const std::vector<Rapportbestand>& rapporten, const fs::path& map) {
    try {
        schrijfRapporten(rapporten, map);
    } catch (const Gebruikersfout& fout) {
        return fout.what();
    }
    return "";
}

/// Lets no file grow past so many bytes, which fails as a full disk does.
class Bestandsgrens {
  public:
    explicit Bestandsgrens(rlim_t bytes) : signaal_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &oud_);
        const rlimit nieuw{bytes, oud_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &nieuw);
    }
    ~Bestandsgrens() {
        setrlimit(RLIMIT_FSIZE, &oud_);
        std::signal(SIGXFSZ, signaal_);
    }
    Bestandsgrens(const Bestandsgrens&) = delete;
    Bestandsgrens& operator=(const Bestandsgrens&) = delete;

  private:
    rlimit oud_{};
    void (*signaal_)(int);
};

TEST(RapportSchrijver, MaaktDeMapEnVervangtWatErStond) {
    const test::Werkmap werk;
    const fs::path map = werk.map() / "een" / "twee";
    schrijfRapporten({{"a.html", "oud"}}, map);
    schrijfRapporten({{"a.html", "nieuw"}, {"b.html", "ook"}}, map);
    EXPECT_EQ(test::inhoud(map / "a.html"), "nieuw");
    EXPECT_THAT(bestandenIn(map), testing::UnorderedElementsAre("a.html", "b.html"));
}

TEST(RapportSchrijver, LaatNietsHalfsAchterAlsErEenNietLukt) {
    const test::Werkmap werk;
    werk.schrijf("a.html", "oud");
    // The second file has no folder to stand in.
    EXPECT_THROW(schrijfRapporten({{"a.html", "nieuw"}, {"weg/b.html", "x"}}, werk.map()),
                 Gebruikersfout);
    EXPECT_EQ(test::inhoud(werk.map() / "a.html"), "oud");
    EXPECT_THAT(bestandenIn(werk.map()), testing::ElementsAre("a.html"));
}

TEST(RapportSchrijver, VervangtNietsAlsErErgensEenMapOfKoppelingStaat) {
    for (const bool alsMap : {true, false}) {
        const test::Werkmap werk;
        werk.schrijf("a.html", "oud");
        if (alsMap)
            fs::create_directory(werk.map() / "b.html");
        else
            fs::create_symlink("elders.html", werk.map() / "b.html");
        EXPECT_THAT(foutBij({{"a.html", "nieuw"}, {"b.html", "x"}}, werk.map()),
                    testing::AllOf(testing::HasSubstr((werk.map() / "b.html").string()),
                                   testing::HasSubstr("geen gewoon bestand")));
        EXPECT_EQ(test::inhoud(werk.map() / "a.html"), "oud");
        EXPECT_THAT(bestandenIn(werk.map()), testing::UnorderedElementsAre("a.html", "b.html"));
    }
}

TEST(RapportSchrijver, BlijftAfVanBestandenDieErAlStonden) {
    const test::Werkmap werk;
    werk.schrijf("a.html.nieuw1", "van de gebruiker");
    werk.schrijf("ver.txt", "ook");
    fs::create_symlink("ver.txt", werk.map() / "a.html.nieuw2");
    schrijfRapporten({{"a.html", "nieuw"}}, werk.map());
    EXPECT_EQ(test::inhoud(werk.map() / "a.html"), "nieuw");
    EXPECT_EQ(test::inhoud(werk.map() / "a.html.nieuw1"), "van de gebruiker");
    EXPECT_EQ(test::inhoud(werk.map() / "ver.txt"), "ook");
    EXPECT_THAT(bestandenIn(werk.map()), testing::UnorderedElementsAre("a.html", "a.html.nieuw1",
                                                                       "a.html.nieuw2", "ver.txt"));
}

TEST(RapportSchrijver, ZegtDatDeSchijfVolIs) {
    const test::Werkmap werk;
    werk.schrijf("a.html", "oud");
    const Bestandsgrens grens(1000);
    EXPECT_THAT(foutBij({{"a.html", std::string(100'000, 'x')}}, werk.map()),
                testing::HasSubstr("schijf vol"));
    EXPECT_EQ(test::inhoud(werk.map() / "a.html"), "oud");
    EXPECT_THAT(bestandenIn(werk.map()), testing::ElementsAre("a.html"));
}

TEST(RapportSchrijver, NoemtDeMapDieNietTeMakenIs) {
    const test::Werkmap werk;
    const fs::path map = fs::path(werk.schrijf("bestand", "x")) / "map";
    EXPECT_THAT(foutBij({{"a.html", "x"}}, map), testing::HasSubstr(map.string()));
}

}  // namespace
}  // namespace maatlat
