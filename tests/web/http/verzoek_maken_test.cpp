// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verzoek_maken.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

Verzoek verzoek(const std::string& regels, const Serverinstellingen& instellingen) {
    return maakVerzoek(leesKop("GET /a HTTP/1.1\r\n" + regels + "\r\n", Grenzen{}), instellingen,
                       "10.0.0.9");
}

const std::string kViaProxy =
    "X-Forwarded-For: 6.6.6.6, 10.1.2.3\r\nX-Forwarded-Proto: https\r\n"
    "Cookie: maatlat=gewoon; __Host-maatlat=veilig\r\n";

TEST(MaakVerzoek, BelievesAProxyOnlyWhenThereIsOne) {
    Serverinstellingen zonder;
    const Verzoek direct = verzoek("Host: localhost\r\n" + kViaProxy, zonder);
    EXPECT_EQ(direct.adres, "10.0.0.9");
    EXPECT_EQ(direct.sessietoken, "gewoon");

    Serverinstellingen achter;
    achter.achterProxy = true;
    achter.namen = {"maatlat.voorbeeld.nl"};
    const Verzoek via = verzoek("Host: maatlat.voorbeeld.nl\r\n" + kViaProxy, achter);
    EXPECT_EQ(via.adres, "10.1.2.3");
    EXPECT_EQ(via.sessietoken, "veilig");
    EXPECT_EQ(via.oorsprong, "https://maatlat.voorbeeld.nl");
}

TEST(MaakVerzoek, KnowsAClientInIpv6ByItsNet) {
    Serverinstellingen achter;
    achter.achterProxy = true;
    achter.namen = {"maatlat.voorbeeld.nl"};
    const auto adres = [&](const std::string& van) {
        return verzoek("Host: maatlat.voorbeeld.nl\r\nX-Forwarded-For: " + van + "\r\n", achter)
            .adres;
    };
    EXPECT_EQ(adres("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
    EXPECT_EQ(adres("2001:db8:1:2::ffff"), "2001:db8:1:2::");
    EXPECT_NE(adres("2001:db8:1:3::ffff"), "2001:db8:1:2::");
    EXPECT_EQ(adres("::ffff:192.0.2.1"), "::ffff:192.0.2.1");
    EXPECT_EQ(adres("192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(adres("geen adres"), "geen adres");
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
