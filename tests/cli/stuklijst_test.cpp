// SPDX-License-Identifier: EUPL-1.2
// The software bill of materials, made of the program that is tested here, against what the
// standard asks (CycloneDX 1.5) and against the table of libraries in README.md.
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "support/commando.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;
using testing::Contains;
using testing::HasSubstr;
using testing::MatchesRegex;

const std::string kBron = MAATLAT_SOURCE_DIR;

std::string maak(const std::string& voor = "") {
    return test::commando(voor + " node '" + kBron + "/cmake/stuklijst/stuklijst.mjs' '" +
                          MAATLAT_PROGRAMMA + "' 1.2.3 '" + kBron + "/statisch'");
}

/// Making it reads a good deal of the computer: once for all tests.
const std::string& gemaakt() {
    static const std::string kTekst = maak();
    return kTekst;
}

Object::Ptr lees(const std::string& tekst) {
    return Poco::JSON::Parser().parse(tekst).extract<Object::Ptr>();
}

std::string woord(const Object::Ptr& van, const std::string& veld) {
    return van->optValue<std::string>(veld, "");
}

/// The value of one of our own properties of a component.
std::string eigenschap(const Object::Ptr& deel, const std::string& naam) {
    const Array::Ptr alle = deel->getArray("properties");
    for (unsigned i = 0; alle && i < alle->size(); ++i)
        if (woord(alle->getObject(i), "name") == naam) return woord(alle->getObject(i), "value");
    return {};
}

/// First words of the rows of the table Libraries that are about the program itself: what is only
/// for tests says so.
std::set<std::string> rijenVanReadme() {
    std::istringstream regels(test::inhoud(kBron + "/README.md"));
    std::set<std::string> uit;
    bool hier = false;
    static const std::regex alleenTesten(R"(\((for tests|no library|npm)|GoogleTest)");
    for (std::string regel; std::getline(regels, regel);) {
        if (regel.starts_with("## ")) hier = regel == "## Libraries";
        if (!hier || !regel.starts_with("| ") || regel.starts_with("| library") ||
            regel.starts_with("| ---"))
            continue;
        const std::string naam = regel.substr(2, regel.find(" |", 2) - 2);
        if (std::regex_search(naam, alleenTesten) && !naam.starts_with("Manon")) continue;
        uit.insert(naam.substr(0, naam.find_first_of(" ,(")));
    }
    return uit;
}

TEST(Stuklijst, HasWhatTheStandardAsks) {
    const Object::Ptr lijst = lees(gemaakt());
    EXPECT_EQ(woord(lijst, "bomFormat"), "CycloneDX");
    EXPECT_EQ(woord(lijst, "specVersion"), "1.5");
    EXPECT_THAT(woord(lijst, "serialNumber"),
                MatchesRegex("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-"
                             "[0-9a-f]{12}"));
    const Object::Ptr zelf = lijst->getObject("metadata")->getObject("component");
    EXPECT_EQ(woord(zelf, "name"), "maatlat");
    EXPECT_EQ(woord(zelf, "version"), "1.2.3");
    const Array::Ptr delen = lijst->getArray("components");
    ASSERT_GT(delen->size(), 20U);
    std::set<std::string> bekend{woord(zelf, "bom-ref")};
    for (unsigned i = 0; i < delen->size(); ++i) {
        const Object::Ptr een = delen->getObject(i);
        EXPECT_EQ(woord(een, "type"), "library");
        EXPECT_THAT(woord(een, "purl"), MatchesRegex("pkg:(deb/debian|npm)/.+@.+"));
        EXPECT_NE(woord(een, "version"), "") << woord(een, "name");
        EXPECT_NE(woord(een->getObject("supplier"), "name"), "") << woord(een, "name");
        EXPECT_EQ(een->getArray("licenses")->size(), 1U) << woord(een, "name");
        EXPECT_TRUE(bekend.insert(woord(een, "bom-ref")).second) << "twice";
    }
    const Array::Ptr van = lijst->getArray("dependencies");
    EXPECT_EQ(van->size(), bekend.size());
    for (unsigned i = 0; i < van->size(); ++i) {
        EXPECT_THAT(bekend, Contains(woord(van->getObject(i), "ref")));
        const Array::Ptr waarop = van->getObject(i)->getArray("dependsOn");
        for (unsigned j = 0; j < waarop->size(); ++j)
            EXPECT_THAT(bekend, Contains(waarop->getElement<std::string>(j)));
    }
}

TEST(Stuklijst, EachLibraryAndFontHasItsHash) {
    const std::string& tekst = gemaakt();
    for (const char* een :
         {"\"name\": \"libPocoNet.so.80\"", "\"name\": \"libsqlite3.so.",
          "IBMPlexSans-Regular.ttf\"", "\"alg\": \"SHA-512\"", "\"id\": \"OFL-1.1\""})
        EXPECT_THAT(tekst, HasSubstr(een));
    std::size_t bestanden = 0;
    for (auto plek = tekst.find("\"type\": \"file\""); plek != std::string::npos;
         plek = tekst.find("\"type\": \"file\"", plek + 1))
        ++bestanden;
    static const std::regex som(R"("alg": "SHA-256",\s+"content": "[0-9a-f]{64}")");
    EXPECT_EQ(static_cast<std::size_t>(std::distance(
                  std::sregex_iterator(tekst.begin(), tekst.end(), som), std::sregex_iterator())),
              bestanden);
}

/// Two builds, the same bytes.
TEST(Stuklijst, FollowsFromWhatIsLinkedAlone) {
    const std::string& eens = gemaakt();
    EXPECT_EQ(maak(), eens);
    EXPECT_THAT(eens, testing::Not(HasSubstr("timestamp")));
    const std::string toen = maak("SOURCE_DATE_EPOCH=1700000000");
    EXPECT_THAT(toen, HasSubstr("\"timestamp\": \"2023-11-14T22:13:20.000Z\""));
    for (const std::string& pad : {kBron, std::string(MAATLAT_PROGRAMMA)})
        EXPECT_THAT(eens, testing::Not(HasSubstr(pad)));
}

TEST(Stuklijst, NamesWhatReadmeNamesAndNothingElse) {
    const Array::Ptr delen = lees(gemaakt())->getArray("components");
    std::set<std::string> rijen;
    for (unsigned i = 0; i < delen->size(); ++i)
        if (const std::string rij = eigenschap(delen->getObject(i), "maatlat:rij"); !rij.empty())
            rijen.insert(rij);
    EXPECT_EQ(rijen, rijenVanReadme())
        << "Left: cmake/stuklijst/licenties.json. Right: the table Libraries of README.md.";
}

TEST(Stuklijst, AnUnknownLibraryStopsIt) {
    const test::Werkmap map;
    const std::string tekst = test::commando(
        "cp '" + kBron + "/cmake/stuklijst/stuklijst.mjs' '" + map.pad("") +
        "' && sed 's/\"libcsv\"/"
        "\"anders\"/' '" +
        kBron + "/cmake/stuklijst/licenties.json' > '" + map.pad("licenties.json") + "' && node '" +
        map.pad("stuklijst.mjs") + "' '" + MAATLAT_PROGRAMMA + "' 1.2.3 '" + kBron + "/statisch'");
    EXPECT_THAT(tekst, HasSubstr("libcsv3 of libcsv is not in cmake/stuklijst/licenties.json"));
}

}  // namespace
}  // namespace maatlat
