// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verzoekkop.h"

#include <gtest/gtest.h>

#include <random>

#include "web/http/weigering.h"

namespace maatlat::web {
namespace {

const std::string kHost = "Host: localhost:8080\r\n";

Verzoekkop lees(const std::string& regels) {
    return leesKop(regels + "\r\n", Grenzen{});
}

/// The status with which a head is refused; 0 when it is not.
int weigering(const std::string& regels) {
    try {
        lees(regels);
    } catch (const Weigering& wat) {
        return wat.status();
    }
    return 0;
}

TEST(Verzoekkop, ReadsWhatABrowserSends) {
    const Verzoekkop kop = lees(
        "POST /toets/5?a=b%20c HTTP/1.1\r\nHOST: Voorbeeld.NL:8443\r\nContent-Length: 12\r\n"
        "Cookie: a=1; maatlat=geheim;b=2\r\nAccept:  */* \r\n");
    EXPECT_EQ(kop.methode, "POST");
    EXPECT_EQ(kop.pad, "/toets/5");
    EXPECT_EQ(kop.query, "a=b%20c");
    EXPECT_EQ(kop.host, "voorbeeld.nl:8443");
    EXPECT_EQ(hostnaam(kop.host), "voorbeeld.nl");
    EXPECT_EQ(kop.lengte, 12);
    EXPECT_TRUE(kop.blijftOpen);
    EXPECT_EQ(kop.koekje("maatlat"), "geheim");
    EXPECT_EQ(kop.veld("accept"), "*/*");
}

TEST(Verzoekkop, StaysOpenOnlyInVersion11AndWhenNotAskedToClose) {
    EXPECT_FALSE(lees("GET / HTTP/1.0\r\n" + kHost).blijftOpen);
    EXPECT_FALSE(lees("GET / HTTP/1.1\r\nConnection: Close\r\n" + kHost).blijftOpen);
}

TEST(Verzoekkop, RefusesWhatTwoProgramsCouldReadInTwoWays) {
    const std::string begin = "POST / HTTP/1.1\r\n" + kHost;
    for (const char* regels : {"Transfer-Encoding : chunked\r\n",
                               "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                               "Content-Length: 5\r\nTransfer-Encoding: gzip\r\n",
                               "Content-Length: 5\r\nContent-Length: 5\r\n",
                               "Content-Length: 5\r\nContent-Length: 6\r\n",
                               "Content-Length: +5\r\n",
                               "Content-Length: -5\r\n",
                               "Content-Length: 5, 5\r\n",
                               "Content-Length: 0x5\r\n",
                               "Content-Length: 5 5\r\n",
                               "Content-Length:\r\n",
                               "Content-Length: 99999999999999999999\r\n",
                               "Content-Length: \t5\n",
                               "X: a\nY: b\r\n",
                               " folded: line\r\n",
                               "X: a\r\n folded\r\n",
                               "X: a\rb\r\n",
                               "no colon\r\n",
                               ": empty\r\n",
                               "Na am: x\r\n",
                               "X: \x01\r\n",
                               "X: \x7f\r\n",
                               "X: caf\xc3\xa9\r\n",
                               "Host: localhost\r\n"})
        EXPECT_EQ(weigering(begin + regels), 400) << regels;
    EXPECT_EQ(weigering(begin + std::string("X: a\0b\r\n", 8)), 400);
    EXPECT_EQ(weigering("GET / HTTP/1.1\r\n"), 400) << "no Host";
    EXPECT_EQ(weigering("GET / HTTP/1.1\r\nHost:\r\n"), 400);
}

TEST(Verzoekkop, AsksForTheLengthOfABodyThatComesInChunks) {
    const std::string begin = "POST / HTTP/1.1\r\n" + kHost;
    for (const char* regels :
         {"Transfer-Encoding: chunked\r\n", "Transfer-Encoding: xchunked\r\n",
          "Transfer-Encoding: gzip, chunked\r\n", "Transfer-Encoding: identity\r\n"})
        EXPECT_EQ(weigering(begin + regels), 411) << regels;
}

TEST(Verzoekkop, TakesAWholeAddressOfWhichTheHostCounts) {
    const auto van = [](const std::string& doel) {
        const Verzoekkop kop = lees("GET " + doel + " HTTP/1.1\r\n" + kHost);
        return kop.host + " " + kop.pad + " " + kop.query;
    };
    EXPECT_EQ(van("http://Elders.NL:81/toets/5?a=b?c"), "elders.nl:81 /toets/5 a=b?c");
    EXPECT_EQ(van("HTTPS://elders.nl"), "elders.nl / ");
    EXPECT_EQ(van("http://elders.nl?a=http://x/"), "elders.nl / a=http://x/");
    EXPECT_EQ(van("http://[::1]:80/"), "[::1]:80 / ");
    EXPECT_EQ(van("/http://elders.nl/?"), "localhost:8080 /http://elders.nl/ ");
    EXPECT_EQ(van("//elders.nl/"), "localhost:8080 //elders.nl/ ");
    for (const char* doel :
         {"http://", "http:///pad", "http:/elders.nl/", "http:elders.nl", "elders.nl:80",
          "ftp://elders.nl/", "file:///etc/passwd", "://a/", "http://a/#b", "ahttp://a/"})
        EXPECT_EQ(weigering("GET " + std::string(doel) + " HTTP/1.1\r\n" + kHost), 400) << doel;
    EXPECT_EQ(weigering("GET http://localhost/ HTTP/1.1\r\n"), 400) << "still no Host";
}

TEST(Verzoekkop, NeedsNoHostInVersion10) {
    EXPECT_EQ(lees("GET /gezond HTTP/1.0\r\n").host, "");
    EXPECT_EQ(lees("GET http://localhost/ HTTP/1.0\r\n").host, "localhost");
    EXPECT_EQ(weigering("GET /gezond HTTP/1.0\r\nHost:\r\n"), 400);
    EXPECT_EQ(weigering("GET /gezond HTTP/1.0\r\n" + kHost + kHost), 400);
}

TEST(Verzoekkop, RefusesAFirstLineThatIsNotPlain) {
    for (const char* regel :
         {"GET / HTTP/1.1 ", "GET  / HTTP/1.1", " GET / HTTP/1.1", "GET /", "GET / HTTP/2.0",
          "GET / http/1.1", "get / HTTP/1.1", "GET * HTTP/1.1", "GET /a#b HTTP/1.1",
          "GET /\x01 HTTP/1.1", "GET /\xc3\xa9 HTTP/1.1", "", "\t",
          "AMETHODTHATISTOOLONG / HTTP/1.1", "GET / HTTP/1.1junk"})
        EXPECT_EQ(weigering(std::string(regel) + "\r\n" + kHost), 400) << regel;
}

TEST(Verzoekkop, HasLimits) {
    EXPECT_EQ(weigering("GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n" + kHost), 414);
    std::string veel;
    for (int i = 0; i < 100; ++i)
        veel += "X" + std::to_string(i) + ": y\r\n";
    EXPECT_EQ(weigering("GET / HTTP/1.1\r\n" + kHost + veel), 431);
}

TEST(Verzoekkop, TakesNoCookieThatComesTwice) {
    const std::string begin = "GET / HTTP/1.1\r\n" + kHost;
    EXPECT_EQ(lees(begin + "Cookie: maatlat=a; maatlat=b\r\n").koekje("maatlat"), "");
    EXPECT_EQ(lees(begin + "Cookie: maatlat=a\r\nCookie: maatlat=b\r\n").koekje("maatlat"), "");
    EXPECT_EQ(lees(begin + "Cookie: xmaatlat=a; maatlat\r\n").koekje("maatlat"), "");
}

TEST(Verzoekkop, ReadsAListOverMoreLines) {
    const Verzoekkop kop = lees("GET / HTTP/1.1\r\n" + kHost +
                                "X-Forwarded-For: 1.1.1.1, 2.2.2.2\r\nX-Forwarded-For: 3.3.3.3, "
                                "\r\n");
    EXPECT_EQ(kop.lijst("x-forwarded-for"),
              (std::vector<std::string>{"1.1.1.1", "2.2.2.2", "3.3.3.3", ""}));
    EXPECT_TRUE(kop.lijst("x-forwarded-proto").empty());
}

/// Whatever comes in, it is read or refused: nothing else happens. Pieces of real requests are put
/// together at random, so that most of it goes deep.
TEST(Verzoekkop, ReadsOrRefusesAnything) {
    const std::vector<std::string> stukken{"GET ",
                                           "POST ",
                                           "/",
                                           "/a?b=%4",
                                           " HTTP/1.1",
                                           "\r\n",
                                           "\r",
                                           "\n",
                                           "Host: ",
                                           "a",
                                           ": ",
                                           "0",
                                           "5",
                                           "Cookie: ",
                                           "=",
                                           "; ",
                                           "\xff",
                                           std::string(1, 0),
                                           "close",
                                           ",",
                                           "[::1]",
                                           ":80",
                                           "\t",
                                           kHost,
                                           "Content-Length: "};
    std::mt19937 toeval(20150701);
    for (int keer = 0; keer < 20000; ++keer) {
        std::string kop = toeval() % 2 == 0 ? "GET / HTTP/1.1\r\n" + kHost : "";
        for (auto aantal = toeval() % 12; aantal > 0; --aantal)
            kop += stukken[toeval() % stukken.size()];
        try {
            const Verzoekkop gelezen = leesKop(kop + "\r\n\r\n", Grenzen{});
            ASSERT_TRUE(gelezen.pad.starts_with('/'));
            ASSERT_FALSE(gelezen.host.empty());
            ASSERT_GE(gelezen.lengte.value_or(0), 0);
        } catch (const Weigering& wat) {
            ASSERT_GE(wat.status(), 400);
        }
    }
}

}  // namespace
}  // namespace maatlat::web
