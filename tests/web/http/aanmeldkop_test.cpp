// SPDX-License-Identifier: EUPL-1.2
#include "web/http/aanmeldkop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "domain/melding.h"
#include "hash/sha256.h"
#include "support/werkmap.h"
#include "web/http/verzoek_maken.h"
#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kGeheim = "0123456789abcdef0123456789abcdef";
const std::string kWie = "X-Maatlat-Wie: abc-1@https://inloggen.voorbeeld.nl/r\r\n";
const std::string kMetGeheim = "X-Maatlat-Geheim: " + kGeheim + "\r\n";

Serverinstellingen metAanmelden() {
    Serverinstellingen uit;
    uit.achterProxy = true;
    uit.namen = {"maatlat.voorbeeld.nl"};
    uit.aanmelden = {"x-maatlat-wie", "x-maatlat-naam", "x-maatlat-email", "x-maatlat-groepen",
                     sha256Hex(kGeheim)};
    return uit;
}

Verzoek vraagMet(const std::string& regels, const Serverinstellingen& hoe = metAanmelden(),
                 const std::string& van = "127.0.0.1", const std::string& pad = "/a") {
    return maakVerzoek(leesKop("GET " + pad +
                                   " HTTP/1.1\r\nHost: maatlat.voorbeeld.nl\r\n"
                                   "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n" +
                                   regels + "\r\n",
                               Grenzen{}),
                       hoe, van);
}

/// What the log says of a request that is refused; empty when it is not.
std::string watHetLogZegt(const std::string& regels, const std::string& van = "127.0.0.1") {
    try {
        vraagMet(regels, metAanmelden(), van);
    } catch (const Weigering& wat) {
        EXPECT_EQ(wat.status(), 403);
        EXPECT_THAT(wat.what() + wat.oorzaak(), Not(HasSubstr(kGeheim)));
        return wat.oorzaak();
    }
    return {};
}

/// Of a request that is answered: what is left out, with nothing in its place.
std::string bezwaar(const std::string& regels) {
    const Inlogbewering uit = vraagMet(kMetGeheim + kWie + regels).inlog;
    EXPECT_TRUE(uit.isEr());
    EXPECT_EQ(uit.naam + uit.email, "");
    EXPECT_EQ(uit.groepen, std::nullopt);
    return uit.bezwaar;
}

TEST(Aanmeldkop, GelooftDeProxyDieHetGeheimKent) {
    const Verzoek uit = vraagMet(kMetGeheim + kWie +
                                 "X-Maatlat-Naam: Zo%C3%AB\r\nX-Maatlat-Email: z%40voorbeeld.nl\r\n"
                                 "X-Maatlat-Groepen: a%2Cb\r\n");
    EXPECT_EQ(uit.inlog.identiteit, "abc-1@https://inloggen.voorbeeld.nl/r");
    EXPECT_EQ(uit.inlog.naam, "Zoë");
    EXPECT_EQ(uit.inlog.email, "z@voorbeeld.nl");
    EXPECT_EQ(uit.inlog.groepen, "a,b");
}

TEST(Aanmeldkop, WieNietIsIngelogdIsNiemand) {
    EXPECT_FALSE(vraagMet(kMetGeheim).inlog.isEr());
    EXPECT_FALSE(vraagMet("").inlog.isEr());
    // A name alone is nobody.
    EXPECT_EQ(vraagMet(kMetGeheim + "X-Maatlat-Naam: Iemand\r\n").inlog.naam, "");
}

TEST(Aanmeldkop, WeigertEenKopZonderHetGeheim) {
    EXPECT_EQ(watHetLogZegt(kWie), "the header x-maatlat-wie came without the secret");
    EXPECT_EQ(watHetLogZegt("X-Maatlat-Email: a\r\n"),
              "the header x-maatlat-email came without the secret");
    EXPECT_EQ(watHetLogZegt("X-Maatlat-Geheim: " + kGeheim + "x\r\n" + kWie),
              "the secret is another one");
    EXPECT_EQ(watHetLogZegt("X-Maatlat-Geheim: \r\n" + kWie), "the secret is another one");
    EXPECT_EQ(watHetLogZegt(kMetGeheim + kMetGeheim + kWie), "the secret came more than once");
}

TEST(Aanmeldkop, VanEenAnderAdresHelptHetGeheimNiet) {
    EXPECT_THAT(watHetLogZegt(kMetGeheim + kWie, "10.0.0.9"),
                HasSubstr("not from a proxy that is trusted"));
}

TEST(Aanmeldkop, WeigertWatGeenEneIdentiteitIs) {
    EXPECT_EQ(watHetLogZegt(kMetGeheim + kWie + kWie),
              "the header x-maatlat-wie came more than once");
    EXPECT_EQ(watHetLogZegt(kMetGeheim + "X-Maatlat-Wie: \r\n"),
              "the header x-maatlat-wie is empty");
    EXPECT_EQ(watHetLogZegt(kMetGeheim + "X-Maatlat-Wie: " + std::string(1025, 'a') + "\r\n"),
              "the header x-maatlat-wie is too long");
    for (const std::string waarde :
         {"abc", "abc@", "@https://inloggen.voorbeeld.nl", "abc@inloggen.voorbeeld.nl",
          "a b@https://x", "abc@https://", "abc@ftp://x", "a@https://x, b@https://x"})
        EXPECT_EQ(watHetLogZegt(kMetGeheim + "X-Maatlat-Wie: " + waarde + "\r\n"),
                  "the header x-maatlat-wie is not sub@iss")
            << waarde;
    EXPECT_EQ(
        watHetLogZegt(kMetGeheim + "X-Maatlat-Wie: " + std::string(256, 'a') + "@https://x\r\n"),
        "the header x-maatlat-wie is not sub@iss");
}

TEST(Aanmeldkop, LaatWegWatGeenGoedeTekstIs) {
    for (const std::string waarde : {"a%0Ab", "a%00", "a%7F", "100%"})
        EXPECT_EQ(bezwaar("X-Maatlat-Naam: " + waarde + "\r\n"),
                  "the header x-maatlat-naam is not a text that was percent-encoded")
            << waarde;
    EXPECT_EQ(bezwaar("X-Maatlat-Email: a\r\nX-Maatlat-Email: b\r\n"),
              "the header x-maatlat-email came more than once");
    EXPECT_EQ(bezwaar("X-Maatlat-Groepen: " + std::string(8193, 'a') + "\r\n"),
              "the header x-maatlat-groepen is too long");
}

TEST(Aanmeldkop, GeenGroepenIsIetsAndersDanNietsOverGroepen) {
    EXPECT_EQ(vraagMet(kMetGeheim + kWie).inlog.groepen, std::nullopt);
    EXPECT_EQ(vraagMet(kMetGeheim + kWie + "X-Maatlat-Groepen: \r\n").inlog.groepen, "");
}

TEST(Aanmeldkop, ZonderDeOptieTeltGeenVanDezeKoppen) {
    Serverinstellingen zonder = metAanmelden();
    zonder.aanmelden = {};
    EXPECT_FALSE(vraagMet(kMetGeheim + kWie + kWie, zonder).inlog.isEr());
    EXPECT_FALSE(vraagMet("X-Maatlat-Wie: \r\n", zonder).inlog.isEr());
}

TEST(Aanmeldkop, WieVraagtOfHetGoedGaatHoeftNietsTeZeggen) {
    EXPECT_FALSE(vraagMet(kWie, metAanmelden(), "10.0.0.9", "/gezond").inlog.isEr());
}

std::string koppenbezwaar(const std::string& wie, const std::string& naam = "",
                          const std::string& email = "") {
    try {
        controleerAanmeldkoppen({wie, naam, email, "", ""});
    } catch (const Gebruikersfout& wat) {
        return wat.what();
    }
    return {};
}

TEST(Aanmeldkop, WeigertEenNaamDieIetsAndersBetekent) {
    EXPECT_EQ(koppenbezwaar("x-maatlat-wie"), "");
    for (const std::string naam :
         {"cookie", "host", "authorization", "x-forwarded-for", "x-forwarded-server", "origin",
          "sec-fetch-site", "content-type", "x-maatlat-geheim", "x-maatlat"})
        EXPECT_THAT(koppenbezwaar(naam), HasSubstr("betekent al iets anders")) << naam;
    for (const std::string naam : {"x_maatlat_wie", "x maatlat", "-x", "x:y", "é"})
        EXPECT_THAT(koppenbezwaar(naam), HasSubstr("geen naam voor een kop")) << naam;
    EXPECT_THAT(koppenbezwaar("x-wie", "cookie"), HasSubstr("betekent al iets anders"));
    EXPECT_THAT(koppenbezwaar("x-wie", "", "x-wie"), HasSubstr("dezelfde kop"));
}

TEST(Aanmeldkop, HoortBijEenProxy) {
    Serverinstellingen los = metAanmelden();
    los.achterProxy = false;
    EXPECT_THROW(controleer(los), Gebruikersfout);
    EXPECT_NO_THROW(controleer(metAanmelden()));
}

class Proxygeheim : public testing::Test {
  protected:
    std::filesystem::path bestand(const std::string& inhoud, mode_t rechten = 0600) {
        const std::filesystem::path pad = map_.pad("geheim");
        std::ofstream(pad) << inhoud;
        ::chmod(pad.c_str(), rechten);
        return pad;
    }
    std::string koppenbezwaar(const std::filesystem::path& pad) {
        try {
            leesProxygeheim(pad);
        } catch (const Gebruikersfout& wat) {
            return wat.what();
        }
        return {};
    }
    test::Werkmap map_;
};

TEST_F(Proxygeheim, LeestEenRegel) {
    EXPECT_EQ(leesProxygeheim(bestand(kGeheim + "\n")), sha256Hex(kGeheim));
    EXPECT_EQ(leesProxygeheim(bestand(kGeheim + "\r\n")), sha256Hex(kGeheim));
}

TEST_F(Proxygeheim, WeigertWatAnderenKunnenLezen) {
    for (const mode_t rechten : {0640, 0604, 0620, 0602, 0644})
        EXPECT_THAT(koppenbezwaar(bestand(kGeheim, rechten)),
                    HasSubstr("ook voor anderen te lezen"));
    EXPECT_THAT(koppenbezwaar(map_.pad("is-er-niet")), HasSubstr("is er niet"));
    EXPECT_THAT(koppenbezwaar(map_.map()), HasSubstr("geen gewoon bestand"));
}

TEST_F(Proxygeheim, WeigertWatGeenGoedGeheimIs) {
    for (const std::string& inhoud :
         {std::string(), std::string("\n"), kGeheim.substr(1), kGeheim + "\n" + kGeheim,
          kGeheim + " met spaties", kGeheim + "é", std::string(1025, 'a')}) {
        const std::string zegt = koppenbezwaar(bestand(inhoud));
        EXPECT_THAT(zegt, HasSubstr("geen goed geheim"));
        EXPECT_THAT(zegt, Not(HasSubstr(kGeheim)));
    }
}

}  // namespace
}  // namespace maatlat::web
