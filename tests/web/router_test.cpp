// SPDX-License-Identifier: EUPL-1.2
#include "web/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "web/http/verzoek.h"

namespace maatlat::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

Route route(std::string_view methode, std::string_view patroon) {
    return {methode, patroon, Voor::ingelogd, {}, {}};
}

TEST(Router, NamesThePartsOfThePath) {
    const Router router({route("GET", "/toets/{toets}/criterium/{code}")});
    const auto treffer = router.vind("GET", "/toets/5/criterium/1.1");
    ASSERT_NE(treffer.route, nullptr);
    EXPECT_THAT(treffer.delen, ElementsAre(Pair("code", "1.1"), Pair("toets", "5")));
}

TEST(Router, PrefersANameOverAnything) {
    const Router router({route("GET", "/bron/{bron}"), route("GET", "/bron/nieuw"),
                         route("GET", "/{soort}/nieuw"), route("GET", "/")});
    const auto patroon = [&](std::string_view pad) {
        return router.vind("GET", pad).route->patroon;
    };
    EXPECT_EQ(patroon("/bron/nieuw"), "/bron/nieuw");
    EXPECT_EQ(patroon("/bron/3"), "/bron/{bron}");
    EXPECT_EQ(patroon("/toets/nieuw"), "/{soort}/nieuw");
    EXPECT_EQ(patroon("/"), "/");
}

TEST(Router, TellsAnotherMethodFromAnotherPage) {
    const Router router({route("POST", "/bron/{bron}"), route("GET", "/bron/{bron}/lezen")});
    EXPECT_TRUE(router.vind("GET", "/bron/3").andereMethode);
    EXPECT_FALSE(router.vind("GET", "/bron").andereMethode);
    EXPECT_FALSE(router.vind("POST", "/bron/3").andereMethode);
    EXPECT_FALSE(router.vind("GET", "bron/3").andereMethode);
}

TEST(Router, RefusesPatternsThatCannotBeToldApart) {
    EXPECT_THROW(Router({route("GET", "/a/{b}"), route("GET", "/a/{c}")}), std::logic_error);
    EXPECT_THROW(Router({route("PUT", "/a")}), std::logic_error);
    EXPECT_THROW(Router({route("GET", "a")}), std::logic_error);
    EXPECT_NO_THROW(Router({route("GET", "/a/{b}"), route("POST", "/a/{b}")}));
}

TEST(Veldenfout, KnowsUploadsFromTexts) {
    Route metBestand = route("POST", "/a");
    metBestand.velden = {{"titel"}, {"bijlage", false, true}};
    Verzoek verzoek;
    verzoek.methode = "POST";
    verzoek.velden = {{"titel", "x"}, {"zegel", "z"}, {"handeling", "h"}};
    verzoek.uploads = {{"bijlage", "a.pdf", "a.pdf", 3}};
    EXPECT_THAT(veldenfout(metBestand, verzoek), IsEmpty());
    verzoek.velden.emplace_back("bijlage", "a text where a file belongs");
    EXPECT_EQ(veldenfout(metBestand, verzoek), "unknown field");
    verzoek.velden.pop_back();
    verzoek.velden.emplace_back("zegel", "a second one");
    EXPECT_EQ(veldenfout(metBestand, verzoek), "field more than once");
}

TEST(Veldenfout, KnowsFieldsByTheBeginOfTheirName) {
    Route perVraag = route("POST", "/a");
    perVraag.velden = {{.naam = "antwoord-", .begin = true}};
    Verzoek verzoek;
    verzoek.methode = "POST";
    verzoek.velden = {{"antwoord-veiligheidsplan", "ja"}, {"antwoord-triage", "nee"}};
    EXPECT_THAT(veldenfout(perVraag, verzoek), IsEmpty());
    verzoek.velden.emplace_back("antwoord-triage", "ja");
    EXPECT_EQ(veldenfout(perVraag, verzoek), "field more than once");
    verzoek.velden = {{"antwoor", "ja"}};
    EXPECT_EQ(veldenfout(perVraag, verzoek), "unknown field");
    verzoek.velden.clear();
    verzoek.uploads = {{"antwoord-triage", "a.pdf", "a.pdf", 3}};
    EXPECT_EQ(veldenfout(perVraag, verzoek), "unknown field");
}

TEST(Veldenfout, TakesNoTokensInAnAddress) {
    Verzoek verzoek;
    verzoek.methode = "GET";
    verzoek.query = {{"zegel", "z"}};
    EXPECT_EQ(veldenfout(route("GET", "/a"), verzoek), "unknown field");
}

}  // namespace
}  // namespace maatlat::web
