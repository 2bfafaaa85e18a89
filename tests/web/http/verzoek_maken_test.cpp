// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verzoek_maken.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

Verzoek verzoek(const std::string& regels, const Serverinstellingen& instellingen) {
    return maakVerzoek(leesKop("GET /a HTTP/1.1\r\n" + regels + "\r\n", Grenzen{}), instellingen,
                       "10.0.0.9");
}

const std::string kNaam = "Host: maatlat.voorbeeld.nl\r\n";
const std::string kHttps = "X-Forwarded-Proto: https\r\n";
const std::string kViaProxy = "X-Forwarded-For: 6.6.6.6, 10.1.2.3\r\n" + kHttps +
                              "Cookie: maatlat=gewoon; __Host-maatlat=veilig\r\n";

Serverinstellingen achterProxy(std::vector<std::string> proxys) {
    Serverinstellingen uit;
    uit.achterProxy = true;
    uit.proxys = std::move(proxys);
    uit.namen = {"maatlat.voorbeeld.nl"};
    return uit;
}

/// What a request is refused with: its status and text; empty when it is not.
std::string weigering(const std::string& regels, const Serverinstellingen& instellingen,
                      const std::string& afzender = "10.0.0.9", const std::string& pad = "/a") {
    try {
        maakVerzoek(leesKop("GET " + pad + " HTTP/1.0\r\n" + regels + "\r\n", Grenzen{}),
                    instellingen, afzender);
    } catch (const Weigering& wat) {
        return std::to_string(wat.status()) + " " + wat.what();
    }
    return {};
}

TEST(MaakVerzoek, BelievesAProxyOnlyWhenThereIsOne) {
    Serverinstellingen zonder;
    const Verzoek direct = verzoek("Host: localhost\r\n" + kViaProxy, zonder);
    EXPECT_EQ(direct.adres, "10.0.0.9");
    EXPECT_EQ(direct.sessietoken, "gewoon");

    const Verzoek via = verzoek(kNaam + kViaProxy, achterProxy({"10.0.0.9"}));
    EXPECT_EQ(via.adres, "10.1.2.3");
    EXPECT_EQ(via.sessietoken, "veilig");
    EXPECT_EQ(via.oorsprong, "https://maatlat.voorbeeld.nl");
}

TEST(MaakVerzoek, RefusesWhatAProxyDoesNotSay) {
    const Serverinstellingen achter = achterProxy({"10.0.0.9"});
    const std::string van = "X-Forwarded-For: 10.1.2.3\r\n";
    EXPECT_EQ(weigering(kNaam + van + kHttps, achter), "");
    EXPECT_THAT(weigering(kNaam + van, achter),
                AllOf(StartsWith("400 "), HasSubstr("X-Forwarded-Proto ontbreekt")));
    EXPECT_THAT(weigering(kNaam + kHttps, achter),
                AllOf(StartsWith("400 "), HasSubstr("X-Forwarded-For ontbreekt")));
    EXPECT_THAT(weigering(kNaam, achter), HasSubstr("X-Forwarded-Proto"));
    for (const char* hoe : {"http", "", "https, http", "HTTPS", "http\r\nX-Forwarded-Proto: http"})
        EXPECT_THAT(weigering(kNaam + van + "X-Forwarded-Proto: " + hoe + "\r\n", achter),
                    HasSubstr("niet veilig"))
            << hoe;
    for (const char* wie : {"", "unknown", "geen adres", "10.1.2.3,", "1.2", "10.1.2.3, _x"})
        EXPECT_THAT(weigering(kNaam + kHttps + "X-Forwarded-For: " + wie + "\r\n", achter),
                    HasSubstr("geen IP-adres"))
            << wie;
}

TEST(MaakVerzoek, TakesOnlyFromTheProxyThatWasNamed) {
    const std::string goed = kNaam + kViaProxy;
    EXPECT_THAT(weigering(goed, achterProxy({"10.0.0.9"}), "10.0.0.8"),
                AllOf(StartsWith("403 "), HasSubstr("--achter-proxy 10.0.0.8")));
    EXPECT_EQ(weigering(goed, achterProxy({"10.0.0.7", "10.0.0.8"}), "10.0.0.8"), "");
    EXPECT_EQ(weigering(goed, achterProxy({"10.0.0.8"}), "::ffff:10.0.0.8"), "");
    EXPECT_EQ(weigering(goed, achterProxy({}), "127.0.0.1"), "");
    EXPECT_EQ(weigering(goed, achterProxy({}), "::1"), "");
    EXPECT_THAT(weigering(goed, achterProxy({}), "10.0.0.9"), StartsWith("403 "));
    EXPECT_THAT(weigering(goed, achterProxy({"10.0.0.9"}), "127.0.0.1"), StartsWith("403 "));
}

TEST(MaakVerzoek, KnowsAClientBehindProxiesByTheNearestThatIsNone) {
    const Serverinstellingen achter = achterProxy({"10.0.0.9", "10.0.0.8"});
    const auto adres = [&](const std::string& van) {
        return verzoek(kNaam + kHttps + "X-Forwarded-For: " + van + "\r\n", achter).adres;
    };
    EXPECT_EQ(adres("192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(adres("192.0.2.1:5678"), "192.0.2.1");
    EXPECT_EQ(adres("[::ffff:192.0.2.1]:80"), "192.0.2.1");
    EXPECT_EQ(adres("::ffff:192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(adres("[2001:db8:1:2::ffff]:443"), "2001:db8:1:2::");
    EXPECT_EQ(adres("6.6.6.6, 192.0.2.1, 10.0.0.8"), "192.0.2.1") << "through both";
    EXPECT_EQ(adres("6.6.6.6\r\nX-Forwarded-For: 192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(adres("10.0.0.8"), "10.0.0.8") << "the proxy asks for itself";
}

TEST(MaakVerzoek, AnswersWhoLooksWhetherItIsWell) {
    const Serverinstellingen achter = achterProxy({"10.0.0.9"});
    EXPECT_EQ(weigering("", achter, "10.0.0.5", "/gezond"), "");
    EXPECT_EQ(weigering(kNaam, achter, "10.0.0.5", "/gezond?x=1"), "");
    EXPECT_THAT(weigering("Host: elders.voorbeeld\r\n", achter, "10.0.0.9", "/gezond"),
                StartsWith("421 "));
    EXPECT_THAT(weigering("", achter, "10.0.0.9", "/gezondheid"), StartsWith("400 "));
    EXPECT_THAT(weigering("", {}, "10.0.0.9", "/"), StartsWith("400 "));
}

/// Only who asks on this computer itself is told more; a proxy on it asks for somebody else.
TEST(MaakVerzoek, KnowsWhoAsksOnThisComputerItself) {
    const auto vanHier = [](const std::string& regels, const std::string& afzender,
                            const Serverinstellingen& instellingen = {}) {
        return maakVerzoek(leesKop("GET /gezond HTTP/1.1\r\n" + regels + "\r\n", Grenzen{}),
                           instellingen, afzender)
            .vanHier;
    };
    const std::string hier = "Host: localhost:8080\r\n";
    EXPECT_TRUE(vanHier(hier, "127.0.0.1"));
    EXPECT_TRUE(vanHier("Host: [::1]\r\n", "::1"));
    EXPECT_TRUE(vanHier("Host: 127.0.0.1\r\n", "::ffff:127.0.0.1", achterProxy({})));
    EXPECT_FALSE(vanHier(hier, "192.0.2.1"));
    EXPECT_FALSE(vanHier(hier, ""));
    EXPECT_FALSE(vanHier(kNaam, "127.0.0.1", achterProxy({}))) << "by the name for others";
    for (const char* kop :
         {"X-Forwarded-For: 192.0.2.1", "X-Forwarded-Proto: https", "Forwarded: for=192.0.2.1",
          "Via: 1.1 voor", "X-Real-IP: 192.0.2.1", "x-forwarded-for: 127.0.0.1"})
        EXPECT_FALSE(vanHier(hier + kop + "\r\n", "127.0.0.1", achterProxy({}))) << kop;
}

TEST(MaakVerzoek, KnowsAClientInIpv6ByItsNet) {
    const auto adres = [&](const std::string& van) {
        return maakVerzoek(leesKop("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Grenzen{}), {}, van)
            .adres;
    };
    EXPECT_EQ(adres("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
    EXPECT_NE(adres("2001:db8:1:3::ffff"), "2001:db8:1:2::");
    EXPECT_EQ(adres("::ffff:192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(adres("192.0.2.1"), "192.0.2.1");
}

TEST(MaakVerzoek, GoesByTheHostOfAWholeAddress) {
    const auto status = [](const std::string& doel, const std::string& host) {
        return weigering("Host: " + host + "\r\n", {}, "127.0.0.1", doel).substr(0, 3);
    };
    EXPECT_EQ(status("http://localhost:8080/a", "localhost:8080"), "");
    EXPECT_EQ(status("http://localhost/a", "elders.voorbeeld"), "") << "RFC 9112, 3.2.2";
    for (const char* doel : {"http://elders.voorbeeld/a", "http://localhost@elders.voorbeeld/",
                             "http://elders.voorbeeld:80@localhost/", "http://10.0.0.1/"})
        EXPECT_EQ(status(doel, "localhost"), "421") << doel;
}

TEST(MaakVerzoek, SaysWhenALineWillAlwaysBeSafe) {
    const auto altijd = [](const std::string& regels, const Serverinstellingen& instellingen) {
        return isAltijdVeilig(leesKop("GET / HTTP/1.1\r\n" + regels + "\r\n", Grenzen{}),
                              instellingen);
    };
    const Serverinstellingen achter = achterProxy({});
    Serverinstellingen tls;
    tls.certificaat = "c.pem";
    EXPECT_TRUE(altijd(kNaam + kViaProxy, achter));
    EXPECT_FALSE(altijd(kNaam, achter));
    EXPECT_FALSE(altijd("Host: localhost\r\n" + kViaProxy, achter));
    EXPECT_FALSE(altijd("Host: localhost\r\n", tls)) << "other programs have that name too";
    tls.namen = {"maatlat.voorbeeld.nl"};
    EXPECT_TRUE(altijd("Host: maatlat.voorbeeld.nl:8443\r\n", tls));
    EXPECT_FALSE(altijd("Host: localhost\r\n", tls));
}

TEST(MaakVerzoek, KnowsItsNames) {
    Serverinstellingen instellingen;
    instellingen.namen = {"maatlat.voorbeeld.nl"};
    for (const char* host : {"localhost", "127.0.0.1:8080", "[::1]:1", "MAATLAT.voorbeeld.nl:443"})
        EXPECT_NO_THROW(verzoek("Host: " + std::string(host) + "\r\n", instellingen)) << host;
    for (const char* host : {"maatlat.voorbeeld.nl.aanvaller.voorbeeld", "localhost:",
                             "localhost:a", "localhost:123456", "aanvaller.voorbeeld:8080",
                             "127.0.0.2", "[::2]", "localhost@aanvaller.voorbeeld", "x[::1]"})
        EXPECT_THROW(verzoek("Host: " + std::string(host) + "\r\n", instellingen), Weigering)
            << host;
}

TEST(MaakVerzoek, KnowsAPageOfOursBySite) {
    const auto vanOns = [](const std::string& regels) {
        return verzoek("Host: localhost:8080\r\n" + regels, {}).eigenHerkomst;
    };
    EXPECT_TRUE(vanOns("Sec-Fetch-Site: same-origin\r\n"));
    EXPECT_TRUE(vanOns("Origin: http://localhost:8080\r\n"));
    EXPECT_FALSE(vanOns(""));
    EXPECT_FALSE(vanOns("Sec-Fetch-Site: none\r\n"));
    EXPECT_FALSE(vanOns("Origin: https://localhost:8080\r\n"));
    EXPECT_FALSE(vanOns("Origin: http://localhost:8080\r\nOrigin: http://localhost:8080\r\n"));
    EXPECT_FALSE(vanOns("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: same-origin\r\n"));
}

}  // namespace
}  // namespace maatlat::web
