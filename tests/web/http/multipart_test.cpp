// SPDX-License-Identifier: EUPL-1.2
#include "web/http/multipart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <random>
#include <sstream>

#include "support/werkmap.h"
#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

using testing::ElementsAre;
using testing::Pair;

class Multipart : public testing::Test {
  protected:
    Verzoek::Paren lees(const std::string& inhoud, bool metBestanden = true) {
        std::istringstream stroom(inhoud);
        Multipartwijze wijze;
        if (metBestanden) wijze.map = map_.map();
        return leesMultipart(stroom, "grens", grenzen_, wijze, ontvangen_);
    }

    int weigering(const std::string& inhoud, bool metBestanden = true) {
        try {
            lees(inhoud, metBestanden);
        } catch (const Weigering& wat) {
            return wat.status();
        }
        return 0;
    }

    static std::string deel(const std::string& kop, const std::string& inhoud) {
        return "--grens\r\nContent-Disposition: form-data; " + kop + "\r\n\r\n" + inhoud + "\r\n";
    }

    const std::string kSlot_ = "--grens--\r\n";
    Grenzen grenzen_;
    test::Werkmap map_;
    Ontvangen ontvangen_;
};

TEST_F(Multipart, ReadsOnlyTheNamesOfFilesOfWhoMaySendNone) {
    std::istringstream stroom(deel("name=\"b\"; filename=\"plan.pdf\"", "inhoud") +
                              deel("name=\"titel\"", "Jaarplan") + kSlot_);
    EXPECT_THAT(leesMultipart(stroom, "grens", grenzen_, {.alleenNamen = true}, ontvangen_),
                ElementsAre(Pair("titel", "Jaarplan")));
    ASSERT_EQ(ontvangen_.uploads().size(), 1U);
    EXPECT_EQ(ontvangen_.uploads()[0].naam, "plan.pdf");
    EXPECT_TRUE(ontvangen_.uploads()[0].pad.empty());
    EXPECT_TRUE(std::filesystem::is_empty(map_.map()));
}

TEST_F(Multipart, ReadsTextsAndFiles) {
    const std::string bytes("\x00\r\n--gren\xff", 11);
    EXPECT_THAT(lees(deel("name=\"titel\"", "Eén\r\nregel") +
                     deel("name=\"b\"; filename=\"caf\u00e9.pdf\"\r\nContent-Type: x/y", bytes) +
                     deel("name=\"c\"; filename=\"\"", "") + kSlot_),
                ElementsAre(Pair("titel", "Eén\nregel")));
    ASSERT_EQ(ontvangen_.uploads().size(), 1u);
    const Upload& upload = ontvangen_.uploads().front();
    EXPECT_EQ(upload.veld, "b");
    EXPECT_EQ(upload.naam, "caf\u00e9.pdf");
    EXPECT_EQ(upload.grootte, 11);
    EXPECT_EQ(test::inhoud(upload.pad), bytes);
}

TEST_F(Multipart, ReadsAQuoteInTheNameOfAFile) {
    lees(deel("name=\"b\"; filename=\"Plan %22oud%22; d'Ancona 5%.pdf\"", "x") + kSlot_);
    ASSERT_EQ(ontvangen_.uploads().size(), 1u);
    EXPECT_EQ(ontvangen_.uploads().front().naam, "Plan \"oud\"; d'Ancona 5%.pdf");
}

TEST_F(Multipart, RefusesWhatIsNoForm) {
    EXPECT_EQ(weigering(""), 400);
    EXPECT_EQ(weigering("no border anywhere"), 400);
    EXPECT_EQ(weigering("--grens\r\n\r\nwithout a head\r\n" + kSlot_), 400);
    EXPECT_EQ(weigering(deel("filename=\"a\"", "without a name") + kSlot_), 400);
    EXPECT_EQ(weigering(deel("name=\"a\"", "\xff") + kSlot_), 400);
    EXPECT_EQ(weigering(deel("name=\"a\"; filename=\"b\"", "x") + kSlot_, false), 400);
}

TEST_F(Multipart, KeepsToItsLimits) {
    grenzen_.formulierBytes = 10;
    grenzen_.bestandBytes = 20;
    EXPECT_EQ(weigering(deel("name=\"a\"", "123456") + deel("name=\"b\"", "123456") + kSlot_), 413);
    grenzen_.velden = 1;
    EXPECT_EQ(weigering(deel("name=\"a\"", "") + deel("name=\"b\"", "") + kSlot_), 400);
}

/// So that its form comes back with all that was typed.
TEST_F(Multipart, ReadsOnBehindAFileThatIsTooBigOrOneTooMany) {
    grenzen_.bestandBytes = 20'000;
    grenzen_.bewaarBytes = 30'000;
    grenzen_.bestanden = 4;
    const auto bestand = [](std::size_t bytes) {
        return deel("name=\"a\"; filename=\"b" + std::to_string(bytes) + "\"",
                    std::string(bytes, 'x'));
    };
    EXPECT_THAT(
        lees(bestand(20'001) + bestand(20'000) + deel("name=\"titel\"", "Jaarplan") +
             bestand(10'001) + bestand(10'000) + bestand(1) + deel("name=\"c\"", "d") + kSlot_),
        ElementsAre(Pair("titel", "Jaarplan"), Pair("c", "d")));
    using Afgebroken = Upload::Afgebroken;
    std::vector<Afgebroken> hoe;
    std::size_t opSchijf = 0;
    for (const Upload& een : ontvangen_.uploads()) {
        hoe.push_back(een.afgebroken);
        EXPECT_EQ(een.pad.empty(), een.afgebroken != Afgebroken::nee);
        opSchijf += een.pad.empty() ? 0 : test::inhoud(een.pad).size();
    }
    EXPECT_THAT(hoe, ElementsAre(Afgebroken::teGroot, Afgebroken::nee, Afgebroken::teVeel,
                                 Afgebroken::nee, Afgebroken::teVeel));
    EXPECT_EQ(opSchijf, 30'000U);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(map_.map()), {}), 2);
}

TEST_F(Multipart, ReadsOnWhenAFileCannotBeKept) {
    const std::filesystem::path geenMap = map_.pad("geen map");
    std::istringstream stroom(deel("name=\"a\"; filename=\"een.txt\"", std::string(50'000, 'x')) +
                              deel("name=\"titel\"", "Jaarplan") + kSlot_);
    EXPECT_THAT(leesMultipart(stroom, "grens", grenzen_, {.map = geenMap}, ontvangen_),
                ElementsAre(Pair("titel", "Jaarplan")));
    EXPECT_THAT(ontvangen_.oorzaak(), testing::HasSubstr("No such file"));
    EXPECT_TRUE(std::filesystem::is_empty(map_.map()));
}

TEST_F(Multipart, TellsHowMuchTextIsToStandInMemory) {
    std::istringstream stroom(deel("name=\"a\"", std::string(30'000, 'x')) +
                              deel("name=\"f\"; filename=\"b\"", std::string(50'000, 'x')) +
                              deel("name=\"c\"", std::string(20'000, 'x')) + kSlot_);
    std::int64_t meest = 0;
    Multipartwijze wijze;
    wijze.map = map_.map();
    wijze.voorTekst = [&](std::int64_t bytes) {
        EXPECT_GE(bytes, meest);
        meest = bytes;
    };
    leesMultipart(stroom, "grens", grenzen_, wijze, ontvangen_);
    EXPECT_EQ(meest, 50'000);
}

TEST_F(Multipart, LeavesNoFileBehind) {
    {
        Ontvangen eigen;
        std::istringstream stroom(deel("name=\"a\"; filename=\"b\"", "x") + "--grens broken off");
        try {
            leesMultipart(stroom, "grens", grenzen_, {.map = map_.map()}, eigen);
        } catch (const Weigering&) {
        }
        EXPECT_FALSE(std::filesystem::is_empty(map_.map()));
    }
    EXPECT_TRUE(std::filesystem::is_empty(map_.map()));
}

TEST(GrensVan, TakesABorderOfTheLengthOfTheStandard) {
    EXPECT_EQ(grensVan("multipart/form-data; boundary=abc"), "abc");
    EXPECT_EQ(grensVan("multipart/form-data; boundary=\"a b\""), "a b");
    EXPECT_EQ(grensVan("text/plain"), "");
    EXPECT_EQ(grensVan(""), "");
    EXPECT_THROW(grensVan("multipart/form-data"), Weigering);
    EXPECT_EQ(grensVan("multipart/form-data; boundary=" + std::string(70, 'g')).size(), 70u);
    for (const std::size_t lengte : {71u, 1016u, 1017u, 5000u})
        EXPECT_THROW(grensVan("multipart/form-data; boundary=" + std::string(lengte, 'g')),
                     Weigering);
}

/// Whatever comes in, it is read or refused.
TEST_F(Multipart, ReadsOrRefusesAnything) {
    const std::vector<std::string> stukken{"--grens",
                                           "--grens--",
                                           "\r\n",
                                           "\r\n\r\n",
                                           "--",
                                           "\n",
                                           "Content-Disposition: ",
                                           "form-data",
                                           "; name=\"a\"",
                                           "; filename=\"b\"",
                                           "tekst",
                                           std::string(2000, 'x'),
                                           std::string(2, '\0'),
                                           "\xff",
                                           "=?UTF-8?Q?a=0D=0A?=",
                                           "\"",
                                           ":"};
    std::mt19937 toeval(20150701);
    for (int keer = 0; keer < 3000; ++keer) {
        Ontvangen ontvangen;
        std::string inhoud = toeval() % 2 == 0 ? deel("name=\"a\"", "b") : "";
        for (auto aantal = toeval() % 15; aantal > 0; --aantal)
            inhoud += stukken[toeval() % stukken.size()];
        std::istringstream stroom(inhoud);
        try {
            leesMultipart(stroom, "grens", grenzen_, {.map = map_.map()}, ontvangen);
        } catch (const Weigering& wat) {
            ASSERT_GE(wat.status(), 400);
        }
    }
}

}  // namespace
}  // namespace maatlat::web
